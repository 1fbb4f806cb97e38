import { NO_ORIGIN, type RegistryReport, type Report } from '../src/model/report.js';
import { triggerOf } from '../src/model/trigger.js';

/** Pull request 12 of the repository itself, into `main`. */
export const REVIEW = triggerOf({
  event: 'pull_request',
  ref: 'refs/pull/12/merge',
  isWorkflow: true,
  number: 12,
  source: 'repository',
  baseRef: 'main',
  defaultBranch: 'main',
});

/** Returns the trigger of an event on `main`. */
export const onMain = (event: string) =>
  triggerOf({
    event,
    ref: 'refs/heads/main',
    isWorkflow: true,
    number: undefined,
    source: 'repository',
    baseRef: undefined,
    defaultBranch: 'main',
  });

/** Returns a registry that equals the file. */
export function registryReport(change: Partial<RegistryReport> = {}): RegistryReport {
  return {
    name: 'production',
    serviceName: 'p',
    registryId: change.name ?? 'r',
    url: 'https://registry.example',
    harborVersion: '2.15.1',
    isAbsent: false,
    listsUsers: false,
    operation: 'none',
    changes: [],
    clientSecret: 'kept',
    usersToDelete: [],
    promotions: [],
    pendingAdmins: [],
    checks: [],
    findings: [],
    result: 'unchanged',
    deleted: [],
    reviewedIn: [],
    wasRead: true,
    hasEffect: false,
    attempts: [],
    promoted: [],
    mayHavePromoted: false,
    notes: [],
    ...change,
  };
}

/** Returns the report of an apply. */
export function sampleReport(
  registries: RegistryReport[] = [registryReport()],
  change: Partial<Report> = {},
): Report {
  return {
    version: 1,
    mode: 'apply',
    reason: 'push to main, the default branch',
    isByInput: false,
    trigger: onMain('push'),
    registries,
    findings: [],
    notes: [],
    config: 'oidc.yml',
    unit: '',
    origin: { ...NO_ORIGIN, runUrl: 'https://github.com/acme/infra/actions/runs/1' },
    changed: false,
    destructive: false,
    ...change,
  };
}
