import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { recordedBehaviors } from '../../fakes/behaviors/behaviors.js';
import { type Asked, type Behavior, KEYS, signingKeys, WELL_KNOWN } from '../../fakes/behaviors/server.js';
import type { HeldKey } from './oracle.js';

/** Returns the keys of the behaving providers, for the oracle. */
export function behaviorKeys(): HeldKey[] {
  const algorithms = { rsa: ['RS256', 'PS256'], ec: ['ES256'], ed25519: ['EdDSA'] };
  return signingKeys().map(({ name, privateKey }) => ({
    name,
    algorithms: algorithms[name],
    publicKey: KEYS[name],
    privateKey,
  }));
}

export interface NamedBehavior {
  name: string;
  behavior: Behavior;
}

/** Groups of recorded behaviors that HTTP decides, or what is in a document. TLS needs a certificate of its own. */
const GROUPS = /^(algorithms|content|endpoints|http|keys|redirect|status): /;
/** A code isn't exchanged over HTTP, and nobody listens at one address. */
const NOT_COMPARED = /nobody listens|token_endpoint|mtls_endpoint_aliases/;

/** Returns the recorded behaviors that the libraries are asked about too. */
export async function recordedOverHttp(): Promise<NamedBehavior[]> {
  return [...(await recordedBehaviors())]
    .filter(([name]) => GROUPS.test(name) && !NOT_COMPARED.test(name))
    .map(([name, behavior]) => ({ name, behavior }));
}

const WHERE: Record<string, (origin: string, next: string) => string> = {
  'at the same origin': (_, next) => next,
  'at another origin': (origin, next) => origin.replace('127.0.0.1', 'localhost') + next,
  'without a scheme': (origin, next) => origin.replace('http:', '') + next,
  'with a fragment': (_, next) => `${next}#part`,
  'with a query': (_, next) => `${next}?a=b`,
  'with dot segments': (_, next) => `/x/..${next}`,
  empty: () => '',
};
const redirect = fc.record({
  status: fc.constantFrom(300, 301, 302, 303, 304, 305, 306, 307, 308, 399),
  where: fc.constantFrom(...Object.keys(WHERE)),
});
const ENCODINGS: Record<string, (body: Buffer) => Buffer> = {
  gzip: gzipSync,
  GZIP: gzipSync,
  identity: (body) => body,
  'x-gzip': gzipSync,
  'utf-8': (body) => body,
  br: (body) => body,
};

/** Ways in which HTTP can differ, at the document or at the keys. */
export const generatedOverHttp: fc.Arbitrary<NamedBehavior> = fc
  .record({
    at: fc.constantFrom<'document' | 'keys'>('document', 'keys'),
    redirects: fc.array(redirect, { maxLength: 2 }),
    status: fc.constantFrom(200, 200, 200, 200, 201, 203, 204, 206, 301, 400, 401, 404, 406, 410, 500),
    encoding: fc.option(fc.constantFrom(...Object.keys(ENCODINGS)), { nil: undefined }),
    isEncoded: fc.boolean(),
    isChunked: fc.boolean(),
    type: fc.constantFrom('application/json', 'text/html', 'text/plain; charset=utf-16', ''),
    rejects: fc.constantFrom('nothing', 'a missing user agent', 'Accept: application/json', 'no gzip'),
  })
  .map((choice) => ({ name: JSON.stringify(choice), behavior: behaviorOf(choice) }));

interface Choice {
  at: 'document' | 'keys';
  redirects: { status: number; where: string }[];
  status: number;
  encoding: string | undefined;
  isEncoded: boolean;
  isChunked: boolean;
  type: string;
  rejects: string;
}

function behaviorOf(choice: Choice): Behavior {
  return {
    respond: (asked) => {
      const isDocument = asked.path.split('?')[0]?.endsWith(WELL_KNOWN) ?? false;
      const isKeys = asked.path.startsWith('/jwks');
      if (choice.at === 'document' ? !isDocument : !isKeys) return false;
      answer(asked, choice);
      return true;
    },
  };
}

function answer({ path, origin, request, response, body = '' }: Asked, choice: Choice): void {
  if (isRejected(request.headers, choice.rejects)) return void response.writeHead(406).end();
  const hops = Number(/[?&]hop=(\d)/.exec(path)?.[1] ?? /^\/hop(\d)/.exec(path)?.[1] ?? 0);
  const next = choice.redirects[hops];
  if (next !== undefined) {
    const target = choice.at === 'keys' ? `/jwks?hop=${hops + 1}` : `/hop${hops + 1}${WELL_KNOWN}`;
    const location = WHERE[next.where]?.(origin, target) ?? '';
    return void response.writeHead(next.status, { location }).end();
  }
  const { encoding, type, status } = choice;
  const encode = encoding !== undefined && choice.isEncoded ? ENCODINGS[encoding] : undefined;
  const bytes = encode?.(Buffer.from(body)) ?? Buffer.from(body);
  const headers = {
    ...(type !== '' && { 'content-type': type }),
    ...(encoding !== undefined && { 'content-encoding': encoding }),
    ...(choice.isChunked ? {} : { 'content-length': status === 204 ? 0 : bytes.length }),
  };
  response.writeHead(status, headers).end(status === 204 ? undefined : bytes);
}

function isRejected(headers: Asked['request']['headers'], rejects: string): boolean {
  if (rejects === 'a missing user agent') return headers['user-agent'] === undefined;
  if (rejects === 'Accept: application/json') return headers.accept === 'application/json';
  return rejects === 'no gzip' && headers['accept-encoding'] !== 'gzip';
}
