import { X509Certificate } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import { evaluateKeys } from '../../src/checks/keys.js';
import { plain } from '../../src/model/text.js';

interface Made {
  jwk: Record<string, unknown>;
  /** The certificate as `x5c` has it. */
  der: string;
  sha1: string;
  sha256: string;
}
const made: Made[] = [];

beforeAll(async () => {
  for (const keyType of ['rsa', 'rsa', 'ec'] as const) {
    const { cert } = await generate([{ name: 'commonName', value: 'idp' }], {
      keyType,
      algorithm: 'sha256',
      extensions: [{ name: 'basicConstraints', cA: true, critical: true }],
    });
    const { raw, publicKey, fingerprint, fingerprint256 } = new X509Certificate(cert);
    const jwk = publicKey.export({ format: 'jwk' });
    made.push({ jwk, der: raw.toString('base64'), sha1: fingerprint, sha256: fingerprint256 });
  }
});

const of = (index: number): Made => made[index] ?? { jwk: {}, der: '', sha1: '', sha256: '' };
const bytes = (fingerprint: string): Buffer => Buffer.from(fingerprint.replaceAll(':', ''), 'hex');

/** Returns what is wrong with a key, or how it is. */
function verdict(key: object): string {
  const found = evaluateKeys(JSON.stringify({ keys: [key] }), ['RS256', 'ES256']);
  return 'why' in found ? `${found.kind}: ${plain(found.why).replace(/^Key 1 \(.*?\) /, '')}` : found.kind;
}

test('accepts a key with its own certificate, and in any form of base64', () => {
  const { jwk, der } = of(0);
  expect(verdict({ ...jwk, x5c: [der] })).toBe('sound');
  expect(verdict({ ...jwk, x5c: [`${der.slice(0, 64)}\r\n${der.slice(64)}`] })).toBe('sound');
  expect(verdict({ ...jwk, x5c: [] })).toBe('sound');
  expect(verdict({ ...jwk, x5c: null })).toBe('sound');
  expect(verdict({ ...of(2).jwk, x5c: [of(2).der] })).toBe('sound');
});

test('rejects a certificate of another key or type, a broken one, and one that is no text', () => {
  const { jwk, der } = of(0);
  const other = 'broken: has the certificate of another key in `x5c`.';
  expect(verdict({ ...jwk, x5c: [of(1).der] })).toBe(other);
  expect(verdict({ ...jwk, x5c: [of(2).der] })).toBe(other);
  expect(verdict({ ...jwk, e: 'Aw', x5c: [der] })).toBe(other);
  expect(verdict({ ...of(2).jwk, x5c: [der] })).toBe(other);
  const broken = 'broken: has a broken certificate in `x5c`.';
  for (const wrong of [
    'AA',
    '',
    `${der}=`,
    der.replace(/^../, '!!'),
    Buffer.concat([Buffer.from(der, 'base64'), Buffer.of(0)]).toString('base64'),
    5,
  ])
    expect(verdict({ ...jwk, x5c: [wrong] })).toBe(broken);
  expect(verdict({ ...jwk, x5c: [der, 'AA'] })).toBe(broken);
});

test('takes a certificate that was changed for unusual', () => {
  const { jwk, der } = of(0);
  const raw = Buffer.from(der, 'base64');
  raw[raw.length - 1] = (raw.at(-1) ?? 0) ^ 1; // the signature
  expect(verdict({ ...jwk, x5c: [raw.toString('base64')] })).toBe(
    'unusual: has a certificate that its issuer did not sign.',
  );
});

test('compares thumbprints, as bytes or as hexadecimal digits', () => {
  const { jwk, der, sha1, sha256 } = of(0);
  const forms = (fingerprint: string): string[] => [
    bytes(fingerprint).toString('base64url'),
    Buffer.from(bytes(fingerprint).toString('hex')).toString('base64url'),
    Buffer.from(bytes(fingerprint).toString('hex').toUpperCase()).toString('base64url'),
  ];
  for (const form of forms(sha1)) expect(verdict({ ...jwk, x5c: [der], x5t: form })).toBe('sound');
  for (const form of forms(sha256)) expect(verdict({ ...jwk, x5c: [der], 'x5t#S256': form })).toBe('sound');
  for (const form of forms(of(1).sha1))
    expect(verdict({ ...jwk, x5c: [der], x5t: form })).toBe(
      'broken: has the thumbprint of another certificate in `x5t`.',
    );
  for (const form of forms(of(1).sha256))
    expect(verdict({ ...jwk, x5c: [der], 'x5t#S256': form })).toBe(
      'broken: has the thumbprint of another certificate in `x5t#S256`.',
    );
  expect(verdict({ ...jwk, x5t: forms(sha1)[0] })).toBe('sound');
  expect(verdict({ ...jwk, x5t: forms(sha256)[0] })).toBe('broken: has a broken thumbprint in `x5t`.');
  expect(verdict({ ...jwk, x5t: Buffer.from('x'.repeat(40)).toString('base64url') })).toBe(
    'broken: has a broken thumbprint in `x5t`.',
  );
  expect(verdict({ ...jwk, x5t: '' })).toBe('sound');
});

test('checks the signature of a certificate with the next one, as far as the chain is there', async () => {
  const name = (value: string) => [{ name: 'commonName', value }];
  const extensions = [{ name: 'basicConstraints', cA: true, critical: true }] as const;
  const options = { keyType: 'ec', algorithm: 'sha256' } as const;
  const authority = await generate(name('CA'), { ...options, extensions: [...extensions] });
  const other = await generate(name('CA'), { ...options, extensions: [...extensions] });
  const leaf = new X509Certificate(
    (await generate(name('idp'), { ...options, ca: { key: authority.private, cert: authority.cert } })).cert,
  );
  const der = (pem: string): string => new X509Certificate(pem).raw.toString('base64');
  const jwk = leaf.publicKey.export({ format: 'jwk' });
  const own = leaf.raw.toString('base64');
  expect(verdict({ ...jwk, x5c: [own] })).toBe('sound');
  expect(verdict({ ...jwk, x5c: [own, der(authority.cert)] })).toBe('sound');
  expect(verdict({ ...jwk, x5c: [own, der(other.cert)] })).toBe(
    'unusual: has a certificate that its issuer did not sign.',
  );
  expect(verdict({ ...jwk, x5c: [of(2).der] })).toBe('broken: has the certificate of another key in `x5c`.');
});
