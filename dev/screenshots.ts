import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { KEYCLOAK, sampleOidc, sampleRegistry } from './emulator/samples.js';
import { startEmulator } from './emulator/server.js';
import { startGitHub } from './github.js';
import { HARBOR, startProvider } from './provider.js';
import { emulatorInputs, runAction } from './runner.js';

/** Draws real summaries as GitHub shows them, light and dark, with a Chromium: `npm run screenshots`. */
const FOLDER = 'docs/pictures';
const CSS = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8');
const repository = { full_name: 'acme/infra', default_branch: 'main', private: true };
const pull = {
  name: 'pull_request',
  ref: 'refs/pull/12/merge',
  payload: { repository, pull_request: { number: 12, head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/infra' } } } },
};
const push = { name: 'push', ref: 'refs/heads/main', payload: { repository } };
const provider = await startProvider();
const github = await startGitHub();
const settings = { ...KEYCLOAK, scope: KEYCLOAK.scope.split(','), endpoint: provider.issuer, clientId: HARBOR.clientId };
const { id: registryId, serviceName } = sampleRegistry();
const one = (change: object): string => JSON.stringify({ name: 'production', serviceName, registryId, provider: settings, ...change });
const fleet = Array.from({ length: 6 }, (_, index) =>
  sampleRegistry({
    id: `registry-${index}`,
    oidc: sampleOidc({ ...KEYCLOAK, endpoint: provider.issuer, clientId: HARBOR.clientId }),
    users: [],
  }),
);
const fleetFile = JSON.stringify({
  serviceName,
  provider: settings,
  registries: fleet.map(({ id }, index) => ({ name: `team-${'abcdef'[index]}`, registryId: id })),
});

const pictures: {
  name: string;
  event: typeof pull | typeof push;
  registries: ReturnType<typeof sampleRegistry>[];
  file: string;
  inputs?: Record<string, string>;
  fault?: 'html';
}[] = [
  { name: 'create', event: pull, registries: [sampleRegistry()], file: one({ deleteUsers: true, admins: ['alice'] }) },
  {
    name: 'wrong-provider',
    event: pull,
    registries: [sampleRegistry({ oidc: sampleOidc({ adminGroup: 'old' }), users: [] })],
    file: one({ provider: { ...settings, endpoint: `${provider.issuer}/` } }),
  },
  { name: 'fleet-unchanged', event: push, registries: fleet, file: fleetFile },
  {
    name: 'failure',
    event: push,
    registries: [sampleRegistry({ oidc: sampleOidc({ ...KEYCLOAK, endpoint: provider.issuer, adminGroup: 'old' }), users: [] })],
    file: one({}),
    fault: 'html',
  },
];

mkdirSync(FOLDER, { recursive: true });
for (const { name, event, registries, file, fault } of pictures) {
  const emulator = await startEmulator({
    registries,
    fault: ({ operation }) => (fault !== undefined && operation === 'putOidc' ? fault : undefined),
  });
  const { summary } = await runAction({
    event,
    files: { '.github/ovh-registry-oidc.yml': file },
    inputs: { ...emulatorInputs(emulator), 'oidc-client-secret': HARBOR.clientSecret, 'github-token': 'ghs_a-token-for-pictures' },
    env: { GITHUB_API_URL: github.url },
  });
  await emulator.close();
  draw(name, summary.replaceAll(provider.issuer, 'https://keycloak.example.com/realms/mpr'));
}
await Promise.all([provider.close(), github.close()]);

function draw(name: string, markdown: string): void {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  for (const theme of ['light', 'dark']) {
    const css =
      theme === 'dark'
        ? CSS.replaceAll('prefers-color-scheme: light', 'x').replaceAll('(prefers-color-scheme: dark)', 'all')
        : CSS.replaceAll('prefers-color-scheme: dark', 'x').replaceAll('(prefers-color-scheme: light)', 'all');
    const background = theme === 'dark' ? '#0d1117' : '#ffffff';
    const folder = mkdtempSync(join(tmpdir(), 'screenshot-'));
    const page = join(folder, 'page.html');
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><style>${css} body{margin:0;background:${background}} .markdown-body{max-width:860px;padding:24px}</style><article class="markdown-body">${body}</article>`,
    );
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
    ];
    execFileSync(
      process.env.CHROMIUM ?? 'chromium',
      [
        ...flags,
        `--user-data-dir=${folder}/profile`,
        `--screenshot=${join(FOLDER, `${name}-${theme}.png`)}`,
        '--window-size=908,720',
        `file://${page}`,
      ],
      { stdio: 'ignore', timeout: 60_000 },
    );
    rmSync(folder, { recursive: true, force: true });
  }
}
