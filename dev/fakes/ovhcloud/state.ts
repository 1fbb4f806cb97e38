/** The provider settings as the emulator keeps them. */
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
  iamEnabled: boolean;
  oidc: Oidc | undefined;
  users: User[];
  /** Statuses that GET shows one by one before READY, or before 404 after a DELETE. */
  settling: string[];
  /** Whether the configuration is gone once it has settled. */
  deleting: boolean;
  /** What GET still shows after a write, for a number of reads of the OIDC configuration. */
  late?: { reads: number; oidc: Oidc | undefined; users: User[] } | undefined;
}

/**
 * What nobody outside OVHcloud can know. Each is a belief of the action's that no document states; the action has to be
 * right either way.
 */
export interface Assumptions {
  /** Whether PUT keeps what the body leaves out, or empties it. */
  put: 'merge' | 'replace';
  /** Whether PUT keeps the client secret when the body has none. */
  keepsSecret: boolean;
  /** Whether `""` clears a field or is ignored. */
  emptyString: 'clears' | 'ignored';
  /** Whether GET leaves out `false` and empty fields. */
  omitZero: boolean;
  /** Booleans that GET leaves out though they are true. */
  omitTrue: boolean;
  /** Statuses that GET shows after a write before READY. */
  statusesAfterWrite: string[];
  /** Whether GET says ERROR in the end. */
  endsInError: boolean;
  /** Whether a write is answered by 409 while a change goes on. */
  conflictWhileBusy: boolean;
  /** Users that the API counts and does not list. */
  uncountedUsers: number;
  /** Whether POST over an existing configuration counts users again. */
  postCountsAgain: boolean;
  /** Reads of the OIDC configuration after a write that still show the state before it. */
  lateReads: number;
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

/** An error answer in the API's form. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly errorClass: string,
    message: string,
  ) {
    super(message);
  }
}

/** What the registry's OIDC status is when somebody looks, which also moves it on. */
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

/** The users that GET lists: those before a write as long as it shows late. */
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

/** POST …/openIdConnect. */
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

/** PUT …/openIdConnect. */
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

/** DELETE …/openIdConnect: OVHcloud then removes every user. */
export function deleteOidc(registry: Registry, assumptions: Assumptions): void {
  if (registry.oidc === undefined)
    throw new ApiError(404, 'Client::NotFound', 'OIDC configuration not found');
  busy(registry, assumptions);
  showLate(registry, assumptions);
  registry.users = [];
  registry.settling = assumptions.statusesAfterWrite.map(() => 'DELETING');
  registry.deleting = true;
  if (registry.settling.length === 0) {
    registry.oidc = undefined;
    registry.deleting = false;
  }
}

function dropNull(body: ProviderBody): ProviderBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
