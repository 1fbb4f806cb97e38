import { X509Certificate } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { type Asked, type Behavior, KEYS } from './server.js';

const { rsa, ec, ed448, x25519, privateRsa } = KEYS;
const one = (change: object): Behavior => ({ keys: [{ ...rsa, ...change }] });
const withKey = (key: unknown): Behavior => ({ keys: [rsa, key] });
const set = (text: string): Behavior => ({ keys: text });
const SOUND = JSON.stringify({ keys: [rsa] });
const without = (name: string): Behavior => {
  const { [name]: _, ...rest } = { ...rsa } as Record<string, unknown>;
  return { keys: [rest] };
};
const keys = (respond: (asked: Asked) => void): Behavior => ({
  respond: (asked) => {
    if (!asked.path.startsWith('/jwks')) return false;
    respond(asked);
    return true;
  },
});
const status = (code: number): Behavior =>
  keys(({ response, body }) => response.writeHead(code).end(code === 204 ? undefined : body));
const standardBase64 = Buffer.from(String(rsa.n), 'base64url').toString('base64').replace(/=+$/, '');

/** Returns a certificate of another key. */
async function otherCertificate(): Promise<string> {
  const { cert } = await generate([{ name: 'commonName', value: 'x' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  return new X509Certificate(cert).raw.toString('base64');
}

/** Returns the behaviors of key sets. One needs a certificate that is made first. */
export async function keyBehaviors(): Promise<Record<string, Behavior>> {
  return {
    'RSA with use: enc only': one({ use: 'enc' }),
    'RSA without e': without('e'),
    'RSA, e as a number': one({ e: 65537 }),
    'RSA, n in standard base64': one({ n: `${standardBase64.slice(0, 10)}+/${standardBase64.slice(12)}` }),
    'RSA, n is no base64': one({ n: '!'.repeat(40) }),
    'a list at the top': set(JSON.stringify([rsa])),
    'always gzip': keys(({ response, body = '' }) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body)),
    ),
    'byte order mark': set(`\ufeff${SOUND}`),
    'field Keys in upper case': set(SOUND.replace('keys', 'Keys')),
    'field keys twice, the second empty': set(SOUND.replace(/\}$/, ',"keys":[]}')),
    'field keys twice, the second null': set(SOUND.replace(/\}$/, ',"keys":null}')),
    'keys is an object': set(JSON.stringify({ keys: rsa })),
    'list with null only': { keys: [null] },
    'only an oct key': { keys: [{ kty: 'oct', k: 'AQIDBA' }] },
    'private key in the set': { keys: [privateRsa] },
    'redirect loop': keys(({ response, path }) => response.writeHead(302, { location: path }).end()),
    'sound RSA and EC off the curve': withKey({ ...ec, y: ec.x }),
    'sound RSA and EC on secp256k1': withKey({ ...ec, crv: 'secp256k1' }),
    'sound RSA and OKP Ed448': withKey(ed448),
    'sound RSA and OKP X25519': withKey(x25519),
    'sound RSA and a text': withKey('text'),
    'sound RSA and an oct key': withKey({ kty: 'oct', k: 'AQIDBA' }),
    'sound RSA and null': withKey(null),
    'sound RSA and one with a broken n': withKey({ ...rsa, n: `${rsa.n}=` }),
    'sound RSA and one with a broken x5c': withKey({ ...rsa, x5c: ['AQID'] }),
    'sound RSA with a broken x5t': one({ x5t: '!!' }),
    'sound RSA with an x5t of a wrong length': one({ x5t: 'AQID' }),
    'sound RSA with x5c of another key': one({ x5c: [await otherCertificate()] }),
    'sound RSA, key_ops as a text': one({ key_ops: 'verify' }),
    'sound RSA, kid is a number in an old key': withKey({ ...rsa, kid: 7 }),
    'status 201': status(201),
    'status 203': status(203),
    'status 204': status(204),
    'status 401': status(401),
    'status 500': status(500),
    'text/html with sound keys': keys(({ response, body }) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(body),
    ),
  };
}
