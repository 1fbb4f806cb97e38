import { expect as jestExpect } from 'expect';

/**
 * Replaces `@jest/globals`, as far as the tests use it: it collects tests instead of running them, so that each
 * can run many times in one process.
 */
export const expect = jestExpect;

type Body = (...values: never[]) => unknown;

/** A test, with its file's path below __tests__/. */
export interface TestCase {
  file: string;
  name: string;
  body: () => unknown;
}

type Hook = () => unknown;

/** What the imported files have defined. `file` is the one that is being imported. */
export const collected = {
  file: '',
  tests: [] as TestCase[],
  before: new Map<string, Hook[]>(),
  /** Run after every test of every file: those of shared modules are defined once. */
  after: [] as Hook[],
};

function define(name: string, body: Body): void {
  const { file } = collected;
  collected.tests.push({ file, name, body: body as Hook });
}

const each =
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const [index, row] of rows.entries()) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      define(`${name} (${index + 1})`, () => body(...values));
    }
  };

const nothing = (): void => undefined;
const skip = Object.assign(nothing, { each: () => nothing });
export const test = Object.assign(define, { each, skip });

export const describe = Object.assign((_name: string, body: Hook) => void body(), { skip: nothing });

export function beforeAll(hook: Hook): void {
  const { before, file } = collected;
  before.set(file, [...(before.get(file) ?? []), hook]);
}

export function afterEach(hook: Hook): void {
  collected.after.push(hook);
}

/** The process ends without it. */
export function afterAll(_hook: Hook): void {}

/** Runs a test with its hooks. Rejects if it fails. */
export async function runTest({ file, body }: TestCase): Promise<void> {
  const first = collected.before.get(file) ?? [];
  collected.before.delete(file);
  for (const hook of first) await hook();
  try {
    await body();
  } finally {
    for (const hook of collected.after) await hook();
  }
}
