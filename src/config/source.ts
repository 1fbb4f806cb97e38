import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { closestMatch } from 'leven';
import { ProblemsError } from '../model/findings.js';
import { type Text, text, words } from '../model/text.js';

/** Maximum size of a config file. One with 500 registries is much smaller. */
export const MAX_FILE_BYTES = 256 * 1024;

/**
 * Reads the config file. It must be in the workspace, even if it is a link.
 *
 * @param path relative to the workspace
 * @throws ProblemsError if it can't be read
 */
export function readConfig(path: string, workspace: string): string {
  const file = text`The config file ${path}`;
  const real = attempt(() => realpathSync(resolve(workspace, path)));
  if (real === undefined) throw problem(text`${file} was not found. ${whereItMayBe(path, workspace)}`);
  const root = realpathSync(workspace);
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== real)
    throw problem(text`${file} is outside the workspace, or links out of it. Move it into the repository.`);
  const stat = statSync(real);
  if (!stat.isFile()) throw problem(text`${file} isn't a file. Set the input \`config\` to a YAML file.`);
  if (stat.size > MAX_FILE_BYTES)
    throw problem(text`${file} is larger than 256 KiB. Check the input \`config\`, or split the file.`);
  const content = attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real)));
  if (content === undefined) throw problem(text`${file} isn't UTF-8 text. Save it as UTF-8.`);
  return content;
}

/**
 * Returns the path of a file in its repository, with slashes: from the folder that holds `.git`, which can be in
 * a subfolder of the workspace (`path:` of actions/checkout). Without one, from the workspace.
 */
export function pathInRepository(path: string, workspace: string): string {
  const file = resolve(workspace, path);
  const root = resolve(workspace);
  let folder = dirname(file);
  while (folder.startsWith(`${root}${sep}`) && !existsSync(resolve(folder, '.git'))) folder = dirname(folder);
  const isInside = folder === root || folder.startsWith(`${root}${sep}`);
  return relative(isInside ? folder : root, file)
    .split(sep)
    .join('/');
}

/** Maximum number of files and folders that are looked through for a file that isn't there. */
const MAX_LOOKED_THROUGH = 2_000;

/** Returns why a file may not be there, and the fix. */
function whereItMayBe(path: string, workspace: string): Text {
  const files = [...filesIn(workspace)];
  if (files.length === 0)
    return words('The workspace is empty. Run `actions/checkout` in a step before this action.');
  if (existsSync(resolve(workspace, '.git/info/sparse-checkout')))
    return words(
      'The checkout is sparse. Add the file to `sparse-checkout` of `actions/checkout`, or set `config`.',
    );
  const known = files
    .filter((name) => /\.(ya?ml|json)$/i.test(name))
    .map((name) => relative(workspace, name));
  const nearest = closestMatch(path, known);
  return nearest === undefined
    ? words('Commit it, or set the input `config` to its path.')
    : text`The nearest one is ${nearest.split(sep).join('/')}. Commit the file, or set the input \`config\`.`;
}

/** Yields the files of a folder, those of its folders last. */
function* filesIn(root: string): Generator<string> {
  const folders = [root];
  let left = MAX_LOOKED_THROUGH;
  for (const folder of folders) {
    for (const entry of attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
      if (left-- <= 0) return;
      const path = resolve(folder, entry.name);
      if (entry.isFile()) yield path;
      else if (entry.isDirectory() && !['.git', 'node_modules'].includes(entry.name)) folders.push(path);
    }
  }
}

/** Returns what a function reads, or undefined if it can't be read. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function problem(what: Text): ProblemsError {
  return new ProblemsError([{ what }]);
}
