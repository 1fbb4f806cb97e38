import { appendFileSync } from 'node:fs';
import { ACCOUNT } from './ovhcloud/auth.js';
import { sampleRegistry } from './ovhcloud/samples.js';
import { startEmulator } from './ovhcloud/server.js';

/** Runs the emulator alone for at most an hour. In a workflow, its URL and account are step outputs. */
const emulator = await startEmulator({ registries: [sampleRegistry()] });
const outputs = {
  endpoint: emulator.endpoint,
  'token-url': emulator.tokenUrl,
  'client-id': ACCOUNT.clientId,
  'client-secret': ACCOUNT.clientSecret,
};
const lines = Object.entries(outputs)
  .map(([name, value]) => `${name}=${value}\n`)
  .join('');
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, lines);
process.stdout.write(`${lines}ready\n`);
setTimeout(() => emulator.close().then(() => process.exit()), 3_600_000);
