import {
  type DesiredRegistry,
  type LiveProvider,
  type LoginSettings,
  type Mode,
  type Operation,
  splitScopes,
} from '../model/registry.js';

/** What decides which settings people log in with. */
export interface LoginFacts {
  desired: Pick<DesiredRegistry, 'provider'>;
  live: LiveProvider | undefined;
  mode: Mode;
  /** Whether a schedule started this dry run. */
  isSchedule: boolean;
  operation: Operation;
}

/** Returns the settings to try at the provider, if any. A schedule tries the live ones. */
export function loginToTry({ desired, live, isSchedule, operation }: LoginFacts): LoginSettings | undefined {
  if (desired.provider === undefined) return undefined;
  if (isSchedule && live !== undefined) return liveLogin(live);
  return operation === 'none' ? undefined : desired.provider;
}

/**
 * Returns the settings that Harbor must have at the end of a run: those in the file after an apply, else the
 * live ones. undefined if OIDC is off.
 */
export function loginAtEnd({ desired, live, mode }: LoginFacts): LoginSettings | undefined {
  if (mode === 'apply') return desired.provider;
  return live && liveLogin(live);
}

function liveLogin({ endpoint, clientId, scope, verifyCert }: LiveProvider): LoginSettings {
  return { endpoint, clientId, scope: splitScopes(scope), verifyCert: verifyCert === true };
}

/** Returns whether a Harbor of this version sends PKCE (RFC 7636). It does from 2.13 on. */
export function sendsPkce(version: string): boolean {
  const [, major, minor] = /^v?(\d{1,3})\.(\d{1,3})/.exec(version) ?? [];
  return major === undefined || Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 13);
}
