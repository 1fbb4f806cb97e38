import type { Finding, Position } from '../model/findings.js';
import type { Runner } from './runner.js';

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
