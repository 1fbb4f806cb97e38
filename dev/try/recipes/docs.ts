import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Returns the YAML examples of a page. */
function examples(page: string): string[] {
  const text = readFileSync(new URL(`../../../../${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);
}

/** Returns the first example of a page that begins with a text. */
export function example(page: string, start: string): string {
  const found = examples(page).find((text) => text.startsWith(start));
  if (found === undefined) throw new Error(`${page} has no example ${start}`);
  return found;
}

/** Returns the workflow with this name in a page: the last one, since a later stage adds to an earlier one. */
export function workflow(page: string, name: string): string {
  const found = examples(page).findLast((text) => text.startsWith(`name: ${name}\n`));
  if (found === undefined) throw new Error(`${page} has no workflow ${name}`);
  return found;
}

/** Returns the shell script of a list of steps that isn't a whole workflow. */
export function stepScript(page: string, name: string): string {
  const steps = examples(page)
    .filter((text) => text.startsWith('- '))
    .flatMap((text) => parse(text) as { name?: string; run?: string }[]);
  const found = steps.find((step) => step.name === name)?.run;
  if (found === undefined) throw new Error(`${page} has no step ${name}`);
  return found;
}
