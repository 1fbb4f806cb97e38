/** A signal told the run to stop. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';

  constructor() {
    super('The run was canceled.');
  }
}
