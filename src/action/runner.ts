import { writeFileSync } from 'node:fs';
import * as core from '@actions/core';
import { printable } from '../lib/quote.js';

/** Functions of the GitHub runner. Each can throw. */
export interface Runner {
  info(line: string): void;
  debug(line: string): void;
  startGroup(title: string): void;
  endGroup(): void;
  setSecret(secret: string): void;
  setOutput(name: string, value: string): void;
  error(message: string, properties: core.AnnotationProperties): void;
  warning(message: string, properties: core.AnnotationProperties): void;
  writeFile(path: string, text: string): void;
  setExitCode(code: number): void;
  /** Prints the report outside a workflow, where there is no job summary. */
  print(text: string): void;
}

const { info, debug, startGroup, endGroup, setSecret, setOutput, error, warning } = core;
/** The runner that started this process. */
export const THIS_RUNNER: Runner = {
  info,
  debug,
  startGroup,
  endGroup,
  setSecret,
  setOutput,
  error,
  warning,
  writeFile: (path, text) => writeFileSync(path, text),
  print: () => undefined,
  setExitCode: (code) => {
    process.exitCode = code;
  },
};

/** Colors of GitHub's log, as ANSI escape sequences. */
export const COLORS = { good: '\u001b[32m', bad: '\u001b[31m', careful: '\u001b[33m' };
export const NO_COLOR = '\u001b[0m';

/** Returns one line without workflow commands: `::…` at a line's start, and `##[` anywhere. */
export function logSafe(text: string): string {
  return printable(text)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*):(?=:)/, '$1\\:');
}

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
