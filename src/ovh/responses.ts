import * as z from 'zod/mini';
import { FIELDS, type LiveProvider, PROVIDER_FIELDS } from '../model/registry.js';

const MAX_SHOWN_CHARACTERS = 2_048;
/** The config file allows 100 scopes. */
const MAX_SCOPE_CHARACTERS = 64 * 1024;

/** A value that the API may omit or send as null. */
function orElse<T, F>(schema: z.ZodMiniType<T>, fallback: F): z.ZodMiniType<T | F> {
  return z.pipe(
    z.nullish(schema),
    z.transform((value): T | F => value ?? fallback),
  );
}

const text = orElse(z.string(), '');
/** Text that is shown, cut before anything looks at it. */
const shown = z.pipe(
  text,
  z.transform((value) => value.slice(0, MAX_SHOWN_CHARACTERS)),
);
const optionalText = orElse(z.string(), undefined);
const optionalBoolean = orElse(z.boolean(), undefined);
const id = z.pipe(
  z.union([z.string(), z.pipe(z.number(), z.transform(String))]),
  z.string().check(z.minLength(1)),
);

const fields = Object.fromEntries(
  PROVIDER_FIELDS.map((field) => [field, FIELDS[field].type === 'boolean' ? optionalBoolean : cut(field)]),
);

/** Text of a setting, cut to twice what the config file allows: longer ones differ from the file anyway. */
function cut(field: string): z.ZodMiniType<string> {
  const limit = field === 'scope' ? MAX_SCOPE_CHARACTERS : 2 * MAX_SHOWN_CHARACTERS;
  return z.pipe(
    text,
    z.transform((value) => value.slice(0, limit)),
  );
}

/** Response of GET …/openIdConnect. Unknown fields are omitted, most importantly the client secret. */
export const providerSchema = z.object({
  ...fields,
  status: optionalText,
}) as unknown as z.ZodMiniType<LiveProvider>;

/** Response of GET …/containerRegistry/{registryID}. */
export const registrySchema = z.object({
  id,
  name: shown,
  status: shown,
  url: shown,
  version: shown,
  iamEnabled: orElse(z.boolean(), false),
});
export const registriesSchema = z.array(registrySchema);

/** Response of GET …/users. The password is omitted here, so that no type holds it. */
export const usersSchema = z.array(z.object({ id, user: text, email: text }));
