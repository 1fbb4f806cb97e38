import * as z from 'zod/mini';
import { FIELDS, type LiveProvider, PROVIDER_FIELDS } from '../model/registry.js';

/** A value that the API may omit or send as null. */
function orElse<T, F>(schema: z.ZodMiniType<T>, fallback: F): z.ZodMiniType<T | F> {
  return z.pipe(
    z.nullish(schema),
    z.transform((value): T | F => value ?? fallback),
  );
}

const text = orElse(z.string(), '');
const optionalText = orElse(z.string(), undefined);
const optionalBoolean = orElse(z.boolean(), undefined);
const id = z.pipe(
  z.union([z.string(), z.pipe(z.number(), z.transform(String))]),
  z.string().check(z.minLength(1)),
);

const fields = Object.fromEntries(
  PROVIDER_FIELDS.map((field) => [field, FIELDS[field].type === 'boolean' ? optionalBoolean : text]),
);

/** Response of GET …/openIdConnect. Unknown fields are omitted, most importantly the client secret. */
export const providerSchema = z.object({
  ...fields,
  status: optionalText,
}) as unknown as z.ZodMiniType<LiveProvider>;

/** Response of GET …/containerRegistry/{registryID}. */
export const registrySchema = z.object({
  id,
  name: text,
  status: text,
  url: text,
  version: text,
  iamEnabled: orElse(z.boolean(), false),
});
export const registriesSchema = z.array(registrySchema);

/** Response of GET …/users. The password is omitted here, so that no type holds it. */
export const usersSchema = z.array(z.object({ id, user: text, email: text }));
