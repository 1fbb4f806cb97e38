import { expect, test } from '@jest/globals';
import { plain } from '../../src/model/text.js';
import { parseEndpoint } from '../../src/ovh/endpoint.js';

/** Returns an endpoint as `name host:port path token`, or the problem. */
function shown(value: string, tokenUrl = ''): string {
  const found = parseEndpoint(value, tokenUrl);
  if ('problem' in found) return plain(found.problem);
  return `${found.name} ${found.host}:${found.port} ${found.basePath} ${found.tokenUrl ?? '-'}`;
}

test.each<[string, string, string]>([
  ['ovh-eu', '', 'ovh-eu eu.api.ovh.com:443 /1.0 https://www.ovh.com/auth'],
  ['ovh-ca', '', 'ovh-ca ca.api.ovh.com:443 /1.0 https://ca.ovh.com/auth'],
  ['ovh-us', '', 'ovh-us api.us.ovhcloud.com:443 /1.0 https://us.ovhcloud.com/auth'],
  ['ovh-eu', 'https://www.ovh.com/auth/', 'ovh-eu eu.api.ovh.com:443 /1.0 https://www.ovh.com/auth'],
  [
    'ovh-eu',
    'https://token.example/auth/oauth2/token',
    'ovh-eu eu.api.ovh.com:443 /1.0 https://token.example/auth',
  ],
  [
    'ovh-eu',
    'https://us.ovhcloud.com/auth',
    'Input `ovh-token-url` is that of `ovh-us`, but `ovh-endpoint` is `ovh-eu`. Remove `ovh-token-url`, because each platform has its own.',
  ],
  ['https://api.example', '', 'https://api.example api.example:443  -'],
  [
    'https://api.example:8443/1.0/',
    'https://token.example',
    'https://api.example:8443/1.0/ api.example:8443 /1.0 https://token.example',
  ],
  ['https://[::1]:8443/1.0', '', 'https://[::1]:8443/1.0 ::1:8443 /1.0 -'],
  [
    'ovh-eu',
    'http://token.example',
    'Input `ovh-token-url` is `http://token.example`. Allowed: an https URL such as `https://www.ovh.com/auth`.',
  ],
  [
    'ovh-eu',
    'https://u@token.example',
    'Input `ovh-token-url` is `https://u@token.example`. Allowed: an https URL such as `https://www.ovh.com/auth`.',
  ],
  [
    'ovh-eu',
    'https://:p@token.example',
    'Input `ovh-token-url` is `https://:p@token.example`. Allowed: an https URL such as `https://www.ovh.com/auth`.',
  ],
  [
    'ovh-eu',
    'https://token.example?x',
    'Input `ovh-token-url` is `https://token.example?x`. Allowed: an https URL such as `https://www.ovh.com/auth`.',
  ],
  [
    'ovh-eu',
    'https://token.example#x',
    'Input `ovh-token-url` is `https://token.example#x`. Allowed: an https URL such as `https://www.ovh.com/auth`.',
  ],
  [
    'http://api.example',
    '',
    'Input `ovh-endpoint` is `http://api.example`. Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
  [
    'toString',
    '',
    'Input `ovh-endpoint` is `toString`. Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
  [
    'api.us.ovhcloud.com',
    '',
    'Input `ovh-endpoint` is `api.us.ovhcloud.com`. Did you mean `ovh-us`? Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
  [
    'api.example:8443',
    '',
    'Input `ovh-endpoint` is `api.example:8443`. Did you mean `https://api.example:8443/1.0`? Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
  [
    'api.example/v1/',
    '',
    'Input `ovh-endpoint` is `api.example/v1/`. Did you mean `https://api.example/v1`? Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
  [
    'a b',
    '',
    'Input `ovh-endpoint` is `a b`. Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
  [
    'localhost',
    '',
    'Input `ovh-endpoint` is `localhost`. Allowed: `ovh-eu`, `ovh-ca` and `ovh-us`, or a URL such as `https://host:8443/1.0`.',
  ],
])('reads the endpoint %s with the token URL %j', (value, tokenUrl, expected) => {
  expect(shown(value, tokenUrl)).toBe(expected);
});
