import { join } from 'node:path';
import type { Finding, Position } from '../model/findings.js';
import { plain, type Text, text, words } from '../model/text.js';
import { isOnlyMasked, partsOf, Redactor } from './redact.js';
import { COLORS, logSafe, NO_COLOR, type Runner, THIS_RUNNER } from './runner.js';

/** Files and folders of the runner that the run writes to. A path is empty if the runner names none. */
export interface OutputPaths {
  /** File of the job summary. */
  summary: string;
  /** File of the outputs. */
  output: string;
  /** Folder for files. */
  temp: string;
  /** Whether a workflow runs the action, so that every path is required. */
  isRequired: boolean;
}

/** A line of the log: a text, or one that is printed already. */
export type Line = Text | string;

/**
 * The only writer of log, annotations, summary and outputs. It redacts secrets and escapes workflow commands.
 * It collects errors of writing, so that everything else is still written.
 */
export class Output {
  readonly #redactor = new Redactor();
  readonly #known = new Set<string>();
  readonly #annotations = new Annotations();
  /** What could not be written. */
  readonly #failures = new Map<string, Text>();
  readonly #paths: OutputPaths;
  readonly #runner: Runner;
  #finished = false;

  constructor(paths: OutputPaths, runner: Runner = THIS_RUNNER) {
    this.#paths = paths;
    this.#runner = runner;
  }

  /** Masks a secret in the log and redacts it everywhere else. */
  readonly addSecret = (secret: string): void => {
    if (this.#known.has(secret)) return;
    this.#known.add(secret);
    for (const part of partsOf(secret)) this.#runner.setSecret(part);
    if (partsOf(secret).some(isOnlyMasked)) {
      const where = words(this.isWorkflow ? 'is masked in the log only' : "isn't redacted");
      this.annotate(
        'warning',
        text`A secret is too short, or a word that this action uses itself, so it ${where}. Replace it with a longer, random one.`,
      );
    }
    this.#redactor.add(secret);
  };

  /** Returns a copy of a value without secrets. Escape or serialize it after that. */
  redact<T>(value: T): T {
    return this.#redactor.deep(value);
  }

  /** @param tone a color, where the log shows one */
  info(line: Line, tone?: keyof typeof COLORS): void {
    const shown = this.#logSafe(line);
    const hasColor = tone !== undefined && this.#paths.isRequired;
    this.#runner.info(hasColor ? `${COLORS[tone]}${shown}${NO_COLOR}` : shown);
  }

  debug(line: string): void {
    this.#runner.debug(this.#logSafe(line));
  }

  group(title: Line, lines: readonly Line[]): void {
    this.#runner.startGroup(this.#logSafe(title));
    for (const line of lines) this.info(line);
    this.#runner.endGroup();
  }

  /** Adds an annotation. All are written together at the end, because GitHub shows only ten per level. */
  annotate(level: Finding['level'], message: Line, place?: Annotation['place']): void {
    this.#annotations.add({ level, message: this.#logSafe(message), place });
  }

  /** Whether a workflow runs the action. */
  get isWorkflow(): boolean {
    return this.#paths.isRequired;
  }

  /** Prints the report outside a workflow. */
  print = (text: string): void => this.#runner.print(this.#redactor.text(text));

  /** Replaces the job summary. */
  summary(markdown: string): void {
    this.#write('the job summary', 'GITHUB_STEP_SUMMARY', this.#paths.summary, (path) =>
      this.#runner.writeFile(path, this.#redactor.text(markdown)),
    );
  }

  set(name: string, value: string): void {
    this.#write('the outputs', 'GITHUB_OUTPUT', this.#paths.output, () =>
      this.#runner.setOutput(name, this.redact(value)),
    );
  }

  /** Sets an output to JSON. Redacts the value before serializing it, so that keys stay as they are. */
  setJson(name: string, value: unknown): void {
    this.#setSerialized(name, JSON.stringify(this.redact(value)));
  }

  /** Sets the outputs `plan` and `plan-file`. Both are empty without a plan. */
  setPlan(plan: unknown): void {
    this.#setWithFile('plan', 'json', plan === undefined ? '' : JSON.stringify(this.redact(plan)));
  }

  /** Sets the outputs `exported` and `exported-file`. Both are empty without a config file. */
  setExported(yaml: string): void {
    this.#setWithFile('exported', 'yml', this.#redactor.text(yaml));
  }

  /** Writes the config file with the live values, and sets the output `adopted-file`. Empty without one. */
  setAdopted(yaml: string): void {
    const file = yaml === '' ? undefined : this.#writeFile('adopted', 'yml', this.#redactor.text(yaml));
    this.set('adopted-file', file ?? '');
  }

  /** Writes the report to a file, and sets the output `report-file`. */
  setReport(markdown: string): void {
    const file = this.#writeFile('report', 'md', this.#redactor.text(markdown));
    this.set('report-file', file ?? '');
  }

  /** Sets the output `matrix`, for `strategy.matrix` of a job that applies each registry with `only`. */
  setMatrix(registries: readonly string[] | undefined): void {
    if (registries === undefined) return this.set('matrix', '');
    const json = JSON.stringify({ registry: this.redact(registries) });
    const problem = matrixProblem(registries.length, json);
    this.#setSerialized('matrix', problem === undefined ? json : '');
    if (problem !== undefined && this.#paths.output !== '') this.annotate('warning', problem);
  }

  /** Sets an output to a text, or to nothing if it is too large, and one to the path of a file with it. */
  #setWithFile(name: string, extension: string, content: string): void {
    const fits = Buffer.byteLength(content) <= MAX_OUTPUT_BYTES;
    this.#setSerialized(name, fits ? content : '');
    const path = content === '' ? undefined : this.#writeFile(name, extension, content);
    this.set(`${name}-file`, path ?? '');
    if (fits || this.#paths.output === '') return;
    this.annotate(
      'warning',
      text`The output ${name} is empty, because it is larger than 100 KB. Read the file that the output ${`${name}-file`} names.`,
    );
  }

  /** Writes a file of this run under RUNNER_TEMP, and returns its path. */
  #writeFile(name: string, extension: string, text: string): string | undefined {
    return this.#write(`the ${name} file`, 'RUNNER_TEMP', this.#paths.temp, (folder) => {
      const path = join(folder, `ovh-registry-oidc-${name}-${process.pid}.${extension}`);
      this.#runner.writeFile(path, text);
      if (!this.isWorkflow) this.info(`Wrote ${path}`);
      return path;
    });
  }

  #setSerialized(name: string, json: string): void {
    this.#write('the outputs', 'GITHUB_OUTPUT', this.#paths.output, () => this.#runner.setOutput(name, json));
  }

  /** Writes the annotations and the last sentence, and sets the exit code. Only the first call counts. */
  finish(success: boolean, sentence: Line): void {
    if (this.#finished) return;
    this.#finished = true;
    const succeeds = success && this.#failures.size === 0;
    for (const failure of this.#failures.values()) this.annotate('error', failure);
    this.#annotations.write(this.#runner, success ? 0 : 1);
    if (!success) this.#runner.error(this.#logSafe(sentence), {});
    else if (this.isWorkflow) this.info(sentence); // a terminal has it in the report
    this.#runner.setExitCode(succeeds ? 0 : 1);
  }

  get finished(): boolean {
    return this.#finished;
  }

  /** Runs one step of the ending. If it fails, the error is reported, and the other steps still run. */
  attempt(what: string, work: () => void): void {
    try {
      work();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.#fail(text`Could not write ${words(what)}: ${reason}. This is a bug in the action. Report it.`);
    }
  }

  /** Writes to a file or folder of the runner. If that fails, the error is reported at the end. */
  #write<T>(what: string, variable: string, path: string, write: (path: string) => T): T | undefined {
    if (path === '' && !this.#paths.isRequired) return undefined;
    try {
      if (path === '') throw new Error('the variable is empty');
      return write(path);
    } catch (cause) {
      if (!this.#paths.isRequired && variable !== 'RUNNER_TEMP') return undefined; // another CI's own files
      const reason = cause instanceof Error ? cause.message : String(cause);
      this.#fail(
        text`Could not write ${words(what)} (${variable}): ${reason}. Check that the environment names a writable path with free space.`,
      );
      return undefined;
    }
  }

  #fail(failure: Text): void {
    this.#failures.set(plain(failure), failure);
  }

  /** Returns one line for the log. Values are redacted before they are truncated. */
  #logSafe(line: Line): string {
    return logSafe(typeof line === 'string' ? this.#redactor.message(line) : plain(this.redact(line)));
  }
}

/** Maximum number of annotations that GitHub shows per level and step. */
const MAX_ANNOTATIONS = 10;

export interface Annotation {
  level: Finding['level'];
  /** One line that the runner can't read as a workflow command. */
  message: string;
  place: { file: string; position: Position } | undefined;
}

/** Annotations, each once. They are written together at the end, because GitHub shows only ten per level. */
export class Annotations {
  readonly #byText = new Map<string, Annotation>();

  add(annotation: Annotation): void {
    this.#byText.set(JSON.stringify(annotation), annotation);
  }

  /**
   * Writes the annotations. Those above GitHub's limit go to the log.
   *
   * @param reserved number of errors that follow
   */
  write(runner: Runner, reserved: number): void {
    this.#writeLevel('warning', MAX_ANNOTATIONS, runner);
    this.#writeLevel('error', MAX_ANNOTATIONS - reserved, runner);
  }

  #writeLevel(level: Finding['level'], most: number, runner: Runner): void {
    const write = level === 'error' ? runner.error : runner.warning;
    const all = [...this.#byText.values()].filter((annotation) => annotation.level === level);
    const shown = all.length <= most ? all : all.slice(0, most - 1);
    for (const { message, place } of shown) {
      const { file, position } = place ?? {};
      const start = position && { startLine: position.line, startColumn: position.column };
      write(message, { ...(file && { file }), ...start });
    }
    const rest = all.slice(shown.length);
    if (rest.length === 0) return;
    write(`${rest.length} more ${level}s follow in the log.`, {});
    for (const { message, place } of rest) {
      const where =
        place === undefined ? '' : `${place.file}:${place.position.line}:${place.position.column} `;
      runner.info(`${level}: ${where}${message}`);
    }
  }
}

/** Maximum number of jobs in a GitHub matrix. */
const MAX_MATRIX_JOBS = 256;
/** Maximum size of an output. Larger ones are in a file alone. */
export const MAX_OUTPUT_BYTES = 100 * 1024;

/** Returns why the output `matrix` must be empty, or undefined. */
export function matrixProblem(registries: number, json: string): string | undefined {
  const tooMany = `${registries} registries have work to do, and a job matrix holds ${MAX_MATRIX_JOBS}`;
  const fits = Buffer.byteLength(json) <= MAX_OUTPUT_BYTES;
  if (registries <= MAX_MATRIX_JOBS && fits) return undefined;
  const why = registries > MAX_MATRIX_JOBS ? tooMany : 'it is larger than 100 KB';
  return `The output \`matrix\` is empty, because ${why}. Apply them in one job, without \`only\`.`;
}
