import type { ServerOptions } from 'node:https';
import { generate, type SelfsignedOptions } from 'selfsigned';
import { certificate } from '../tls.js';
import type { Behavior } from './server.js';

type Extensions = NonNullable<SelfsignedOptions['extensions']>;
interface Pair {
  key: string;
  cert: string;
}

const LOCAL: Extensions[number] = { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] };

/** Returns a certificate that the authority of the tests signs, or another one. */
async function signed(extensions: Extensions, options: SelfsignedOptions = {}, by?: Pair): Promise<Pair> {
  const ca = by ?? (await certificate());
  const name = [{ name: 'commonName', value: 'localhost' }];
  const made = await generate(name, { keyType: 'ec', algorithm: 'sha256', extensions, ca, ...options });
  return { key: made.private, cert: made.cert };
}

const withCertificate = (extensions: Extensions, options?: SelfsignedOptions): Behavior => ({
  tls: () => signed(extensions, options),
});
const withOptions = (options: ServerOptions, certified: () => Promise<Pair> = certificate): Behavior => ({
  tls: async () => ({ ...(await certified()), ...options }),
});
const old = (ciphers: string): ServerOptions => ({ ciphers, maxVersion: 'TLSv1.2' });
async function rsaPair(): Promise<Pair> {
  const name = [{ name: 'commonName', value: 'localhost' }];
  const made = await generate(name, { keyType: 'rsa', algorithm: 'sha256', extensions: [LOCAL] });
  return { key: made.private, cert: made.cert };
}

/** Returns a certificate of an intermediate authority, which the server doesn't send. */
async function withoutIntermediate(): Promise<Pair> {
  const intermediate = await signed([{ name: 'basicConstraints', cA: true, critical: true }]);
  return signed([LOCAL], {}, intermediate);
}

export const TLS_BEHAVIORS: Record<string, Behavior> = {
  'ARIA/CCM only': withOptions(old('ECDHE-ECDSA-AES128-CCM')),
  'CBC with SHA-384 only': withOptions(old('ECDHE-ECDSA-AES256-SHA384')),
  'DHE only': withOptions({ ...old('DHE-RSA-AES128-GCM-SHA256'), dhparam: 'auto' }, rsaPair),
  'HTTP/2 only': { ...withOptions({}), isHttp2: true },
  'TLS 1.1 only': withOptions({
    minVersion: 'TLSv1.1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  }),
  'TLS 1.2 only': withOptions({ maxVersion: 'TLSv1.2' }),
  'certificate for another name': withCertificate([
    { name: 'subjectAltName', altNames: [{ type: 2, value: 'other.example' }] },
  ]),
  'certificate for clients only': withCertificate([LOCAL, { name: 'extKeyUsage', clientAuth: true }]),
  'certificate signed with SHA-1': withOptions({ ciphers: 'DEFAULT@SECLEVEL=0' }, () =>
    signed([LOCAL], { algorithm: 'sha1' }),
  ),
  'certificate with a common name only': withCertificate([{ name: 'basicConstraints', cA: false }]),
  'intermediate missing': { tls: withoutIntermediate },
  'key usage without digitalSignature': withCertificate([LOCAL, { name: 'keyUsage', keyAgreement: true }]),
  sound: withCertificate([LOCAL]),
};
