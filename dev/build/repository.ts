import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** What people write before the repository has a name. */
export const PLACEHOLDER = 'your-org/ovhcloud-registry-oidc';

/** Returns the repository that package.json names, as `owner/name`. */
export function repositoryOf(packageJson: string): string {
  const { repository } = JSON.parse(packageJson) as { repository: string };
  return repository.replace(/^github:/, '');
}

/** Returns the tracked text files that name the repository. */
export function filesWith(name: string): string[] {
  const found = execFileSync(
    'git',
    ['grep', '--files-with-matches', '--fixed-strings', '-I', name, '--', '.', ':!dist'],
    {
      encoding: 'utf8',
    },
  );
  return found.split('\n').filter((file) => file !== '');
}

/**
 * Replaces the repository's name everywhere: `npm run repository -- owner/name`. It is named in package.json,
 * in the examples of README and docs, and its owner in CODEOWNERS.
 */
function main(): void {
  const [, , name = ''] = process.argv;
  if (!/^[A-Za-z\d][A-Za-z\d-]*\/(?!\.+$)[\w.-]+$/.test(name)) {
    process.stderr.write('Usage: npm run repository -- owner/name\n');
    process.exitCode = 2;
    return;
  }
  const current = repositoryOf(readFileSync('package.json', 'utf8'));
  const owners = [current, name].map((one) => one.split('/')[0] ?? '');
  for (const file of filesWith(current)) {
    if (file === 'dev/build/repository.ts') continue;
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(current, name));
  }
  const codeowners = readFileSync('.github/CODEOWNERS', 'utf8');
  writeFileSync('.github/CODEOWNERS', codeowners.replaceAll(`@${owners[0]}/`, `@${owners[1]}/`));
  process.stdout.write(`The repository is ${name}. Check the team in .github/CODEOWNERS.\n`);
}

if (process.argv[1]?.endsWith('repository.js')) main();
