import { quote } from '../lib/quote.js';
import type { Secret } from '../lib/secret.js';
import type { Problem } from '../model/findings.js';
import type { DesiredRegistry, Mode } from '../model/registry.js';
import type { Context } from './context.js';
import type { Inputs } from './inputs.js';
import { forbiddenApply, mayLackCredentials } from './mode.js';

/** Returns the problems of a run in this mode that don't depend on the config file. */
export function missingCredentials(inputs: Inputs, context: Context, mode: Mode): Problem[] {
  const lacksCredentials = inputs.credentials === undefined && !mayLackCredentials(context, mode);
  return [
    forbiddenApply(context, inputs.dryRun),
    lacksCredentials ? missingText(inputs, context) : undefined,
  ].flatMap((message) => (message === undefined ? [] : [{ message, code: 'input' as const }]));
}

/** A push by Dependabot gets no secrets of the repository, only Dependabot's own. */
function missingText({ credentialsProblem }: Inputs, { dependabot }: Context): string | undefined {
  if (credentialsProblem === undefined || !dependabot) return credentialsProblem;
  const why = "Dependabot caused this run, so it gets Dependabot's secrets only.";
  return `${credentialsProblem} ${why} Run by \`workflow_dispatch\`, or let a person merge.`;
}

/** Returns the client secret of a registry. */
export function clientSecretOf(
  { clientSecretEnv }: DesiredRegistry,
  { clientSecret, clientSecrets }: Inputs,
): Secret | undefined {
  return clientSecretEnv === undefined ? clientSecret : clientSecrets.get(clientSecretEnv);
}

/** Returns a problem for each empty environment variable that the file names as `clientSecretEnv`. */
export function missingSecrets(registries: readonly DesiredRegistry[], { clientSecrets }: Inputs): Problem[] {
  return registries.flatMap(({ name, state, clientSecretEnv }) => {
    if (state === 'absent' || clientSecretEnv === undefined || clientSecrets.has(clientSecretEnv)) return [];
    const variable = `The environment variable ${quote(clientSecretEnv)}`;
    const what = `${variable}, which ${quote(name)} names as \`clientSecretEnv\`, is empty.`;
    return [{ message: `${what} Set it, in a workflow in the step's \`env\`.`, code: 'input' as const }];
  });
}
