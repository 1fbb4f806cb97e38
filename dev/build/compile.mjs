import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compiles src/, dev/ and __tests__/ to build/, only what changed, and removes what has no source any more: a stale test
 * would still run. Then makes the local certificate, which processes have to trust from their start on.
 */
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 22)
  process.stderr.write(
    `Use Node 22 or later. This is Node ${process.versions.node}, for which some packages warn.\n`,
  );
const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '--incremental', '--tsBuildInfoFile', 'build/tsbuildinfo'], {
  stdio: 'inherit',
});
for (const folder of ['src', 'dev', '__tests__']) {
  for (const file of readdirSync(join('build', folder), { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file.replace(/\.js(\.map)?$/, '.ts'));
    if (/\.js(\.map)?$/.test(file) && !existsSync(path)) rmSync(join('build', folder, file));
  }
}
await import('../../build/dev/build/prepare.js');
