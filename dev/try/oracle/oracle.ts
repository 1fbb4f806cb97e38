import { spawn } from 'node:child_process';
import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { createInterface } from 'node:readline';
import { buildOracle, type HarborVersion } from './build.js';

/** A response with its bytes. */
export interface Served {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A provider. Without a document the oracle requests it over HTTP. */
export interface OracleCase {
  issuer: string;
  document?: Served;
  keys?: Served;
}

/** What Harbor's libraries make of a provider. */
export interface OracleVerdict {
  starts: boolean;
  /** The address of the login page, with Harbor's query. */
  location: string;
  /** Whether the token endpoint can be requested. Always false over HTTP. */
  exchanges: boolean;
  /** Algorithms in which a token of a key in HELD_KEYS verifies. */
  verified: string[];
  error: string;
}

/** Keys whose private half the oracle holds: it signs a token in each of their algorithms. */
export interface HeldKey {
  name: string;
  algorithms: readonly string[];
  publicKey: JsonWebKey;
  privateKey: string;
}

const RSA = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];

/** Returns new keys of every type that Harbor knows. */
export function makeKeys(): HeldKey[] {
  const pem = { type: 'pkcs8', format: 'pem' } as const;
  const ec = (name: string, namedCurve: string, algorithm: string) => ({
    name,
    algorithms: [algorithm],
    pair: generateKeyPairSync('ec', { namedCurve }),
  });
  return [
    { name: 'rsa', algorithms: RSA, pair: generateKeyPairSync('rsa', { modulusLength: 2048 }) },
    ec('p256', 'P-256', 'ES256'),
    ec('p384', 'P-384', 'ES384'),
    ec('p521', 'P-521', 'ES512'),
    { name: 'ed25519', algorithms: ['EdDSA'], pair: generateKeyPairSync('ed25519') },
  ].map(({ name, algorithms, pair }) => ({
    name,
    algorithms,
    publicKey: pair.publicKey.export({ format: 'jwk' }),
    privateKey: pair.privateKey.export(pem).toString(),
  }));
}

export interface Oracle {
  ask(asked: OracleCase): Promise<OracleVerdict>;
  close(): void;
}

/** Starts the libraries of a Harbor as a program that answers until it is closed. */
export function startOracle(version: HarborVersion, keys: readonly HeldKey[], trusted = ''): Oracle {
  const child = spawn(buildOracle(version), { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, (verdict: OracleVerdict) => void>();
  let id = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const { id: answered, ...verdict } = JSON.parse(line) as OracleVerdict & { id: number };
    waiting.get(answered)?.(verdict);
    waiting.delete(answered);
  });
  child.stdin.write(`${JSON.stringify({ keys, trusted })}\n`);
  const encoded = (served: Served | undefined) =>
    served && { ...served, body: Buffer.from(served.body).toString('base64') };
  return {
    ask: ({ issuer, document, keys }) =>
      new Promise((resolve) => {
        waiting.set(++id, resolve);
        const line = { id, issuer, document: encoded(document), keys: encoded(keys) };
        child.stdin.write(`${JSON.stringify(line)}\n`);
      }),
    close: () => child.stdin.end(),
  };
}
