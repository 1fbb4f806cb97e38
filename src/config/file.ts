import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { quote } from '../lib/quote.js';
import { ProblemsError } from '../model/findings.js';

const LARGEST_FILE = 1024 * 1024;

/**
 * Reads the config file, which must lie in the workspace, also after links are followed.
 *
 * @param path relative to the workspace
 * @throws ProblemsError when it can't be read
 */
export async function readConfig(path: string, workspace: string): Promise<string> {
  const fail = (message: string): never => {
    throw new ProblemsError([{ message }]);
  };
  const file = resolve(workspace, path);
  const [root, real] = await Promise.all([realpath(workspace), realpath(file).catch(() => undefined)]);
  if (real === undefined)
    return fail(
      `The config file ${quote(path)} is not there: commit it, run \`actions/checkout\` before this action, or set the input \`config\`.`,
    );
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== real) {
    return fail(
      `The config file ${quote(path)} lies outside the workspace, or is a link out of it: keep it in the repository.`,
    );
  }
  const { size, isFile } = await stat(real).then((found) => ({ size: found.size, isFile: found.isFile() }));
  if (!isFile)
    return fail(`The config file ${quote(path)} is not a file: set the input \`config\` to a YAML file.`);
  if (size > LARGEST_FILE)
    return fail(`The config file ${quote(path)} is larger than 1 MiB: is it the right file?`);
  const bytes = await readFile(real);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(`The config file ${quote(path)} is not UTF-8 text: save it as UTF-8.`);
  }
}
