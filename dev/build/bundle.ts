import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { licenses } from './licenses.js';

/**
 * Bundles build/src/index.js into dist/, without what no run uses. Packages that would bring it in are copied to
 * build/node_modules, where the bundler finds them first, and are changed there: what is installed stays as it is.
 */

interface Bundled {
  name: string;
  /** What changes in which file of the copy. A text that is not there any more stops the bundling. */
  changes?: Record<string, [original: string, instead: string][]>;
}

/**
 * Free of side effects, and does not say so: told so, the bundler leaves out what nothing imports of them. With them
 * goes undici, which @actions/core needs for ID tokens only.
 */
const FREE_OF_SIDE_EFFECTS: Bundled[] = [
  '@actions/core',
  '@actions/http-client',
  '@actions/exec',
  '@actions/io',
].map((name) => ({ name }));

const BUNDLED: Bundled[] = [
  ...FREE_OF_SIDE_EFFECTS,
  {
    // Its own source rather than what a compiler made of it for old Nodes. The three packages that it loads are for
    // functions that are not called here: `src/ovh/token.ts` fetches tokens.
    name: '@ovhcloud/node-ovh',
    changes: {
      'package.json': [['"./lib/ovh.es5.js"', '"./lib/ovh.js"']],
      'lib/ovh.js': [
        ["  Bluebird = require('bluebird'),\n", ''],
        ['new Bluebird(', 'new Promise('],
        [
          "  async = require('async'),\n",
          '  async = undefined, /* for the schemas, which are not asked for */\n',
        ],
        ["const { ClientCredentials} = require('simple-oauth2');\n", ''],
        ['new ClientCredentials(this.oauthConfig)', 'undefined /* tokens are handed in */'],
      ],
    },
  },
  {
    // Node has the `fetch` of undici built in, and sends it through the proxy of the environment where src/index.ts
    // asks for that. Octokit does not look at `agent`.
    name: '@actions/github',
    changes: {
      'lib/internal/utils.js': [
        ["import * as httpClient from '@actions/http-client';\nimport { fetch } from 'undici';\n", ''],
        [
          '    const hc = new httpClient.HttpClient();\n    return hc.getAgent(destinationUrl);\n',
          '    return undefined;\n',
        ],
        [
          '    const hc = new httpClient.HttpClient();\n    return hc.getAgentDispatcher(destinationUrl);\n',
          '    return undefined;\n',
        ],
        [
          '        return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));\n',
          '        return fetch(url, opts);\n',
        ],
      ],
    },
  },
];

function change(file: string, changes: [original: string, instead: string][]): void {
  const changed = changes.reduce(
    (text, [original, instead]) => {
      if (!text.includes(original))
        throw new Error(`${file} has changed: look at dev/build/bundle.ts again (${original.trim()})`);
      return text.replace(original, instead);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, changed);
}

for (const { name, changes = {} } of BUNDLED) {
  const copy = `build/node_modules/${name}`;
  cpSync(`node_modules/${name}`, copy, { recursive: true });
  change(`${copy}/package.json`, [['{', '{\n  "sideEffects": false,']]);
  for (const [file, pairs] of Object.entries(changes)) change(`${copy}/${file}`, pairs);
}
rmSync('dist', { recursive: true, force: true });
execFileSync(
  'node_modules/.bin/ncc',
  ['build', 'build/src/index.js', '-o', 'dist', '--stats-out', 'build/stats.json', '--quiet'],
  {
    stdio: 'inherit',
  },
);
writeFileSync('dist/licenses.txt', licenses(JSON.parse(readFileSync('build/stats.json', 'utf8'))));
