import { CancelledError, explain, OvhApiError, usersInTheWay } from '../lib/errors.js';
import { count, quote, quoteList } from '../lib/quote.js';
import type { Secret } from '../lib/secret.js';
import type {
  Clock,
  DesiredRegistry,
  Finding,
  LiveProvider,
  LiveUser,
  Log,
  Provider,
  RegistryPlan,
  Result,
  UserRef,
} from '../model/registry.js';
import { AT_REST, statusOf, WaitError, waitFor, worthLooking } from './wait.js';

/** The writes and reads that applying needs. */
export interface ApplyApi {
  provider(): Promise<LiveProvider | undefined>;
  users(): Promise<LiveUser[]>;
  create(provider: Provider, clientSecret: Secret, deleteUsers: boolean): Promise<void>;
  update(provider: Provider, clientSecret: Secret | undefined): Promise<void>;
  remove(): Promise<void>;
  setAsAdmin(userId: string): Promise<void>;
  describe(write: 'create' | 'update' | 'delete'): string;
}

export interface ApplyPorts {
  api: ApplyApi;
  clock: Clock;
  log: Log;
  signal: AbortSignal;
  /** Milliseconds to wait for READY. */
  waitTimeout: number;
  /** Fields that still differ, and those that can't be verified. */
  compare: (live: LiveProvider | undefined) => { different: string[]; notMentioned: string[] };
  /** Who of `admins` is to be promoted, among the users there are now. */
  matchAdmins: (users: readonly LiveUser[]) => {
    promotions: UserRef[];
    pendingAdmins: string[];
    findings: Finding[];
  };
  show: (user: LiveUser) => UserRef;
  /** Waits before a POST is tried again. */
  pause: (error: OvhApiError, attempt: number) => Promise<void>;
  progress: Progress;
}

/** Told of every step as it happens, so that a run that is cut off can say how far it came. */
export interface Progress {
  /** A write is on its way, or (undefined) none is any more. */
  writing(what: string | undefined): void;
  done(step: string): void;
  deleted(users: UserRef[]): void;
  wrote(): void;
  promoted(users: UserRef[], pendingAdmins: string[]): void;
}

const POST_TRIES = 5;

/** Ends the work on this registry with a result and what to say of it. */
class Halt extends Error {
  constructor(
    readonly result: Result,
    readonly finding: Finding,
  ) {
    super(finding.message);
  }
}

/**
 * Carries a plan out: write, wait until READY, compare, promote. Steps are told to `progress` as they are done.
 *
 * @param plan one that is not blocked
 * @returns the result, and findings to add; it does not throw for anything that the API or the network does
 */
export async function applyPlan(
  plan: RegistryPlan,
  desired: DesiredRegistry,
  secret: Secret | undefined,
  ports: ApplyPorts,
): Promise<{ result: Result; findings: Finding[] }> {
  const work = new Work(plan, desired, secret, ports);
  try {
    await work.write();
    const findings = await work.promote();
    const failed = findings.some(({ level }) => level === 'error');
    return {
      result: failed ? 'failed' : plan.operation === 'none' ? 'unchanged' : 'applied',
      findings: [...work.findings, ...findings],
    };
  } catch (error) {
    const { result, finding } = work.settle(error);
    return { result, findings: [...work.findings, finding] };
  } finally {
    ports.progress.writing(undefined);
  }
}

class Work {
  readonly findings: Finding[] = [];
  /** What was sent last and when, while it is not proven. */
  private unproven: string | undefined;
  private wrote = false;
  /** Whether a POST that deletes users has left. */
  private flagSent = false;

  constructor(
    private readonly plan: RegistryPlan,
    private readonly desired: DesiredRegistry,
    private readonly secret: Secret | undefined,
    private readonly ports: ApplyPorts,
  ) {}

  async write(): Promise<void> {
    const { operation } = this.plan;
    const { provider } = this.desired;
    if (operation === 'create' && provider !== undefined) {
      if (this.secret === undefined)
        throw new Halt(
          'blocked',
          error('secret-missing', 'Switching OIDC on needs the client secret, and there is none.'),
        );
      await this.create(provider, this.secret);
    }
    if (operation === 'update' && provider !== undefined) await this.update(provider);
    if (operation === 'delete') await this.remove();
    this.unproven = undefined;
  }

  /** POST is never sent twice blindly: after an unclear answer the live state is looked at before another try. */
  private async create(provider: Provider, secret: Secret): Promise<void> {
    let maybeSent = false;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.post(provider, secret);
        break;
      } catch (failure) {
        if (!(failure instanceof OvhApiError) || failure.method !== 'POST') throw failure;
        maybeSent ||= failure.effectUnknown;
        const again = worthLooking(failure) && attempt < POST_TRIES;
        if (again) await this.ports.pause(failure, attempt);
        // Once a POST may have left, every later answer, a refusal too, can be the echo of its effect.
        if (maybeSent && (await this.look(failure)) !== undefined) break;
        if (!again) throw failure;
      }
    }
    this.accepted(this.flagSent);
    await this.verify('present');
  }

  /** One try. With a list of users POST goes without the flag first, so that the API tells how many it would delete. */
  private async post(provider: Provider, secret: Secret): Promise<void> {
    const { api } = this.ports;
    const deletes = this.plan.usersToDelete.length > 0;
    if (deletes) await this.blockNewcomers();
    if (!deletes || Array.isArray(this.desired.deleteUsers)) {
      const refused = await this.send('create', () => api.create(provider, secret, false)).catch(
        (failure: unknown) => this.confirmCount(failure),
      );
      if (!refused) return;
    }
    this.flagSent = true;
    await this.send('create', () => api.create(provider, secret, true));
  }

  /** Whether a POST without the flag was refused over exactly the users that the plan names. */
  private confirmCount(failure: unknown): true {
    const inTheWay = failure instanceof OvhApiError ? usersInTheWay(failure) : undefined;
    const named = this.plan.usersToDelete.length;
    if (inTheWay === undefined || named === 0) throw failure;
    if (inTheWay === named) return true;
    throw new Halt(
      'blocked',
      error(
        'users-count',
        `OVHcloud counts ${count(inTheWay, 'user')} on the registry, but lists ${named}: someone would be deleted who can’t be named. Nothing was written. Look at the users in Harbor; \`deleteUsers: true\` accepts the loss of all.`,
        'deleteUsers',
      ),
    );
  }

  private async update(provider: Provider): Promise<void> {
    try {
      await this.send('update', () => this.ports.api.update(provider, this.secret));
    } catch (failure) {
      if (!worthLooking(failure)) throw failure;
      const differs = this.ports.compare(await this.settled(failure)).different.length > 0;
      if (differs || !failure.effectUnknown) throw failure;
      if (this.secret !== undefined) {
        throw this.unclear(
          failure,
          'The settings are those of the file, but whether the client secret arrived can’t be compared: run with `rotate-client-secret: true`.',
        );
      }
    }
    this.accepted(false);
    await this.verify('present');
  }

  private async remove(): Promise<void> {
    await this.blockNewcomers();
    try {
      await this.send('delete', () => this.ports.api.remove());
    } catch (failure) {
      const gone = failure instanceof OvhApiError && failure.status === 404;
      if (!gone && !worthLooking(failure)) throw failure;
      if ((await this.settled(failure as OvhApiError)) !== undefined) throw failure;
    }
    this.accepted(true);
    await this.verify('absent');
  }

  private async send(write: 'create' | 'update' | 'delete', call: () => Promise<void>): Promise<void> {
    const { api, clock, progress, signal } = this.ports;
    if (signal.aborted) throw new CancelledError('The run was cancelled.');
    const what = `${api.describe(write)} at ${new Date(clock.now()).toISOString()}`;
    progress.writing(what);
    this.unproven = what;
    try {
      await call();
    } catch (failure) {
      if (failure instanceof OvhApiError && !worthLooking(failure)) this.unproven = undefined;
      throw failure;
    } finally {
      progress.writing(undefined);
    }
  }

  private accepted(deletes: boolean): void {
    const { progress } = this.ports;
    const { usersToDelete, operation, clientSecret } = this.plan;
    this.wrote = true;
    progress.wrote();
    progress.deleted(deletes ? usersToDelete : []);
    progress.done(
      {
        create: 'OIDC was switched on (POST).',
        update: `The settings were updated (PUT)${clientSecret === 'sent' ? ', client secret included' : ''}.`,
        delete: 'OIDC was taken away (DELETE).',
        none: '',
      }[operation],
    );
  }

  /** Users are listed again right before they are deleted: someone whom the plan did not name stops it. */
  private async blockNewcomers(): Promise<void> {
    const named = new Set(this.plan.usersToDelete.map(({ id }) => id));
    const newcomers = (await this.ports.api.users()).filter(({ id }) => !named.has(id)).map(this.ports.show);
    if (newcomers.length === 0) return;
    const names = quoteList(newcomers.map(({ id, user }) => `${user} (ID ${id})`));
    throw new Halt(
      'blocked',
      error(
        'users-changed',
        `Since the plan was made ${count(newcomers.length, 'user')} came to the registry who would be deleted unnamed: ${names}. Nothing was written: look at the users, then run again.`,
        'deleteUsers',
      ),
    );
  }

  /** The live state after a write that failed; if that can't be read either, the write is unclear. */
  private async look(failure: OvhApiError): Promise<LiveProvider | undefined> {
    try {
      return await this.ports.api.provider();
    } catch (second) {
      throw this.unclear(failure, `Looking at what came of it failed too: ${explain(second)}`);
    }
  }

  /** The same once the configuration is at rest, if the write may be taking effect. */
  private async settled(failure: OvhApiError): Promise<LiveProvider | undefined> {
    const live = await this.look(failure);
    if (!failure.effectUnknown || AT_REST.includes(statusOf(live))) return live;
    try {
      return await waitFor(AT_REST, { ...this.ports, read: () => this.ports.api.provider() });
    } catch (second) {
      if (second instanceof CancelledError) throw second;
      throw this.unclear(failure, second instanceof Error ? second.message : '');
    }
  }

  private async verify(wanted: 'present' | 'absent'): Promise<void> {
    const { api, compare } = this.ports;
    const live = await waitFor([wanted === 'present' ? 'READY' : 'absent'], {
      ...this.ports,
      read: () => api.provider(),
    });
    if (wanted === 'absent') return;
    const { different, notMentioned } = compare(live);
    if (different.length > 0) {
      throw new Halt(
        'failed',
        error(
          'verification-failed',
          `OVHcloud accepted the settings, but ${different.length === 1 ? 'this field is' : 'these fields are'} still different: ${quoteList(different)}. The registry does not have the settings of the file: set ${different.length === 1 ? 'it' : 'them'} in the OVHcloud API console, or ask OVHcloud’s support.`,
        ),
      );
    }
    for (const field of notMentioned) {
      this.findings.push({
        level: 'warning',
        code: 'unverifiable',
        key: `provider.${field}`,
        message: `\`${field}: true\` was sent, but OVHcloud does not show the field: check it in Harbor.`,
      });
    }
  }

  /** Sets every listed user who exists as admin; a failure with one does not stop the others. */
  async promote(): Promise<Finding[]> {
    const { api, matchAdmins, progress, signal } = this.ports;
    if (this.desired.state === 'absent' || this.desired.admins.length === 0) return [];
    const { promotions, pendingAdmins, findings } = this.wrote
      ? matchAdmins(await api.users())
      : { ...this.plan, findings: [] };
    const promoted: UserRef[] = [];
    const failures: Finding[] = [...findings];
    progress.promoted([], pendingAdmins);
    for (const user of promotions) {
      if (signal.aborted) throw new CancelledError('The run was cancelled.');
      try {
        await api.setAsAdmin(user.id);
        promoted.push(user);
        progress.promoted([...promoted], pendingAdmins);
        progress.done(`User ${quote(user.user)} (ID ${user.id}) was set as admin.`);
      } catch (failure) {
        if (failure instanceof CancelledError) throw failure;
        failures.push(
          error(
            'promotion-failed',
            `User ${quote(user.user)} (ID ${user.id}) was not set as admin: ${explain(failure)}`,
            'admins',
          ),
        );
      }
    }
    return failures;
  }

  private unclear(failure: OvhApiError, why: string): Halt {
    return new Halt(
      'unknown',
      error(
        'unknown',
        `It is not known whether ${quote(this.unproven ?? failure.path)} took effect: ${explain(failure)} ${why} Look at the registry’s OIDC settings and users, then run again.`,
      ),
    );
  }

  /** What an error means for the registry. */
  settle(failure: unknown): { result: Result; finding: Finding } {
    if (failure instanceof Halt) return failure;
    if (failure instanceof CancelledError) {
      return this.unproven === undefined
        ? {
            result: 'failed',
            finding: error(
              'cancelled',
              'The run was cancelled before its work on this registry was done: run it again.',
            ),
          }
        : {
            result: 'unknown',
            finding: error(
              'cancelled',
              `The run was cancelled before ${quote(this.unproven)} was proven to have taken effect: look at the registry’s OIDC settings and users, then run again.`,
            ),
          };
    }
    if (failure instanceof WaitError)
      return { result: 'failed', finding: error('not-ready', failure.message) };
    const after =
      this.wrote && this.unproven !== undefined ? `After ${quote(this.unproven)} was accepted: ` : '';
    return {
      result: this.wrote && this.unproven !== undefined ? 'unknown' : 'failed',
      finding: error('api-error', `${after}${explain(failure)}`),
    };
  }
}

function error(code: string, message: string, key?: string): Finding {
  return { level: 'error', code, message, ...(key !== undefined && { key }) };
}
