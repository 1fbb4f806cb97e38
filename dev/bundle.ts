import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Bundles build/src/index.js into dist/.
 *
 * Packages that have no side effects when imported, and do not say so: told so here, ncc leaves out what nothing uses of
 * them. With them goes undici, which @actions/core needs only for ID tokens.
 */
const FREE_OF_SIDE_EFFECTS = ['@actions/core', '@actions/http-client', '@actions/exec', '@actions/io'];

for (const name of FREE_OF_SIDE_EFFECTS) {
  const file = `node_modules/${name}/package.json`;
  writeFileSync(file, `${JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), sideEffects: false }, null, 2)}\n`);
}
rmSync('dist', { recursive: true, force: true });
execFileSync('node_modules/.bin/ncc', ['build', 'build/src/index.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet'], {
  stdio: 'inherit',
});
