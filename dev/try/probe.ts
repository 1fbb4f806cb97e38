import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { readInputs } from '../../src/action/inputs.js';
import { type Call, connect } from '../../src/ovh/client.js';
import { OvhApiError } from '../../src/ovh/error.js';

/**
 * Finds out what no document of OVHcloud's states, with a real account and a registry to spare. It shows every write
 * before it is sent and asks for leave, and prints a report without secrets, IDs or names.
 *
 *   OVH_CLIENT_ID=… OVH_CLIENT_SECRET=… OVH_CLOUD_PROJECT_SERVICE=… npm run probe -- REGISTRY_ID
 *
 * The registry must have OIDC switched on already, with settings that may be lost.
 */
const registryId = process.argv[2];
const inputs = readInputs(() => undefined);
const { credentials, endpoint, serviceName, requestTimeout } = inputs;
if (registryId === undefined || credentials === undefined || serviceName === '') {
  process.stderr.write(
    `Usage: npm run probe -- REGISTRY_ID, with OVH_CLIENT_ID, OVH_CLIENT_SECRET and OVH_CLOUD_PROJECT_SERVICE set. ${inputs.credentialsProblem ?? ''}\n`,
  );
  process.exit(2);
}
const client = connect({
  endpoint,
  credentials,
  requestTimeout,
});
const base = `/cloud/project/${encodeURIComponent(serviceName)}/containerRegistry/${encodeURIComponent(registryId)}`;
const oidc = `${base}/openIdConnect`;
const ask = createInterface({ input: process.stdin, output: process.stderr });
const findings: string[] = [];
const note = (question: string, answer: string): void => {
  findings.push(`${question}\n  ${answer}`);
  process.stderr.write(`  → ${answer}\n`);
};

type Settings = Record<string, unknown>;
const get = async (): Promise<Settings> => (await client.call({ method: 'GET', path: oidc })) as Settings;

/** Shows a write, asks, sends; undefined when it was declined. */
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

/** Statuses seen until READY, for a minute at the most. */
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
  judge: (before: Settings, after: Settings, seen: string[]) => string,
): Promise<void> {
  const before = await get();
  const sent = await write({ method: 'PUT', path: oidc, body });
  if (sent === undefined) return note(question, 'not asked');
  if (!sent.ok)
    return note(
      question,
      `rejected: ${sent.error?.details.status} ${sent.error?.details.errorClass ?? ''} ${sent.error?.details.message}`,
    );
  const seen = await statuses();
  note(question, judge(before, await get(), seen));
}

const start = await get();
const fields = Object.keys(start).sort();
note('Fields that GET shows', fields.join(', '));
note(
  'Does GET leave out false or empty fields?',
  ['verifyCert', 'autoOnboard', 'groupFilter', 'userClaim'].filter((name) => !(name in start)).join(', ') ||
    'none of the optional ones is missing',
);
note(
  'Does GET show the client secret?',
  'clientSecret' in start ? (start.clientSecret ? 'yes (!)' : 'as an empty field') : 'no',
);
const mark = `probe-${randomUUID().slice(0, 8)}`;
await put(
  'Does PUT keep what it does not get, and which statuses follow?',
  { groupFilter: mark },
  (before, after, seen) =>
    `${after.name === before.name && after.endpoint === before.endpoint ? 'kept (merge)' : 'emptied (replace)'}; groupFilter ${after.groupFilter === mark ? 'changed' : 'not changed'}; statuses ${seen.join(' > ')}`,
);
await put('Does "" clear a field?', { groupFilter: '' }, (_, after) =>
  after.groupFilter === mark ? 'ignored' : 'cleared',
);
await put(
  'Is false written, and shown?',
  { autoOnboard: !start.autoOnboard },
  (_, after) => `autoOnboard is ${JSON.stringify(after.autoOnboard)} after ${!start.autoOnboard}`,
);
await put(
  'Back to the start',
  { autoOnboard: start.autoOnboard ?? false, groupFilter: start.groupFilter ?? '' },
  (_, after) =>
    JSON.stringify(after.autoOnboard) === JSON.stringify(start.autoOnboard)
      ? 'done'
      : 'not the same as before',
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
    ? 'not asked'
    : again.ok
      ? 'no: it was accepted, and has replaced the settings'
      : `yes: ${again.error?.details.message.replace(/\d+/, 'N')}`,
);
ask.close();
client.close();
process.stdout.write(
  `\nReport of the probe (no secret, ID or name in it)\n\n${findings.join('\n')}\n\nDid a login still work after the PUT without clientSecret? Please add the answer by hand.\n`,
);
