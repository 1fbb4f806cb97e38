const ENTRA_ID =
  /^https:\/\/(login\.microsoftonline\.(com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net)\//;

/** Returns whether an endpoint is that of Microsoft Entra ID. */
export function isEntra(endpoint: string): boolean {
  return ENTRA_ID.test(endpoint);
}
