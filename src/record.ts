import type { CheckResult } from './model/checks.js';
import {
  ActionError,
  type Finding,
  finding,
  findingOf,
  findingsOf,
  isSame,
  type Position,
  withPositions,
} from './model/findings.js';
import type {
  DesiredRegistry,
  LiveProvider,
  LiveUser,
  Mode,
  Operation,
  RegistryPlan,
  Result,
  UserRef,
} from './model/registry.js';
import {
  type Adopted,
  type Exported,
  modeWord,
  NO_ORIGIN,
  NO_TRIGGER,
  type Origin,
  PENDING,
  type PromotionAttempt,
  pendingWrite,
  type RegistryReport,
  type Report,
  usersOf,
  type WriteAttempt,
} from './model/report.js';
import type { Unseen } from './model/reviewed.js';
import { type Text, text, words } from './model/text.js';
import type { Trigger } from './model/trigger.js';
import { CancelledError } from './model/wait.js';

/** State in which the work on a registry ended. It is `failed` until proven otherwise. */
export type Stop = 'failed' | 'blocked' | 'planned' | 'unchanged' | 'skipped' | 'verified';

/** State of one registry in this run. Its result is derived from its writes. */
export class RegistryRun {
  readonly attempts: WriteAttempt[] = [];
  readonly promotions: PromotionAttempt[] = [];
  readonly findings: Finding[] = [];
  /** Lines of the report that require no action. */
  notes: Text[] = [];
  plan: RegistryPlan | undefined;
  url = '';
  /** Version of Harbor, empty if it isn't known. */
  harborVersion = '';
  /** Whether the registry was READY when the plan was made. */
  isReady = false;
  /** Users that the plan was made from. */
  users: readonly LiveUser[] = [];
  /** Pull requests that showed this plan. */
  reviewedIn: readonly number[] = [];
  /** What its pull requests didn't show. */
  unseen: Unseen | undefined;
  /** Live settings that the plan was made from. */
  before: LiveProvider | undefined;
  /** Listed admins who don't exist yet, if they were read after a write. */
  pendingAdmins: readonly string[] | undefined;
  /** What was asked of the provider and of Harbor. */
  checks: readonly CheckResult[] = [];
  stop: Stop = 'failed';

  constructor(readonly desired: DesiredRegistry) {}

  get name(): string {
    return this.desired.name;
  }

  /** Whether a write took effect. `possible` until the live state shows it. */
  get effect(): 'none' | 'possible' | 'confirmed' {
    if (this.attempts.some(({ status }) => PENDING.includes(status))) return 'possible';
    return this.attempts.some(({ status }) => status === 'done') ? 'confirmed' : 'none';
  }

  get result(): Result {
    if (this.effect === 'possible') return 'unknown';
    if (this.effect === 'confirmed') return this.stop === 'verified' ? 'applied' : 'failed';
    return this.stop === 'verified' ? 'unchanged' : this.stop;
  }

  /** Users that OVHcloud deleted, or may have deleted. */
  get deleted(): UserRef[] {
    return usersOf(this.attempts.filter(({ status }) => status === 'done' || PENDING.includes(status)));
  }

  /** Users that a sent write would delete, even if it seems to have no effect. */
  get targeted(): UserRef[] {
    return usersOf(this.attempts.filter(({ status }) => status !== 'refused'));
  }

  get hasErrors(): boolean {
    return [...(this.plan?.findings ?? []), ...this.findings].some(({ level }) => level === 'error');
  }

  get promoted(): UserRef[] {
    return this.promotions.filter(({ status }) => status === 'done').map(({ user }) => user);
  }

  /**
   * Sends a write and records its status.
   *
   * @param send resolves to undefined if the API accepted the write, else to the error
   */
  async send<E extends { details: { effectUnknown: boolean } }>(
    attempt: Omit<WriteAttempt, 'status'>,
    send: () => Promise<E | undefined>,
  ): Promise<E | undefined> {
    const entry: WriteAttempt = { ...attempt, status: 'in-flight' };
    this.attempts.push(entry);
    try {
      const failure = await send();
      entry.status =
        failure === undefined ? 'accepted' : failure.details.effectUnknown ? 'unknown' : 'refused';
      return failure;
    } catch (error) {
      entry.status = error instanceof CancelledError ? 'refused' : 'unknown'; // a sent write isn't canceled
      throw error;
    }
  }

  /** Records what the live state shows about writes that may have taken effect. */
  prove(status: 'done' | 'no-effect'): void {
    const pending = this.attempts.filter((attempt) => PENDING.includes(attempt.status));
    const lost = this.attempts.filter((attempt) => attempt.status === 'no-effect');
    for (const attempt of pending.length > 0 ? pending : lost) attempt.status = status;
  }

  /** Resets writes without an effect to `unknown`, because only they explain the live state. */
  doubt(): void {
    for (const attempt of this.attempts) if (attempt.status === 'no-effect') attempt.status = 'unknown';
  }

  add(...findings: readonly Finding[]): void {
    this.findings.push(...findings);
  }

  snapshot(): RegistryReport {
    const { desired, plan, result, url, deleted } = this;
    const planned = (plan?.findings ?? []).filter((found) => !this.#isOutdated(found));
    const findings = [...planned, ...this.findings];
    const unknown = this.#unknown();
    return {
      name: desired.name,
      serviceName: desired.serviceName,
      registryId: desired.registryId,
      url,
      harborVersion: this.harborVersion,
      operation: plan?.operation ?? 'none',
      changes: [...(plan?.changes ?? [])],
      clientSecret: plan?.clientSecret ?? 'kept',
      usersToDelete: [...(plan?.usersToDelete ?? [])],
      promotions:
        this.promotions.length > 0 || this.pendingAdmins !== undefined
          ? this.promoted
          : [...(plan?.promotions ?? [])],
      pendingAdmins: [...(this.pendingAdmins ?? plan?.pendingAdmins ?? [])],
      listsUsers: Array.isArray(desired.deleteUsers),
      isAbsent: desired.provider === undefined,
      checks: this.checks.map(({ check, verdict, detail, short, skip }) => ({
        check,
        verdict,
        detail,
        ...(short !== undefined && { short }),
        ...(skip !== undefined && { skip }),
      })),
      findings: unknown === undefined ? findings : [unknown, ...findings],
      result,
      wasRead: plan !== undefined,
      deleted,
      reviewedIn: this.reviewedIn,
      ...(this.unseen !== undefined && { unseen: this.unseen }),
      hasEffect: this.effect === 'confirmed',
      attempts: this.attempts.map((attempt) => ({ ...attempt })),
      promoted: this.promoted,
      mayHavePromoted: this.promotions.some(({ status }) => status !== 'refused'),
      notes: this.notes,
      ...(this.before !== undefined && { before: this.before }),
      ...(desired.clientSecretEnv !== undefined && { clientSecretEnv: desired.clientSecretEnv }),
    };
  }

  /**
   * Returns whether a finding of the plan is outdated at the end of the work: the same rejection of a login was
   * seen again, or a write ended the status ERROR.
   */
  #isOutdated({ code }: Finding): boolean {
    if (code === 'oidc-status-error') return this.result === 'applied';
    return SEEN_AGAIN.has(code) && this.findings.some((later) => later.code === code);
  }

  /** Returns the error of a write that may have taken effect, or undefined. */
  #unknown(): Finding | undefined {
    const pending = pendingWrite(this.attempts);
    if (pending === undefined) return undefined;
    const { method, path, sentAt, status } = pending;
    const time = words(`${sentAt.slice(11, 19)} UTC`);
    const sent = text`${words(WRITES[this.plan?.operation ?? 'none'])} (${words(method)}, sent at ${time})`;
    const what = {
      'in-flight': text`The run ended before OVHcloud responded to ${sent}.`,
      accepted: text`OVHcloud accepted ${sent}, but the run ended before the result was verified.`,
    }[status as string];
    const isUpdate = this.plan?.operation === 'update' && this.plan.clientSecret === 'sent';
    const fix = text`Run the workflow on the default branch with \`rotate-client-secret\`. It sends all settings and the client secret again, whether the update took effect or not.`;
    return finding('unknown', what ?? text`It isn't known whether ${sent} took effect.`, {
      names: text`The call was ${`${method} ${path}`} at ${sentAt}.`,
      call: { method, path, at: sentAt, outcome: 'no verified response' },
      ...(isUpdate && { fix, next: 'resend' }),
    });
  }
}

/** How sentences name a write. */
const WRITES: Record<Operation, string> = {
  create: 'the request that enables OIDC',
  update: 'the update',
  delete: 'the request that disables OIDC',
  none: 'a request',
};

/** Rejections of a login that can be found before a write and after it. */
const SEEN_AGAIN: ReadonlySet<string> = new Set([
  'login-redirect-uri',
  'login-client',
  'login-scope',
  'login-flow',
  'login-unknown',
]);

/** State of this run. Safe to read at any time, so that a canceled run can still report. */
export class RunRecord {
  mode: Mode = 'dry-run';
  reason = 'the run ended before its mode was known';
  config = '';
  /** ID of the unit of work, empty until it is known which IDs the file has. */
  unit = '';
  /** IDs that the unit can have, or had in a run that didn't know it. The first one is the best guess. */
  units: readonly string[] = [];
  origin: Origin = NO_ORIGIN;
  trigger: Trigger = NO_TRIGGER;
  /** Whether the input `dry-run` decides the mode. */
  isByInput = false;
  registries: readonly RegistryRun[] = [];
  readonly findings: Finding[] = [];
  readonly notes: Text[] = [];
  /** The config file of an export. */
  exported: Exported | undefined;
  /** The config file with the live values. */
  adopted: Adopted | undefined;
  /** URL of the pull request's comment, empty if there is none. */
  commentUrl = '';
  #cause: unknown;
  /** Whether a dry run that finds changes fails. */
  failsOnDrift = false;
  /** Returns the position of a registry's key in the file. */
  locate: (registry: string, key: string) => Position | undefined = () => undefined;

  /** Mode and reason, for the first line of the log. */
  get modeLine(): string {
    return `${modeWord(this.mode)}: ${this.reason}`;
  }

  /** Whether OIDC settings were written, or may have been. */
  get changed(): boolean {
    return this.registries.some(({ effect }) => effect !== 'none');
  }

  /** Whether users were deleted, or may have been. */
  get destructive(): boolean {
    return this.registries.some(({ deleted }) => deleted.length > 0);
  }

  /** Records why the run ended. */
  fail(cause: unknown): void {
    if (this.#cause === cause) return;
    this.#cause = cause;
    this.findings.push(...findingsOf(cause));
  }

  /** Records why the work on a registry ended. A cause that fails every registry is recorded once. */
  failRegistry(registry: RegistryRun, error: unknown): void {
    const cause = findingOf(error);
    if (!(error instanceof ActionError) || !error.concernsRun) return registry.add(cause);
    this.addOnce(cause);
  }

  /** Records a finding of the run as a whole, unless it is recorded. */
  addOnce(found: Finding): void {
    if (!this.findings.some((known) => isSame(known, found))) this.findings.push(found);
  }

  snapshot(): Report {
    const { mode, reason, isByInput, trigger, config, origin, notes } = this;
    const registries = this.registries.map((registry) => {
      const report = registry.snapshot();
      return {
        ...report,
        findings: withPositions(report.findings, (key) => this.locate(registry.name, key)),
      };
    });
    const told = registries.flatMap(({ findings }) => findings);
    return {
      version: 1,
      mode,
      reason,
      isByInput,
      trigger,
      config,
      ...(this.exported !== undefined && { exported: this.exported }),
      ...(this.adopted !== undefined && { adopted: this.adopted }),
      unit: this.unit || (this.units[0] ?? ''),
      origin,
      findings: this.findings.filter((found) => !told.some((one) => isSame(one, found))),
      notes: [...notes],
      registries,
      changed: this.changed,
      destructive: this.destructive,
    };
  }
}
