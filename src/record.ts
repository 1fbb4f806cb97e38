import { CancelledError } from './lib/errors.js';
import { quote } from './lib/quote.js';
import {
  PENDING,
  type PromotionAttempt,
  usersOf,
  type WriteAttempt,
  writtenSentence,
} from './model/attempts.js';
import { type CheckResult, isOutdated } from './model/checks.js';
import type { Exported } from './model/exported.js';
import {
  ActionError,
  type Finding,
  finding,
  findingOf,
  findingsOf,
  type Position,
  withPositions,
} from './model/findings.js';
import type {
  DesiredRegistry,
  LiveProvider,
  LiveUser,
  Mode,
  RegistryPlan,
  Result,
  UserRef,
} from './model/registry.js';
import { modeWord, NO_ORIGIN, type Origin, type RegistryReport, type Report } from './model/report.js';

/** State in which the work on a registry ended. It is `failed` until proven otherwise. */
export type Stop = 'failed' | 'blocked' | 'planned' | 'unchanged' | 'skipped' | 'verified';

/** State of one registry in this run. Its result is derived from its writes. */
export class RegistryRun {
  readonly attempts: WriteAttempt[] = [];
  readonly promotions: PromotionAttempt[] = [];
  readonly findings: Finding[] = [];
  /** Lines of the report that require no action. */
  notes: string[] = [];
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

  /** The name in the log. */
  get label(): string {
    return quote(this.name);
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

  /** The only sentence about what was written. */
  get written(): string {
    return writtenSentence(this, this.plan?.operation ?? 'none', this.#sendsSecret);
  }

  /** Completed steps in order, each a sentence. */
  get steps(): string[] {
    const written = this.effect === 'confirmed' ? [this.written] : [];
    const promoted = this.promoted.map(({ id, user }) => `User ${quote(user)} (ID ${id}) was set as admin.`);
    return [...written, ...promoted];
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
    attempt: Pick<WriteAttempt, 'call' | 'sentAt' | 'deletes'>,
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
    const planned = (plan?.findings ?? []).filter(({ code }) => !isOutdated(code, this.findings, result));
    const findings = [...planned, ...this.findings];
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
      checks: this.checks.map(({ check, verdict, detail }) => ({ check, verdict, detail })),
      findings: result === 'unknown' ? [...findings, this.#unknown()] : findings,
      result,
      wasRead: plan !== undefined,
      deleted,
      reviewedIn: this.reviewedIn,
      hasEffect: this.effect === 'confirmed',
      written: this.written,
      steps: this.steps,
      notes: this.notes,
      ...(this.before !== undefined && { before: this.before }),
      ...(desired.clientSecretEnv !== undefined && { clientSecretEnv: desired.clientSecretEnv }),
    };
  }

  #unknown(): Finding {
    const fix = "Run with `rotate-client-secret: true`, because the client secret can't be compared.";
    return finding('unknown', this.written, this.#sendsSecret ? { fix } : {});
  }

  /** Whether the plan replaces the client secret. */
  get #sendsSecret(): boolean {
    return this.plan?.operation === 'update' && this.plan.clientSecret === 'sent';
  }
}

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
  registries: readonly RegistryRun[] = [];
  readonly findings: Finding[] = [];
  readonly notes: string[] = [];
  /** The config file of an export. */
  exported: Exported | undefined;
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

  /** The only sentence about what was written by the run as a whole. */
  get written(): string {
    const sentences = new Set(this.registries.map(({ written }) => written));
    if (sentences.size === 0) return 'Nothing was written.';
    return sentences.size === 1
      ? ([...sentences][0] ?? '')
      : 'Each registry below says what was written to it.';
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
    if (!this.findings.some(({ message }) => message === cause.message)) this.findings.push(cause);
  }

  snapshot(): Report {
    const { mode, reason, config, origin, notes } = this;
    const registries = this.registries.map((registry) => {
      const report = registry.snapshot();
      return {
        ...report,
        findings: withPositions(report.findings, (key) => this.locate(registry.name, key)),
      };
    });
    const told = new Set(registries.flatMap(({ findings }) => findings.map(({ message }) => message)));
    return {
      version: 1,
      mode,
      reason,
      config,
      ...(this.exported !== undefined && { exported: this.exported }),
      unit: this.unit || (this.units[0] ?? ''),
      origin,
      findings: this.findings.filter(({ message }) => !told.has(message)),
      notes: [...notes],
      registries,
      written: this.written,
      changed: this.changed,
      destructive: this.destructive,
    };
  }
}
