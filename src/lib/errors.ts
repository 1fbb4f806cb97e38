/** Error for a run that a signal canceled. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';

  constructor() {
    super('The run was canceled.');
  }
}
