import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { noteFreshBundle } from './fresh.js';
import { licenses } from './licenses.js';

/**
 * Bundles build/src/index.js into dist/, without what no run uses. The bundler works in build/bundle/:
 * packages are copied there as they are, and find stubs there for the modules that they load and never use.
 */

/** Modules that are loaded and never used by what a run calls. */
const STUBS: Record<string, string> = {
  // @ovhcloud/node-ovh wraps its result in one; Node's own will do.
  bluebird: 'module.exports = Promise;',
  // @ovhcloud/node-ovh reads the API's schemas with it, which a run doesn't.
  async: 'module.exports = {};',
  // src/ovh/token.ts fetches access tokens.
  'simple-oauth2': 'exports.ClientCredentials = class {};',
  // src/github/fetch.ts is what Octokit requests with.
  undici: 'exports.fetch = undefined;',
  '@actions/http-client': 'exports.HttpClient = class { getAgent() {} getAgentDispatcher() {} };',
};
/** Packages that find the stubs, since they are bundled from the same folder. */
const COPIED = ['@ovhcloud/node-ovh', '@actions/github'];
/**
 * Free of side effects, but they don't say so. If they did, the bundler would omit what nothing imports of
 * them.
 */
const FREE_OF_SIDE_EFFECTS = ['@actions/core', '@actions/exec', '@actions/io'];

const FOLDER = 'build/bundle/node_modules';

/** Whether it is a package's own copy of a module that has a stub. */
function isStubbed(path: string): boolean {
  return Object.keys(STUBS).some((name) => path.endsWith(`/node_modules/${name}`));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

rmSync('build/bundle', { recursive: true, force: true });
for (const name of [...COPIED, ...FREE_OF_SIDE_EFFECTS])
  cpSync(`node_modules/${name}`, `${FOLDER}/${name}`, {
    recursive: true,
    filter: (path) => !isStubbed(path),
  });
for (const name of FREE_OF_SIDE_EFFECTS) {
  const path = `${FOLDER}/${name}/package.json`;
  write(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), sideEffects: false }));
}
for (const [name, text] of Object.entries(STUBS)) {
  write(`${FOLDER}/${name}/index.js`, text);
  write(`${FOLDER}/${name}/package.json`, JSON.stringify({ name, main: 'index.js', isStub: true }));
}
cpSync('build/src', 'build/bundle/src', { recursive: true });
rmSync('dist', { recursive: true, force: true });
const ncc = [
  'build',
  'build/bundle/src/index.js',
  '-o',
  'dist',
  '--stats-out',
  'build/stats.json',
  '--quiet',
];
execFileSync('node_modules/.bin/ncc', ncc, { stdio: 'inherit' });
writeFileSync('dist/licenses.txt', licenses(JSON.parse(readFileSync('build/stats.json', 'utf8'))));
noteFreshBundle();
