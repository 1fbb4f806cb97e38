import type { Secret } from '../lib/secret.js';
import type { Problem } from '../model/findings.js';
import type { DesiredRegistry, Mode } from '../model/registry.js';
import { type Text, text } from '../model/text.js';
import { getsNoSecrets, type Trigger } from '../model/trigger.js';
import type { Inputs } from './inputs.js';
import { forbiddenApply } from './mode.js';

/** Returns the problems of a run in this mode that don't depend on the config file. */
export function missingCredentials(
  inputs: Inputs,
  { trigger, dependabot }: { trigger: Trigger; dependabot: boolean },
  mode: Mode,
): Problem[] {
  const isExpected = mode === 'dry-run' && getsNoSecrets(trigger);
  const lacksCredentials = inputs.credentials === undefined && !isExpected;
  return [
    forbiddenApply(trigger, inputs.dryRun),
    lacksCredentials ? missingText(inputs, dependabot) : undefined,
  ].flatMap((what) => (what === undefined ? [] : [{ what, code: 'input' as const }]));
}

/** A push by Dependabot gets no secrets of the repository, only Dependabot's own. */
function missingText({ credentialsProblem }: Inputs, dependabot: boolean): Text | undefined {
  if (credentialsProblem === undefined || !dependabot) return credentialsProblem;
  return text`${credentialsProblem} Dependabot caused this run, so it gets Dependabot's secrets only. Run by \`workflow_dispatch\`, or let a person merge.`;
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
    const what = text`The environment variable ${clientSecretEnv}, which ${name} names as \`clientSecretEnv\`, is empty. Set it, in a workflow in the step's \`env\`.`;
    return [{ what, code: 'input' as const }];
  });
}
