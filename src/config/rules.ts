import { quote } from '../lib/quote.js';
import type { Finding } from '../model/findings.js';
import type { Provider } from '../model/registry.js';
import { findTraps, lacksOfflineAccess } from './traps.js';

/** What a rule found, and the key of the provider that it is about. */
export interface Lint {
  level: Finding['level'];
  code: string;
  message: string;
  field: keyof Provider;
}

type Say = (level: Finding['level'], code: string, field: keyof Provider, message: string) => void;

const DISCOVERY = /\/?\.well-known\/openid-configuration\/?$/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The rules of one provider that a type can't say. Each looks only at fields that are there, so that a file with a
 * wrong field still hears of everything else that is wrong.
 *
 * Sources: the guide (userClaim with autoOnboard), Harbor's documentation of OIDC authentication (offline_access, group
 * filter), OpenID Connect Core 1.0 section 3.1.2.1 (openid) and Discovery 1.0 section 4 (issuer).
 */
export async function lintProvider(provider: Partial<Provider>): Promise<Lint[]> {
  const found: Lint[] = [];
  const say: Say = (level, code, field, message) => {
    found.push({ level, code, field, message });
  };
  const { endpoint, scope, adminGroup, groupsClaim, groupFilter, verifyCert, autoOnboard, userClaim } =
    provider;

  if (endpoint !== undefined && endpoint !== '')
    lintEndpoint(endpoint, (message) => say('error', 'endpoint', 'endpoint', message));
  if (scope !== undefined) lintScope(scope, endpoint ?? '', say);
  if (adminGroup && groupsClaim !== undefined && groupsClaim === '') {
    say(
      'error',
      'admin-group',
      'adminGroup',
      '`adminGroup` has no effect without `groupsClaim`: say which claim holds the groups, often `groups`.',
    );
  }
  if (groupFilter && !(await compiles(groupFilter))) {
    say(
      'error',
      'group-filter',
      'groupFilter',
      `${quote(groupFilter)} is not a regular expression that Harbor can compile (RE2, without look-around or back-references): Harbor would ignore it and keep every group.`,
    );
  }
  if (verifyCert === false)
    say(
      'warning',
      'verify-cert-off',
      'verifyCert',
      '`verifyCert: false` lets anyone between Harbor and the provider answer in its name: give the provider a certificate that verifies, and remove it.',
    );
  if (autoOnboard === true && userClaim === '') {
    say(
      'warning',
      'auto-onboard',
      'autoOnboard',
      '`autoOnboard: true` needs `userClaim`, or Harbor names users by the claim `name`: add for example `userClaim: preferred_username`.',
    );
  }
  return found;
}

function lintScope(scope: string[], endpoint: string, say: Say): void {
  for (const { field, message } of findTraps({ endpoint, scope }))
    say('warning', 'provider-known-issue', field, message);
  if (!scope.includes('openid')) {
    say(
      'error',
      'scope',
      'scope',
      '`scope` lacks `openid`, without which no provider answers as OpenID Connect asks: add it.',
    );
  }
  if (!scope.includes('offline_access') && !lacksOfflineAccess(endpoint)) {
    const message =
      '`scope` lacks `offline_access`: CLI secrets of Harbor stop working when the ID token ends. Add it if the provider knows it.';
    say('warning', 'no-offline-access', 'scope', message);
  }
  if (!scope.includes('email')) {
    say(
      'warning',
      'no-email',
      'scope',
      '`scope` lacks `email`: Harbor then knows users without an e-mail. Add it.',
    );
  }
}

function lintEndpoint(endpoint: string, wrong: (message: string) => void): void {
  const url = URL.canParse(endpoint) && endpoint === endpoint.trim() ? new URL(endpoint) : undefined;
  if (url === undefined)
    return wrong(
      '`endpoint` is not a URL: give the issuer, such as `https://keycloak.example.com/realms/mpr`.',
    );
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) {
    return wrong('`endpoint` must begin with `https://`: the client secret and every login go there.');
  }
  if (url.username !== '' || url.password !== '')
    return wrong(
      '`endpoint` holds a user name or password: remove it, and change that password, since the file is in Git.',
    );
  if (url.search !== '' || url.hash !== '')
    return wrong('`endpoint` holds `?` or `#`, which an issuer never does: give the issuer alone.');
  if (DISCOVERY.test(endpoint))
    wrong(
      `\`endpoint\` is the issuer, not the address of its discovery document: write ${quote(endpoint.replace(DISCOVERY, ''))}.`,
    );
}

async function compiles(expression: string): Promise<boolean> {
  const { RE2JS } = await import('re2js');
  try {
    RE2JS.compile(expression);
    return true;
  } catch {
    return false;
  }
}
