import { BOTH, CHECK_CODES, type CodeRow, type FixedIn, type Level } from './check-codes.js';

export type { CodeRow, FixedIn, Level };

const SUPPORT = "If the error persists, contact OVHcloud's support.";
const COLLISION =
  'Harbor identifies users by issuer and subject, so existing users collide at their next login.';
const DISABLED_MANUALLY = 'If OIDC is disabled manually, the next run deletes every user.';
const STILL_SET = `OIDC is enabled, but \`deleteUsers: true\` is still set. ${DISABLED_MANUALLY}`;
const NEW_SUBJECTS =
  'If the provider issues different subjects to each client, existing users become new users.';
const CLIENT_CHANGE = `\`clientId\` changes while users exist. ${NEW_SUBJECTS}`;
const UNDOCUMENTED = "OVHcloud doesn't document whether the API then keeps the previous one.";
const SECRET_NOT_SENT = `The update doesn't include the client secret. ${UNDOCUMENTED}`;

/** Every code of a finding, and all that is known of it. docs/codes.md is generated from it. */
export const CODES = {
  input: {
    short: 'an input is invalid',
    fixedIn: 'unsure',
    level: 'error',
    meaning: 'An input is invalid.',
    fix: 'Correct the input that the message names.',
  },
  config: {
    short: 'the config file is invalid',
    fixedIn: 'file',
    level: 'error',
    meaning: 'The config file is invalid. Each mistake has its line and column.',
    fix: 'Correct the lines that the messages name.',
  },
  'users-exist': {
    short: "`deleteUsers` doesn't list every user",
    fixedIn: 'file',
    level: 'error',
    meaning: "The change deletes every user of the registry, and `deleteUsers` doesn't list all of them.",
    fix: 'To delete them, add them to `deleteUsers`, or set `deleteUsers: true` to delete all users.',
  },
  'users-changed': {
    short: 'its users have changed',
    fixedIn: 'elsewhere',
    level: 'error',
    meaning:
      "A user was added or renamed after the plan was made. The change would delete a user that the plan doesn't list.",
    fix: 'Check the users.',
  },
  'users-count': {
    short: 'OVHcloud counts other users than it lists',
    fixedIn: 'unsure',
    level: 'error',
    meaning:
      "OVHcloud counts more or fewer users than it lists. The change could delete a user that isn't listed.",
    fix: 'Check the users in Harbor, or set `deleteUsers: true` to delete all users.',
  },
  'delete-users-still-set': {
    short: '`deleteUsers: true` is still set',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: STILL_SET,
    fix: 'Remove `deleteUsers`.',
  },
  'plan-changed': {
    short: 'this run would do more than was reviewed',
    fixedIn: 'itself',
    level: 'error',
    meaning:
      'An apply would do more than the pull request showed: another operation, another change, or another ' +
      'user to delete.',
    fix: 'Check the live settings. To apply it, run by `workflow_dispatch`, or open a new pull request.',
  },
  'plan-unreviewed': {
    short: 'no reviewed plan was found',
    fixedIn: 'itself',
    level: 'error',
    meaning:
      'No plan was found that people have reviewed. It is required with `reviewed-plan: strict`. With `auto` ' +
      'it is required if the plan deletes users, creates, deletes or changes `endpoint`, and there was a ' +
      "review that can't be compared.",
    fix: 'To apply it, run by `workflow_dispatch`, or open a pull request.',
  },
  'live-changed': {
    short: 'its live settings have changed',
    fixedIn: 'elsewhere',
    level: 'error',
    meaning: 'The live settings changed after the plan was made.',
    fix: 'Check the live settings.',
  },
  'issuer-change': {
    short: 'the new `endpoint` separates its users from their accounts',
    fixedIn: 'file',
    level: BOTH,
    meaning: `\`endpoint\` changes while the registry has users. ${COLLISION}`,
    fix: "Put the previous `endpoint` into the file, or set `acceptIssuerChange: true` on this registry. Its existing users then can't log in.",
  },
  'client-change': {
    short: '`clientId` changes while users exist',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: CLIENT_CHANGE,
    fix: 'After the run, check that an existing user can log in.',
  },
  'user-claim-change': {
    short: '`userClaim` changes while users exist',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: '`userClaim` changes while users exist. They keep their names, and new users get other ones.',
    fix: 'Check that the names in `admins` are still right.',
  },
  'secret-missing': {
    short: 'its client secret is missing',
    fixedIn: 'unsure',
    level: 'error',
    meaning: 'Enabling OIDC or `rotate-client-secret` requires the client secret, but it is missing.',
    fix: 'Set `oidc-client-secret`, or the environment variable that `clientSecretEnv` names.',
  },
  'secret-not-sent': {
    short: "the client secret isn't sent",
    fixedIn: 'unsure',
    level: 'warning',
    meaning: SECRET_NOT_SENT,
    fix: 'Set the client secret, or test a login after the run.',
  },
  'secret-expires': {
    short: 'its client secret expires soon',
    fixedIn: 'itself',
    level: 'warning',
    meaning: 'The client secret expires within 30 days, or has expired. Nobody can log in after that.',
    fix: 'Create a new secret, send it with `rotate-client-secret: true`, and set `clientSecretExpires`.',
  },
  'no-admin': {
    short: 'nobody would be an admin',
    fixedIn: 'file',
    level: 'error',
    meaning: 'Nobody would be an admin of Harbor: there is no `adminGroup`, and no `admins` are listed.',
    fix: 'Set `adminGroup` or `admins`. To accept that nobody is an admin, set `admins: []`.',
  },
  'admin-unmatched': {
    short: 'a listed admin matches nobody',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: 'A listed admin matches no user, although somebody similar exists, or no user could match.',
    fix: "List the name as Harbor writes it, or the user's e-mail address.",
  },
  'ambiguous-admin': {
    short: 'a listed admin matches more than one user',
    fixedIn: 'file',
    level: 'error',
    meaning: 'An entry of `admins` matches more than one user.',
    fix: "Use the user's name instead of the e-mail address, or the other way around.",
  },
  'promotion-failed': {
    short: 'could not make a user an admin',
    fixedIn: 'unsure',
    level: 'error',
    meaning: 'Could not set a user as admin, or could not confirm it.',
    fix: 'With 403, allow the IAM action `containerRegistry/users/setAsAdmin`. If the user was deleted, remove the name from `admins`.',
  },
  'registry-status': {
    short: "it can't be changed now",
    fixedIn: 'elsewhere',
    level: 'error',
    meaning: "The registry is suspended, being deleted, or in ERROR, so it can't be changed.",
    fix: 'Resolve this in the OVHcloud Control Panel.',
  },
  'iam-enabled': {
    short: 'it uses IAM, which excludes OIDC',
    fixedIn: 'elsewhere',
    level: 'error',
    meaning: 'OVHcloud IAM authentication is enabled on the registry. It excludes OIDC.',
    fix: 'Disable IAM on the registry.',
  },
  'oidc-status-error': {
    short: 'OVHcloud reports its OIDC configuration as ERROR',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: 'OVHcloud reports the OIDC configuration as ERROR.',
    fix: `Run with \`rotate-client-secret: true\` to send it again. ${SUPPORT}`,
  },
  'no-such-registry': {
    short: "it doesn't exist in this project",
    fixedIn: 'file',
    level: 'error',
    meaning: 'The project has no such registry at this endpoint.',
    fix: 'Check `registryId`, `serviceName` and `ovh-endpoint`.',
  },
  'api-error': {
    short: 'a call to the OVHcloud API failed',
    fixedIn: 'unsure',
    level: 'error',
    meaning: 'A call to the OVHcloud API failed.',
    fix: 'With 401, store valid credentials. With 403, allow the IAM action that the message names.',
  },
  'not-ready': {
    short: "it didn't become READY",
    fixedIn: 'unsure',
    level: 'error',
    meaning: "The registry or its OIDC configuration didn't become READY.",
    fix: 'Wait until OVHcloud has finished the change, or increase `wait-timeout`.',
  },
  'verification-failed': {
    short: 'some fields are still different',
    fixedIn: 'unsure',
    level: 'error',
    meaning: 'OVHcloud accepted the settings, but some fields are still different.',
    fix: "Set them in the OVHcloud API console, or contact OVHcloud's support.",
  },
  unverifiable: {
    short: "OVHcloud doesn't return a field",
    fixedIn: 'unsure',
    level: 'warning',
    meaning: "A field was sent as `true`, but OVHcloud doesn't return it.",
    fix: 'Check it in Harbor.',
  },
  unknown: {
    short: 'it is unknown whether a write took effect',
    fixedIn: 'itself',
    level: 'error',
    meaning: 'Could not determine whether a write took effect. The message has its method, path and time.',
    fix: 'Check the OIDC settings and users of the registry, then run the workflow on the default branch.',
  },
  cancelled: {
    short: 'the run was canceled',
    fixedIn: 'elsewhere',
    level: 'error',
    meaning: 'The run was canceled.',
    fix: '',
  },
  interrupted: {
    short: 'the run ended early',
    fixedIn: 'elsewhere',
    level: 'error',
    meaning: 'The run ended early, because something that it waited for never responded.',
    fix: '',
  },
  internal: {
    short: 'a bug in the action',
    fixedIn: 'unsure',
    level: 'error',
    meaning: 'An unexpected error. This is a bug in the action.',
    fix: 'Report it.',
  },
  'stale-commit': {
    short: 'this commit of the config file is outdated',
    fixedIn: 'itself',
    level: 'error',
    meaning:
      'The config file has changed on the branch since this commit. An apply would roll the registry back.',
    fix: 'Re-run the job of the latest commit. To roll back, push a commit that reverts the file.',
  },
  'stale-unknown': {
    short: 'could not check for newer commits',
    fixedIn: 'elsewhere',
    level: BOTH,
    meaning:
      'Could not check whether the branch has new commits. It is an error in a re-run job, more than an hour ' +
      'after the push, and if the plan deletes users, creates, deletes or changes `endpoint`.',
    fix: 'Give the job `contents: read`, or wait until GitHub can be reached.',
  },
  'export-redacted': {
    short: 'the exported file contains a secret',
    fixedIn: 'unsure',
    level: 'error',
    meaning:
      'A secret of this run is a part of the live settings, so the exported file has `***` in its place.',
    fix: 'Replace the secret, or remove it from the step: an export needs no client secret.',
  },
  'export-too-large': {
    short: 'the exported file is too large',
    fixedIn: 'file',
    level: 'error',
    meaning: "The exported file is larger than 256 KiB, so it can't be a config file.",
    fix: 'Export several files: select projects with `service-name`, or registries with `only`.',
  },
  'comment-failed': {
    short: 'could not write the comment',
    fixedIn: 'unsure',
    level: 'warning',
    meaning: 'Could not write the comment on the pull request.',
    fix: 'Give the job `pull-requests: write`, or unlock the conversation.',
  },
  ...CHECK_CODES,
} as const satisfies Record<string, CodeRow>;

export type Code = keyof typeof CODES;
