import { jsonObject } from '../lib/http.js';
import type { LoginSettings } from '../model/registry.js';
import { fetchFromProvider, type ProviderResponse, type Sending } from './fetch.js';
import { type Metadata, withHarborsNames } from './metadata.js';

/** The provider's discovery document, not yet evaluated. */
export interface Discovered {
  /** URL of the requested document. */
  address: string;
  document: ProviderResponse;
  /** The document as JSON, if it is an object. */
  metadata?: Metadata;
}

type ProviderAddress = Pick<LoginSettings, 'endpoint' | 'verifyCert'>;

/** Returns the discovery document (OpenID Connect Discovery 1.0 section 4). Never throws. */
export async function fetchDocument(
  { endpoint, verifyCert }: ProviderAddress,
  sending: Sending,
): Promise<Discovered> {
  const address = `${endpoint.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const document = await fetchFromProvider({ url: address, verifyCert }, sending);
  const metadata =
    document.kind === 'response' && document.status === 200 ? jsonObject(document.body) : undefined;
  return { address, document, ...(metadata !== undefined && { metadata: withHarborsNames(metadata) }) };
}

/** Returns the provider's key set, or undefined if the document names none. Never throws. */
export async function fetchKeys(
  { metadata }: Discovered,
  { verifyCert }: ProviderAddress,
  sending: Sending,
): Promise<ProviderResponse | undefined> {
  const { jwks_uri: url } = metadata ?? {};
  return typeof url === 'string' && url !== '' ? fetchFromProvider({ url, verifyCert }, sending) : undefined;
}
