/** Provider settings as the emulator stores them. */
export interface Oidc {
  id: string;
  createdAt: string;
  updatedAt: string | null;
  name: string;
  endpoint: string;
  clientId: string;
  clientSecret: string;
  scope: string;
  groupsClaim: string;
  adminGroup: string;
  groupFilter: string;
  userClaim: string;
  verifyCert: boolean;
  autoOnboard: boolean;
}

export interface User {
  id: string;
  user: string;
  email: string;
  password: string;
  admin?: boolean;
}

export interface Registry {
  id: string;
  serviceName: string;
  name: string;
  status: string;
  url: string;
  /** Version of Harbor. Empty: the API doesn't say. */
  version: string;
  iamEnabled: boolean;
  oidc: Oidc | undefined;
  users: User[];
  /** Statuses that GET shows in turn before READY, or before 404 after a DELETE. */
  settling: string[];
  /** Whether the configuration is deleted after the last status. */
  deleting: boolean;
  /** The earlier state that GET still shows after a write, for a number of reads of the configuration. */
  late?: { reads: number; oidc: Oidc | undefined; users: User[] } | undefined;
}

/**
 * Assumptions about undocumented behavior of OVHcloud's API. The action must be correct either way.
 */
export interface Assumptions {
  /** Whether PUT keeps the fields that the body omits, or empties them. */
  put: 'merge' | 'replace';
  /** Whether PUT keeps the client secret if the body omits it. */
  keepsSecret: boolean;
  /** Whether `""` clears a field or is ignored. */
  emptyString: 'clears' | 'ignored';
  /** Whether GET omits `false` and empty fields. */
  omitZero: boolean;
  /** Whether GET omits booleans that are true. */
  omitTrue: boolean;
  /** Statuses that GET shows after a write before READY. */
  statusesAfterWrite: string[];
  /** Whether GET shows ERROR as the last status. */
  endsInError: boolean;
  /** Whether the API rejects a write with 409 during a change. */
  conflictWhileBusy: boolean;
  /** Number of users that the API counts but doesn't list. */
  uncountedUsers: number;
  /** Whether POST over an existing configuration counts users again. */
  postCountsAgain: boolean;
  /** Number of reads of the OIDC configuration after a write that still show the earlier state. */
  lateReads: number;
  /**
   * Whether the token endpoint has a host of its own, as `auth.eu.ovhcloud.com/oauth2/token`, or a path of
   * another one, as `www.ovh.com/auth/oauth2/token`.
   */
  ownTokenHost: boolean;
}

export const ASSUMPTIONS: Assumptions = {
  put: 'merge',
  keepsSecret: true,
  emptyString: 'clears',
  omitZero: false,
  omitTrue: false,
  statusesAfterWrite: [],
  endsInError: false,
  conflictWhileBusy: true,
  uncountedUsers: 0,
  postCountsAgain: true,
  lateReads: 0,
  ownTokenHost: false,
};

export const EMPTY_PROVIDER = {
  name: '',
  endpoint: '',
  clientId: '',
  clientSecret: '',
  scope: '',
  groupsClaim: '',
  adminGroup: '',
  groupFilter: '',
  userClaim: '',
  verifyCert: false,
  autoOnboard: false,
};

export type ProviderBody = Partial<Record<keyof typeof EMPTY_PROVIDER, string | boolean | null>>;

/** An error response in the format of the API. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly errorClass: string,
    message: string,
  ) {
    super(message);
  }
}

/** Handles GET …/openIdConnect. Each read also advances the status. */
export function lookAtOidc(registry: Registry, assumptions: Assumptions): Record<string, unknown> {
  if (registry.late !== undefined) {
    const { oidc } = registry.late;
    if (--registry.late.reads === 0) registry.late = undefined;
    if (oidc === undefined) throw new ApiError(404, 'Client::NotFound', 'OIDC configuration not found');
    return shownOidc(oidc, 'READY', assumptions);
  }
  const settling = registry.settling.shift();
  if (settling === undefined && registry.deleting) {
    registry.deleting = false;
    registry.oidc = undefined;
  }
  if (registry.oidc === undefined)
    throw new ApiError(404, 'Client::NotFound', 'OIDC configuration not found');
  return shownOidc(registry.oidc, settling ?? (assumptions.endsInError ? 'ERROR' : 'READY'), assumptions);
}

/** Returns the users that GET lists. While a write shows late, they are the earlier ones. */
export function lookAtUsers(registry: Registry): User[] {
  return registry.late?.users ?? registry.users;
}

function shownOidc(
  { clientSecret: _, ...shown }: Oidc,
  status: string,
  assumptions: Assumptions,
): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...shown, status };
  for (const [key, value] of Object.entries(answer)) {
    const required = ['name', 'endpoint', 'clientId', 'scope'].includes(key);
    if (assumptions.omitZero && !required && (value === false || value === '')) delete answer[key];
    if (assumptions.omitTrue && value === true) delete answer[key];
  }
  return answer;
}

function showLate(registry: Registry, { lateReads }: Assumptions): void {
  if (lateReads === 0) return;
  registry.late = { reads: lateReads, oidc: registry.oidc, users: [...registry.users] };
}

function busy(registry: Registry, assumptions: Assumptions): void {
  if (assumptions.conflictWhileBusy && registry.settling.length > 0) {
    throw new ApiError(409, 'Client::Conflict::ServiceNotReady', 'The registry is not ready, retry later');
  }
}

/** Handles POST …/openIdConnect. */
export function createOidc(
  registry: Registry,
  body: { deleteUsers?: boolean | null; provider: ProviderBody },
  assumptions: Assumptions,
): void {
  busy(registry, assumptions);
  const counted =
    registry.oidc === undefined || assumptions.postCountsAgain
      ? registry.users.length + assumptions.uncountedUsers
      : 0;
  if (counted > 0 && body.deleteUsers !== true)
    throw new ApiError(
      400,
      'Client::BadRequest',
      `${counted} users exist, set parameter deleteUsers to delete them`,
    );
  showLate(registry, assumptions);
  if (counted > 0) registry.users = [];
  const now = new Date().toISOString();
  registry.oidc = {
    ...EMPTY_PROVIDER,
    ...dropNull(body.provider),
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: null,
  } as Oidc;
  registry.settling = assumptions.statusesAfterWrite.map((status) =>
    status === 'UPDATING' ? 'INSTALLING' : status,
  );
  registry.deleting = false;
}

/** Handles PUT …/openIdConnect. */
export function updateOidc(registry: Registry, body: ProviderBody, assumptions: Assumptions): void {
  if (registry.oidc === undefined)
    throw new ApiError(404, 'Client::NotFound', 'OIDC configuration not found');
  busy(registry, assumptions);
  showLate(registry, assumptions);
  const { clientSecret, ...shown } = registry.oidc;
  const sent = Object.fromEntries(
    Object.entries(dropNull(body)).filter(
      ([, value]) => assumptions.emptyString === 'clears' || value !== '',
    ),
  );
  const kept = assumptions.keepsSecret || body.clientSecret !== undefined ? clientSecret : '';
  const base = assumptions.put === 'merge' ? shown : EMPTY_PROVIDER;
  registry.oidc = {
    ...base,
    clientSecret: kept,
    ...sent,
    id: shown.id,
    createdAt: shown.createdAt,
    updatedAt: new Date().toISOString(),
  } as Oidc;
  registry.settling = [...assumptions.statusesAfterWrite];
}

/** Handles DELETE …/openIdConnect. OVHcloud also deletes every user. */
export function deleteOidc(registry: Registry, assumptions: Assumptions): void {
  if (registry.oidc === undefined)
    throw new ApiError(404, 'Client::NotFound', 'OIDC configuration not found');
  busy(registry, assumptions);
  showLate(registry, assumptions);
  registry.users = [];
  registry.settling = assumptions.statusesAfterWrite.map((status) =>
    status === 'ERROR' ? status : 'DELETING',
  );
  registry.deleting = true;
  if (registry.settling.length === 0) {
    registry.oidc = undefined;
    registry.deleting = false;
  }
}

function dropNull(body: ProviderBody): ProviderBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
