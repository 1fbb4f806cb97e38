import fc from 'fast-check';
import { KNOWN_RESPONSES } from '../../../src/checks/authorization.js';
import type { HttpRequest, HttpResponse, SendRequest } from '../../../src/lib/http.js';
import { type Played, play } from './play.js';
import { providerRequest, soundResponse } from './provider.js';
import type { SearchScript } from './script.js';

/** Requests of the checks. `again` is the provider's response to the address that Harbor redirects to. */
export const REQUESTS = ['document', 'keys', 'token', 'authorization', 'harbor', 'again'] as const;
export type CheckRequest = (typeof REQUESTS)[number];

/** A response that somebody hostile chose. `{url}` is the request's address, `{name}` one of its values. */
export interface HostileResponse {
  status: number;
  location: string | undefined;
  body: string;
}

/** Every hostile text has this word, so that a place where it isn't quoted is found. */
export const MARK = 'hostile';
const COOKIE = 'cookie-of-a-stranger-0123456789';

const words = fc.oneof(
  fc.string().map((text) => `${MARK} ${text}`),
  fc.constantFrom(
    `<script>${MARK}</script>`,
    `${MARK} @team #1 ![x](https://${MARK}.example)`,
    `${MARK}\n::error::x`,
    `| ${MARK} | \`\`\``,
    `${MARK} {state} {code_challenge} {url}`,
    ...KNOWN_RESPONSES.map(({ phrase, error }) => `${phrase ?? error} ${MARK} {redirect_uri} {client_id}`),
  ),
);
const url = fc.oneof(
  words,
  fc.constantFrom(
    `https://${MARK}.example/{state}`,
    '{redirect_uri}?error=login_required',
    `{redirect_uri}?error=${MARK}-{state}`,
    '{redirect_uri}#error=invalid_scope',
    '{url}',
    `javascript:${MARK}`,
    `https://%@${MARK}/`,
    `https://${MARK}.example/?client_id=harbor&redirect_uri=https://${MARK}.example/{state}`,
    `https://keycloak.example.com/realms/mpr/protocol/openid-connect/auth?client_id={state}&redirect_uri=${MARK}&scope={code_challenge}`,
  ),
);
const json = fc
  .record({ issuer: words, authorization_endpoint: url, token_endpoint: url, jwks_uri: url, error: words })
  .map((value) => JSON.stringify(value));

export const anyResponse: fc.Arbitrary<HostileResponse> = fc.record({
  status: fc.oneof(fc.constantFrom(200, 302, 400, 404, 412, 500), fc.integer({ min: 100, max: 599 })),
  location: fc.option(url, { nil: undefined }),
  body: fc.oneof(words, json, fc.constant(''), fc.constant(MARK.repeat(150_000))),
});

/** Returns which request of the checks this is. */
function requestOf(request: HttpRequest, earlier: readonly string[]): CheckRequest {
  const which = providerRequest(request);
  if (which === undefined) return 'harbor';
  return which === 'authorization' && earlier.includes('harbor') ? 'again' : which;
}

/** Returns a hostile response with the address and the values of the request in it. */
function filled({ status, location, body }: HostileResponse, { url: address }: HttpRequest): HttpResponse {
  const values = valuesOf(address);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'url' ? address : (values.get(name) ?? '')));
  const headers = {
    ...(location !== undefined && { location: fill(location) }),
    'set-cookie': [`sid=${COOKIE}`],
  };
  return { kind: 'response', status, headers, body: fill(body) };
}

function valuesOf(address: string): URLSearchParams {
  return URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
}

/** Returns the problems of a run in which one request of the checks gets a hostile response. */
export async function playHostile(target: CheckRequest, hostile: HostileResponse): Promise<string[]> {
  const earlier: CheckRequest[] = [];
  const secrets = new Set([COOKIE]);
  const intercept =
    (toRegistry: SendRequest): SendRequest =>
    async (request) => {
      const which = requestOf(request, earlier);
      earlier.push(which);
      const values = valuesOf(request.url);
      for (const name of ['state', 'code_challenge']) secrets.add(values.get(name) || COOKIE);
      if (which === target) return filled(hostile, request);
      if (which === 'harbor') return toRegistry(request);
      return soundResponse(which === 'again' ? 'authorization' : which, request.url);
    };
  const script: SearchScript = { operation: 'update', late: 0, slow: false, events: [] };
  return problemsOf(await play(script, intercept), [...secrets]);
}

/** Returns what a run shows that it must not show. */
export function problemsOf({ ending, world }: Played, secrets: readonly string[]): string[] {
  const { text, plan } = ending;
  const unquoted = text.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
  return [
    ...secrets.filter((secret) => text.includes(secret)).map((secret) => `shown: ${secret}`),
    ...(unquoted.includes(MARK)
      ? [`not quoted: ${unquoted.split('\n').find((line) => line.includes(MARK))}`]
      : []),
    ...(/bug in the action/.test(text) ? ['an unexpected error'] : []),
    ...(plan.registries.length === 1 ? [] : ['no plan']),
    ...(world.calls.includes('PUT openIdConnect') && ending.outputs.changed !== 'true'
      ? ['changed is wrong']
      : []),
  ];
}

/** Plays `count` hostile responses to each request. Returns the first problem of each, with its response. */
export async function searchHostile(count: number, seed: number): Promise<string[]> {
  const found: string[] = [];
  for (const target of REQUESTS) {
    const result = await fc.check(
      fc.asyncProperty(anyResponse, async (response) => {
        const wrong = await playHostile(target, response);
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      }),
      { numRuns: count, seed },
    );
    if (!result.failed) continue;
    const { errorInstance, counterexample } = result;
    found.push(`${target}: ${JSON.stringify(counterexample?.[0]).slice(0, 500)}\n${errorInstance}`);
  }
  return found;
}
