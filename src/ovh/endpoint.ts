import type { Secret } from '../lib/secret.js';

export type Credentials =
  | { kind: 'oauth2'; clientId: string; clientSecret: Secret }
  | { kind: 'application-key'; applicationKey: string; applicationSecret: Secret; consumerKey: Secret };

/** Where the API is: one of OVHcloud's, or a URL. */
export interface Endpoint {
  /** As messages name it: `ovh-eu`, or the URL. */
  name: string;
  host: string;
  port: number;
  /** Path before `/cloud/…`, without a trailing slash. */
  basePath: string;
  /** Base URL of the token endpoint, without a trailing slash; absent for a URL without `ovh-token-url`. */
  tokenUrl?: string;
}
