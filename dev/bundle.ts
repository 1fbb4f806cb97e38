import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Bundles build/src/index.js into dist/, and keeps out of the start of a run what it does not use. Two means, both on the
 * installed packages just before bundling; `npm ci` brings the originals back.
 */

/**
 * Packages that have no side effects when imported, and do not say so: told so, ncc leaves out what nothing uses of them.
 * With them goes undici, which @actions/core needs only for ID tokens.
 */
const FREE_OF_SIDE_EFFECTS = ['@actions/core', '@actions/http-client', '@actions/exec', '@actions/io'];

/**
 * The official client loads three packages at its start. Two of them it uses only in functions that are not called here,
 * so they are loaded there. The third fetches tokens, which src/ovh/token.ts does and hands in; it loads a validator
 * (joi) that takes longer to start than everything else together.
 */
const CLIENT = 'node_modules/@ovhcloud/node-ovh/lib/ovh.es5.js';
const LAZY: [original: string, instead: string][] = [
  ["  Bluebird = require('bluebird'),\n", ''],
  ['new Bluebird(', "new (require('bluebird'))("],
  ["  async = require('async'),\n", ''],
  ['return async.each(', "return require('async').each("],
  ['        async.each(', "        require('async').each("],
  ["var _require = require('simple-oauth2'),\n  ClientCredentials = _require.ClientCredentials;\n", ''],
  ['new ClientCredentials(this.oauthConfig)', 'null /* tokens are handed in */'],
];

for (const name of FREE_OF_SIDE_EFFECTS) {
  const file = `node_modules/${name}/package.json`;
  writeFileSync(file, `${JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), sideEffects: false }, null, 2)}\n`);
}

const original = readFileSync(CLIENT, 'utf8');
if (original.includes("require('simple-oauth2')")) {
  const changed = LAZY.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${CLIENT} has changed: look at dev/bundle.ts again (${from.trim()})`);
    return text.replace(from, to);
  }, original);
  writeFileSync(CLIENT, changed);
}

rmSync('dist', { recursive: true, force: true });
execFileSync('node_modules/.bin/ncc', ['build', 'build/src/index.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet'], {
  stdio: 'inherit',
});
