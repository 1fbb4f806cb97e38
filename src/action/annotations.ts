import type { Finding, Position } from '../model/findings.js';
import type { Runner } from './runner.js';

/** GitHub shows this many annotations of a kind per step. */
const MAX_ANNOTATIONS = 10;

export interface Annotation {
  level: Finding['level'];
  /** One line that the runner can't take for a command. */
  message: string;
  place: { file: string; position: Position } | undefined;
}

/** Collects annotations, each once. They are written together at the end, since only ten of a kind are shown. */
export class Annotations {
  readonly #byText = new Map<string, Annotation>();

  add(annotation: Annotation): void {
    this.#byText.set(JSON.stringify(annotation), annotation);
  }

  /** @param reserved errors that follow, for which a place is kept free */
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
