import { type Runner, THIS_RUNNER } from './runner.js';

const line = (text: string): void => void process.stderr.write(`${text}\n`);

/**
 * A terminal, or another CI, in place of GitHub's runner: the log goes to standard error, the report to
 * standard output, and no workflow command is printed.
 */
export const TERMINAL: Runner = {
  ...THIS_RUNNER,
  info: line,
  debug: () => undefined,
  startGroup: line,
  endGroup: () => undefined,
  setSecret: () => undefined,
  error: (message) => line(`error: ${message}`),
  warning: (message) => line(`warning: ${message}`),
  print: (text) => void process.stdout.write(text),
};

/** Returns whether standard output is a terminal that shows colors. */
export function showsColors(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors();
}
