import { expect, test } from '@jest/globals';
import { classify, isPlain, mayLeadTo } from '../../src/lib/address.js';

test.each([
  ['https://keycloak.example.com/realms/mpr', true],
  ['https://KEYCLOAK.example.com', true],
  ['https://idp.example/', true],
  ['https://idp.example:8443/a;b=c@d', true],
  ['http://127.0.0.1:8080', true],
  ['https://[::1]/a', true],
  ['https://bücher.example', true],
  ['https://idp.example/%72ealms', true],
  ['https://local%68ost', false],
  ['https://127.1', false],
  ['https://0x7f000001', false],
  ['https://127.0.0.01', false],
  ['https://idp.example\\realms', false],
  ['https://idp.example/a/../b', false],
  ['https:/idp.example', false],
  ['https:///idp.example', false],
  ['https://idp.example/a b', false],
  ['https://\uff4cocalhost', false],
  ['https://local\u00adhost', false],
])('knows whether people write an address like this: %s', (address, expected) => {
  expect(isPlain(address)).toBe(expected);
});

test.each([
  ['https://idp.example/token?a=b', 'plain'],
  ['https://user@idp.example/token', 'plain'],
  ['https://idp.example/ä', 'plain'],
  ['https://idp.example/token#a', 'unusual'],
  ['https://idp.example/a/../b', 'unusual'],
  ['/token', 'broken'],
  ['//idp.example/token', 'broken'],
  [' https://idp.example/token', 'broken'],
  ['https://idp.example/token ', 'broken'],
  ['https://idp.example/%zz', 'broken'],
  ['data:application/json,{}', 'broken'],
])('reads the address of a document as Go does: %s', (address, expected) => {
  expect(classify(address)).toBe(expected);
});

test.each([
  ['https://idp.example', 'https://127.0.0.1/x', true],
  ['https://idp.example', 'http://127.0.0.1/x', false],
  ['https://localhost', 'http://127.0.0.1/x', false],
  ['http://localhost:80', 'http://127.0.0.1/x', true],
  ['HTTP://localhost:80', 'http://127.0.0.1/x', true],
  ['http://localhost:80', 'http://other.example/x', false],
  ['http://localhost:80', 'ftp://localhost/x', false],
])('leads from %s to %s: %s', (endpoint, address, expected) => {
  expect(mayLeadTo(endpoint, address)).toBe(expected);
});
