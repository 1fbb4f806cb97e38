import { expect, test } from '@jest/globals';
import { fetchFromProvider, locationOf } from '../../src/checks/fetch.js';
import type { HttpRequest, HttpResponse } from '../../src/lib/http.js';

const ENDPOINT = 'https://idp.example';

/** Follows redirects to these addresses, the last one for ever. */
async function followed(
  locations: readonly string[],
  method: 'GET' | 'POST' = 'GET',
  endpoint = ENDPOINT,
  status = 302,
) {
  const requests: HttpRequest[] = [];
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    requests.push(request);
    const location = locations[Math.min(requests.length, locations.length) - 1];
    const headers = location ? { location, 'content-encoding': 'gzip' } : {};
    return { kind: 'response', status: location ? status : 200, headers, body: 'body' };
  };
  const sending = { send, timeout: 1_234, signal: new AbortController().signal };
  const request = { url: `${endpoint}/a`, method, headers: { 'x-own': '1' }, verifyCert: true };
  const response = await fetchFromProvider(request, endpoint, sending);
  return { requests, response, urls: requests.map(({ url }) => url) };
}

test('follows nine redirects as Go does, also to another host', async () => {
  const { requests, response } = await followed(Array.from({ length: 20 }, (_, index) => `/${index}`));
  expect(requests).toHaveLength(10);
  expect(response).toEqual({
    kind: 'response',
    status: 302,
    body: 'body',
    redirected: true,
    encoding: 'gzip',
  });
  expect((await followed(['https://other.example/x', ''])).urls).toEqual([
    `${ENDPOINT}/a`,
    'https://other.example/x',
  ]);
  expect((await followed(['/x', ''])).response).toEqual({
    kind: 'response',
    status: 200,
    body: 'body',
    redirected: true,
    encoding: '',
  });
  expect((await followed([''])).response).toMatchObject({ redirected: false });
});

test('follows no redirect of a POST, and none to http', async () => {
  expect((await followed(['/x'], 'POST')).response).toMatchObject({
    kind: 'response',
    status: 302,
    redirected: false,
  });
  expect(await followed(['http://idp.example/x'])).toMatchObject({
    response: { kind: 'elsewhere', address: 'http://idp.example/x' },
    urls: [`${ENDPOINT}/a`],
  });
  expect((await followed(['http://127.0.0.1/x', ''], 'GET', 'http://127.0.0.1')).urls).toHaveLength(2);
});

test.each([300, 304, 200])('follows no Location with status %i', async (status) => {
  expect((await followed(['/x'], 'GET', ENDPOINT, status)).urls).toHaveLength(1);
});
test.each([301, 302, 303, 307, 308])('follows a Location with status %i', async (status) => {
  expect((await followed(['/x', ''], 'GET', ENDPOINT, status)).urls).toHaveLength(2);
});

test('sends what Go sends, and offers what Go offers for TLS', async () => {
  const { requests } = await followed(['/x', '']);
  for (const { headers, timeout, maxBytes, verifyCert, tls, since } of requests) {
    expect(headers).toEqual({ 'user-agent': 'Go-http-client/1.1', 'accept-encoding': 'gzip', 'x-own': '1' });
    expect([timeout, maxBytes, verifyCert, tls?.minVersion]).toEqual([1_234, 262_144, true, 'TLSv1.2']);
    expect(since).toBe(requests[0]?.since);
    // crypto/tls of Go 1.24, defaultCipherSuites: no DHE, no RSA key exchange.
    expect(tls?.ciphers?.split(':')).toEqual([
      'TLS_AES_128_GCM_SHA256',
      'TLS_AES_256_GCM_SHA384',
      'TLS_CHACHA20_POLY1305_SHA256',
      'ECDHE-ECDSA-AES128-GCM-SHA256',
      'ECDHE-ECDSA-AES256-GCM-SHA384',
      'ECDHE-ECDSA-CHACHA20-POLY1305',
      'ECDHE-ECDSA-AES128-SHA',
      'ECDHE-ECDSA-AES256-SHA',
      'ECDHE-RSA-AES128-GCM-SHA256',
      'ECDHE-RSA-AES256-GCM-SHA384',
      'ECDHE-RSA-CHACHA20-POLY1305',
      'ECDHE-RSA-AES128-SHA',
      'ECDHE-RSA-AES256-SHA',
    ]);
  }
});

test('takes only the alternative names of a certificate, as Go does', async () => {
  const { requests } = await followed(['']);
  const check = requests[0]?.tls?.checkServerIdentity;
  const subject = { CN: 'idp.example' };
  const of = (subjectaltname?: string) => check?.('idp.example', { subject, subjectaltname } as never);
  expect(of('DNS:idp.example')).toBeUndefined();
  expect(of('DNS:other.example')).toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  expect(of()).toMatchObject({
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    message: 'The certificate has no subject alternative name.',
  });
});

test('reads a Location as UTF-8, relative to its page', () => {
  const location = Buffer.from('/société').toString('latin1');
  expect(locationOf({ status: 302, headers: { location } }, ENDPOINT)?.pathname).toBe('/soci%C3%A9t%C3%A9');
  expect(locationOf({ status: 302, headers: {} }, ENDPOINT)).toBeUndefined();
  expect(locationOf({ status: 302, headers: { location: '' } }, ENDPOINT)).toBeUndefined();
  expect(locationOf({ status: 200, headers: { location } }, ENDPOINT)).toBeUndefined();
});
