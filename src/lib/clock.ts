const START_MS = Date.now();
const START = process.hrtime();

/**
 * Returns milliseconds since the epoch, of a clock that only goes forward: the time at the start of the process
 * and what has passed since. A correction of the system's clock neither ends a wait nor makes it endless.
 */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime(START);
  return START_MS + seconds * 1000 + nanoseconds / 1e6;
}
