import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { readInputs } from '../../src/action/inputs.js';
import { evaluateHarbor, fetchHarbor } from '../../src/checks/harbor.js';
import { httpRequest } from '../../src/lib/http.js';
import { splitScopes } from '../../src/model/registry.js';
import { joined, NO_TEXT, plain } from '../../src/model/text.js';
import { type Call, connect } from '../../src/ovh/client.js';
import { OvhApiError } from '../../src/ovh/error.js';

/**
 * Reports undocumented behavior of OVHcloud's API, with a real account and a test registry. The probe shows
 * every write, sends it only if you confirm, and prints a report without secrets, IDs or names.
 *
 *   OVH_CLIENT_ID=… OVH_CLIENT_SECRET=… OVH_CLOUD_PROJECT_SERVICE=… npm run probe -- REGISTRY_ID
 *
 * OIDC must already be enabled on the registry. Its settings can be lost.
 */
const registryId = process.argv[2];
const { inputs, problems } = readInputs(() => undefined);
const { credentials, credentialsProblem = NO_TEXT, endpoint, serviceName, requestTimeout } = inputs;
if (registryId === undefined || credentials === undefined || serviceName === '' || problems.length > 0) {
  process.stderr.write(
    'Usage: npm run probe -- REGISTRY_ID\n' +
      'Set OVH_CLIENT_ID, OVH_CLIENT_SECRET and OVH_CLOUD_PROJECT_SERVICE. ' +
      `${plain(joined([credentialsProblem, ...problems.map(({ what }) => what)]))}\n`,
  );
  process.exit(2);
}
const client = connect({
  endpoint,
  credentials,
  requestTimeout,
});
const [project, id] = [serviceName, registryId].map(encodeURIComponent);
const base = `/cloud/project/${project}/containerRegistry/${id}`;
const oidc = `${base}/openIdConnect`;
const ask = createInterface({ input: process.stdin, output: process.stderr });
const findings: string[] = [];
const note = (question: string, answer: string): void => {
  findings.push(`${question}\n  ${answer}`);
  process.stderr.write(`  → ${answer}\n`);
};

type Settings = Record<string, unknown>;
const get = async (): Promise<Settings> => (await client.call({ method: 'GET', path: oidc })) as Settings;

/** Shows a write, and sends it if you confirm. Returns undefined if you decline. */
async function write(call: Call): Promise<{ ok: boolean; error?: OvhApiError } | undefined> {
  const shown = JSON.stringify(call.body ?? null, (key, value) =>
    key === 'clientSecret' ? '(hidden)' : value,
  );
  const answer = await ask.question(`\nSend ${call.method} …/openIdConnect ${shown}? Type yes: `);
  if (answer.trim() !== 'yes') return undefined;
  try {
    await client.call(call);
    return { ok: true };
  } catch (error) {
    if (error instanceof OvhApiError) return { ok: false, error };
    throw error;
  }
}

/** Returns the statuses until READY, within a minute. */
async function statuses(): Promise<string[]> {
  const seen: string[] = [];
  for (let second = 0; second < 60; second++) {
    const status = String((await get()).status);
    if (seen.at(-1) !== status) seen.push(status);
    if (status === 'READY' || status === 'ERROR') break;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return seen;
}

async function put(
  question: string,
  body: object,
  conclude: (before: Settings, after: Settings, seen: string[]) => string,
): Promise<void> {
  const before = await get();
  const sent = await write({ method: 'PUT', path: oidc, body });
  if (sent === undefined) return note(question, 'declined');
  if (!sent.ok) {
    const { status, errorClass = '', message } = sent.error?.details ?? {};
    return note(question, `rejected: ${status} ${errorClass} ${message}`);
  }
  const seen = await statuses();
  note(question, conclude(before, await get(), seen));
}

const listed = (await client.call({
  method: 'GET',
  path: `/cloud/project/${project}/containerRegistry`,
})) as Settings[];
const inList = listed.find((one) => one.id === id);
note(
  "Does the list of a project's registries have this one, with status and iamEnabled?",
  inList === undefined ? 'no, it is missing' : `yes, with ${Object.keys(inList).sort().join(', ')}`,
);
const start = await get();
const fields = Object.keys(start).sort();
note('Fields that GET shows', fields.join(', '));
note(
  'Does GET omit false or empty fields?',
  ['verifyCert', 'autoOnboard', 'groupFilter', 'userClaim'].filter((name) => !(name in start)).join(', ') ||
    'no, it shows all optional fields',
);
note(
  'Does GET show the client secret?',
  'clientSecret' in start ? (start.clientSecret ? 'yes (!)' : 'as an empty field') : 'no',
);
const mark = `probe-${randomUUID().slice(0, 8)}`;
await put(
  'Does PUT keep omitted fields, and which statuses follow?',
  { groupFilter: mark },
  (before, after, seen) => {
    const isKept = after.name === before.name && after.endpoint === before.endpoint;
    return [
      isKept ? 'kept (merge)' : 'emptied (replace)',
      `groupFilter ${after.groupFilter === mark ? 'changed' : 'not changed'}`,
      `statuses ${seen.join(' > ')}`,
    ].join(', ');
  },
);
await put('Does "" clear a field?', { groupFilter: '' }, (_, after) =>
  after.groupFilter === mark ? 'ignored' : 'cleared',
);
await put(
  'Does PUT write false, and does GET show it?',
  { autoOnboard: !start.autoOnboard },
  (_, after) => `autoOnboard is ${JSON.stringify(after.autoOnboard)} after ${!start.autoOnboard}`,
);
await put(
  'Restore the original settings',
  { autoOnboard: start.autoOnboard ?? false, groupFilter: start.groupFilter ?? '' },
  (_, after) =>
    JSON.stringify(after.autoOnboard) === JSON.stringify(start.autoOnboard)
      ? 'done'
      : 'different from before',
);
const users = (await client.call({ method: 'GET', path: `${base}/users` })) as unknown[];
note('Users listed', String(users.length));
const again = await write({
  method: 'POST',
  path: oidc,
  body: {
    provider: {
      name: start.name,
      endpoint: start.endpoint,
      clientId: start.clientId,
      clientSecret: process.env.OIDC_CLIENT_SECRET ?? 'probe',
      scope: start.scope,
    },
  },
});
note(
  'Does POST without the flag over existing settings count users?',
  again === undefined
    ? 'declined'
    : again.ok
      ? 'no: it was accepted and replaced the settings'
      : `yes: ${again.error?.details.message.replace(/\d+/, 'N')}`,
);
const { url } = (await client.call({ method: 'GET', path: base })) as { url: string };
const signal = AbortSignal.timeout(requestTimeout);
const response = await fetchHarbor(url, { send: httpRequest, timeout: requestTimeout, signal });
const live = {
  endpoint: String(start.endpoint),
  clientId: String(start.clientId),
  scope: splitScopes(String(start.scope)),
  verifyCert: start.verifyCert === true,
};
const harbor = evaluateHarbor(response, { registryUrl: url, settings: live, metadata: undefined });
note(
  "Does Harbor start logins with the settings and the registry's URL?",
  [harbor.verdict, ...harbor.problems.map(({ code }) => code)].join(', '),
);
ask.close();
process.stdout.write(
  `\nProbe report (without secrets, IDs or names)\n\n${findings.join('\n')}\n\n` +
    'Did a login still work after the PUT without clientSecret? Add the result manually.\n',
);
