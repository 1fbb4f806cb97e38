import { classify, isSafe, mayLeadTo, urlOf } from '../lib/address.js';
import type { CheckProblem } from '../model/checks.js';
import { isEntra } from '../model/entra.js';
import type { LoginSettings } from '../model/registry.js';
import { type Text, text } from '../model/text.js';
import { fetchFromProvider, type Sending } from './fetch.js';
import { type Metadata, readMetadata } from './metadata.js';
import { failed } from './problems.js';

type Address = Pick<LoginSettings, 'endpoint' | 'verifyCert'>;

/** Returns the address of the discovery document (OpenID Connect Discovery 1.0 section 4). */
export function documentAddress(endpoint: string): string {
  return `${endpoint.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/**
 * Returns the value that `endpoint` should have, if the provider's issuer is another one and the document of
 * that value names it. Never throws.
 */
export async function findIssuer(
  { issuer }: Metadata,
  { endpoint, verifyCert }: Address,
  sending: Sending,
): Promise<string | undefined> {
  if (typeof issuer !== 'string' || issuer === endpoint) return undefined;
  const candidate = candidateFor(issuer, endpoint);
  if (candidate === endpoint || classify(candidate) !== 'plain' || !mayLeadTo(endpoint, candidate))
    return undefined;
  const document = await fetchFromProvider(
    { url: documentAddress(candidate), verifyCert },
    endpoint,
    sending,
  );
  if (document.kind !== 'response' || document.status !== 200) return undefined;
  return readMetadata(document.body)?.issuer === candidate ? candidate : undefined;
}

const ENTRA_TENANT = /^https:\/\/[^/]+\/([\da-f-]{36})(\/|$)/i;

/** Returns the issuer to try. Entra ID's older documents name `sts.windows.net`, whose tokens Harbor doesn't get. */
function candidateFor(issuer: string, endpoint: string): string {
  if (!isEntra(endpoint)) return issuer;
  const [, tenant] = ENTRA_TENANT.exec(issuer) ?? [];
  const host = new URL(endpoint).host.replace(/^sts\.windows\.net$/, 'login.microsoftonline.com');
  return tenant === undefined ? issuer : `https://${host}/${tenant}/v2.0`;
}

/**
 * Returns the problem of an issuer that isn't exactly the endpoint, trailing slash included. Harbor's library
 * compares exactly (OpenID Connect Discovery 1.0 section 4.3).
 *
 * @param right what `findIssuer` found
 */
export function issuerProblem(
  { issuer }: Metadata,
  endpoint: string,
  right: string | undefined,
): CheckProblem | undefined {
  if (issuer === endpoint) return undefined;
  if (typeof issuer !== 'string' || issuer === '')
    return failed('provider-incomplete', text`The provider's discovery document has no \`issuer\`.`);
  const what = text`The provider's issuer is ${issuer}. Harbor requires that it is exactly \`endpoint\`.`;
  if (right !== undefined)
    return failed('issuer-mismatch', what, { fix: text`Set \`endpoint\` to ${right}.` });
  const [why, fix] = cause(issuer, endpoint);
  return failed('issuer-mismatch', text`${what} ${why}`, { fix });
}

const PUBLIC = text`Set the provider's public address to`;
const OWN_ISSUER = text`in authentik *Issuer mode*, in Azure AD B2C \`tfp\``;

/** Returns why an issuer differs and what must change, if no other endpoint is right. */
function cause(issuer: string, endpoint: string): readonly [Text, Text] {
  if (issuer.includes('{'))
    return [
      text`\`endpoint\` serves many tenants, but Harbor requires one.`,
      text`Set \`endpoint\` to the issuer of your tenant.`,
    ];
  if (/^http:\/\//i.test(issuer) && !isSafe(issuer))
    return [
      text`The provider is behind a proxy that ends TLS, and publishes its inner address.`,
      text`${PUBLIC} its \`https://\` address, in Keycloak with the option \`hostname\`.`,
    ];
  if (hostOf(issuer) === hostOf(endpoint) && endpoint.length > issuer.length)
    return [
      text`The provider uses one issuer for several applications or policies.`,
      text`Give each application its own issuer at the provider (${OWN_ISSUER}).`,
    ];
  return [
    text`The document of that issuer could not be read, or doesn't name it.`,
    text`${PUBLIC} the host of \`endpoint\`, or \`endpoint\` to its issuer.`,
  ];
}

function hostOf(address: string): string | undefined {
  return urlOf(address)?.host;
}
