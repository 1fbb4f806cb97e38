declare module '@ovhcloud/node-ovh/lib/ovh.js' {
  interface Parameters {
    host: string;
    port: number;
    basePath: string;
    appKey?: string;
    appSecret?: string;
    consumerKey?: string;
    clientID?: string;
    clientSecret?: string;
    tokenURL?: string;
  }
  interface Client {
    /** Difference between the API's clock and ours in seconds. null until the first signed call. */
    apiTimeDiff: number | null;
    accessToken?: { token: { access_token: string }; expired(window?: number): boolean };
    request(
      method: string,
      path: string,
      params: object,
      callback: (error: unknown, message: unknown) => void,
    ): Promise<unknown>;
  }
  export default function ovh(parameters: Parameters): Client;
}
