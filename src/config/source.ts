import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { quote } from '../lib/quote.js';
import { ProblemsError } from '../model/findings.js';

/** Maximum size of a config file. One with 500 registries is much smaller. */
export const MAX_FILE_BYTES = 256 * 1024;

/**
 * Reads the config file. It must be in the workspace, even if it is a link.
 *
 * @param path relative to the workspace
 * @throws ProblemsError if it can't be read
 */
export function readConfig(path: string, workspace: string): string {
  const file = `The config file ${quote(path)}`;
  const real = realPathOf(resolve(workspace, path));
  if (real === undefined)
    throw problem(
      `${file} was not found. Commit it, run \`actions/checkout\` before this action, or set \`config\`.`,
    );
  const root = realpathSync(workspace);
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== real)
    throw problem(`${file} is outside the workspace, or links out of it. Move it into the repository.`);
  const stat = statSync(real);
  if (!stat.isFile()) throw problem(`${file} isn't a file. Set the input \`config\` to a YAML file.`);
  if (stat.size > MAX_FILE_BYTES)
    throw problem(`${file} is larger than 256 KiB. Check the input \`config\`, or split the file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real));
  } catch {
    throw problem(`${file} isn't UTF-8 text. Save it as UTF-8.`);
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function problem(message: string): ProblemsError {
  return new ProblemsError([{ message }]);
}
