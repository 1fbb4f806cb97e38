import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Position } from '../lib/errors.js';
import { printable } from '../lib/quote.js';
import type { Finding } from '../model/registry.js';
import { piecesOf, Striker } from './redact.js';

/** GitHub shows this many annotations of a kind per step. */
const MOST_ANNOTATIONS = 10;
/** Largest `plan` output, in bytes. */
const LARGEST_PLAN = 100 * 1024;

interface Annotation {
  level: Finding['level'];
  message: string;
  place: { file: string; position: Position } | undefined;
}

/**
 * The only place that writes: log, annotations, summary and outputs. Everything that passes is struck of secrets, and
 * no line of it can be taken for a workflow command.
 */
export class Output {
  readonly #striker = new Striker();
  readonly #known = new Set<string>();
  /** By their text, so that each is written once. */
  readonly #annotations = new Map<string, Annotation>();
  readonly #paths: { summary: string; temp: string };
  #finished = false;

  /** @param paths file of the job summary and folder for files; empty outside a workflow */
  constructor(paths: { summary: string; temp: string }) {
    this.#paths = paths;
  }

  /** Masks a secret in the log and strikes it from everything else. */
  readonly addSecret = (secret: string): void => {
    if (this.#known.has(secret)) return;
    this.#known.add(secret);
    for (const piece of piecesOf(secret)) core.setSecret(piece);
    this.#striker.add(secret);
  };

  /** A copy of data without secrets, to be escaped or serialised after that. */
  strike<T>(value: T): T {
    return this.#striker.deep(value);
  }

  info(line: string): void {
    core.info(this.#logSafe(line));
  }

  debug(line: string): void {
    core.debug(this.#logSafe(line));
  }

  group(title: string, lines: readonly string[]): void {
    core.startGroup(this.#logSafe(title));
    for (const line of lines) this.info(line);
    core.endGroup();
  }

  /** An annotation; they are written together at the end, since only ten of a kind are shown. */
  annotate(level: Finding['level'], message: string, place?: { file: string; position: Position }): void {
    const annotation = { level, message: this.#logSafe(message), place };
    this.#annotations.set(JSON.stringify(annotation), annotation);
  }

  /** Replaces the job summary. */
  summary(markdown: string): void {
    if (this.#paths.summary !== '') writeFileSync(this.#paths.summary, this.#striker.text(markdown));
  }

  set(name: string, value: string): void {
    core.setOutput(name, this.#striker.text(value));
  }

  /** Outputs `plan` and `plan-file`. */
  setPlan(plan: unknown): void {
    const json = this.#striker.text(JSON.stringify(this.strike(plan)));
    const fits = Buffer.byteLength(json) <= LARGEST_PLAN;
    core.setOutput('plan', fits ? json : '');
    const file = join(this.#paths.temp || process.cwd(), `ovh-registry-oidc-plan-${process.pid}.json`);
    if (this.#paths.temp !== '') {
      mkdirSync(this.#paths.temp, { recursive: true });
      writeFileSync(file, json);
    }
    core.setOutput('plan-file', this.#paths.temp === '' ? '' : file);
    if (!fits)
      this.annotate(
        'warning',
        'The output `plan` is empty, since the plan is larger than 100 KB: read it from the file that the output `plan-file` names.',
      );
  }

  /**
   * Output `matrix`, for `strategy.matrix` of a job that applies each of these registries by `only`.
   */
  setMatrix(registries: readonly string[]): void {
    const json = JSON.stringify({ registry: this.strike(registries) });
    const fits = Buffer.byteLength(json) <= LARGEST_PLAN;
    core.setOutput('matrix', fits ? json : '');
    if (!fits)
      this.annotate(
        'warning',
        'The output `matrix` is empty, since it is larger than 100 KB: split the file, or use `only`.',
      );
  }

  /** Ends the run: annotations, the one sentence of the end, and the exit code. */
  finish(success: boolean, sentence: string): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#writeAnnotations('warning', MOST_ANNOTATIONS);
    this.#writeAnnotations('error', success ? MOST_ANNOTATIONS : MOST_ANNOTATIONS - 1);
    if (success) {
      this.info(sentence);
      process.exitCode = 0;
    } else core.setFailed(this.#logSafe(sentence));
  }

  get finished(): boolean {
    return this.#finished;
  }

  #writeAnnotations(level: Finding['level'], most: number): void {
    const write = level === 'error' ? core.error : core.warning;
    const all = [...this.#annotations.values()].filter((annotation) => annotation.level === level);
    const shown = all.length <= most ? all : all.slice(0, most - 1);
    for (const { message, place } of shown) {
      write(
        message,
        place === undefined
          ? {}
          : { file: place.file, startLine: place.position.line, startColumn: place.position.column },
      );
    }
    const rest = all.slice(shown.length);
    if (rest.length === 0) return;
    write(`${rest.length} more ${level}s follow in the log.`);
    for (const { message, place } of rest)
      this.info(
        `${level}: ${place === undefined ? '' : `${place.file}:${place.position.line}:${place.position.column} `}${message}`,
      );
  }

  /** One line that the runner can't take for a command: it reads `::…` at a line's start and `##[` anywhere. */
  #logSafe(text: string): string {
    return printable(this.#striker.text(text))
      .replaceAll('##[', '##\\[')
      .replace(/^(\s*):(?=:)/, '$1\\:');
  }
}
