import { inspect } from 'node:util';

/**
 * A secret that can't be printed by accident. String conversion, JSON and `console.log` all give `[secret]`.
 * Call `reveal` only to build a request.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}
