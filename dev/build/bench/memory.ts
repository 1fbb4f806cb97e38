import { readFileSync } from 'node:fs';

/** Watches the peak memory of a process in MiB, from /proc. Returns a function that ends it and gives the peak. */
export function watchMemory(pid: number | undefined): () => number {
  let peak = 0;
  const look = (): void => {
    try {
      peak = Math.max(
        peak,
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
      );
    } catch {
      // it has ended, or there is no /proc
    }
  };
  const timer = setInterval(look, 5);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
