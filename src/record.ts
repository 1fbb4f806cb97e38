import { quote } from './lib/quote.js';
import type { DesiredRegistry, Finding, RegistryReport, Result } from './model/registry.js';
import type { Progress } from './registry/write.js';

interface Lane {
  report: RegistryReport;
  /** A write that is on its way. */
  writing?: string;
  wrote: boolean;
  usersDeleted: boolean;
}

/**
 * How far each registry has come, readable at any moment: a run that is cut off reports from here. Every registry starts
 * as failed and has to earn another result.
 */
export class Board {
  readonly #lanes: Map<string, Lane>;

  constructor(registries: readonly DesiredRegistry[]) {
    this.#lanes = new Map(
      registries.map((desired) => [
        desired.name,
        { report: untouched(desired), wrote: false, usersDeleted: false },
      ]),
    );
  }

  update(name: string, change: Partial<RegistryReport>): void {
    Object.assign(this.#lane(name).report, change);
  }

  addFindings(name: string, findings: readonly Finding[]): void {
    const { report } = this.#lane(name);
    report.findings = [...report.findings, ...findings];
  }

  progress(name: string): Progress {
    const lane = this.#lane(name);
    const { report } = lane;
    return {
      writing: (what) => {
        if (what === undefined) delete lane.writing;
        else lane.writing = what;
      },
      wrote: () => {
        lane.wrote = true;
      },
      done: (step) => {
        report.done = [...report.done, step];
      },
      deleted: (users) => {
        report.usersToDelete = users;
        lane.usersDeleted = users.length > 0;
      },
      promoted: (users, pendingAdmins) => {
        report.promotions = users;
        report.pendingAdmins = pendingAdmins;
      },
    };
  }

  /** Whether any registry's OIDC settings were written. */
  get wrote(): boolean {
    return [...this.#lanes.values()].some(({ wrote }) => wrote);
  }

  get usersDeleted(): boolean {
    return [...this.#lanes.values()].some(({ usersDeleted }) => usersDeleted);
  }

  /** The result as of now of a registry of which no write is on its way. */
  resultOf(name: string): Result {
    return this.#lane(name).report.result;
  }

  /** The reports as of now; a write that is on its way makes its registry unclear. */
  snapshot(): RegistryReport[] {
    return [...this.#lanes.values()].map(({ report, writing }) => {
      if (writing === undefined) return { ...report };
      const message = `${quote(writing)} was on its way when this was written: look at the registry’s OIDC settings and users before you run again.`;
      return {
        ...report,
        result: 'unknown',
        findings: [...report.findings, { level: 'error', code: 'unknown', message }],
      };
    });
  }

  #lane(name: string): Lane {
    const lane = this.#lanes.get(name);
    if (lane === undefined) throw new RangeError(`No registry is called ${name}.`);
    return lane;
  }
}

function untouched({ name, serviceName, registryId }: DesiredRegistry): RegistryReport {
  return {
    name,
    serviceName,
    registryId,
    url: '',
    operation: 'none',
    changes: [],
    clientSecret: 'kept',
    usersToDelete: [],
    promotions: [],
    pendingAdmins: [],
    findings: [],
    result: 'failed',
    done: [],
  };
}
