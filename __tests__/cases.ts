/** Returns how many cases a test draws: all of them in CI, else a fifth, so that one file takes seconds. */
export function cases(all: number): number {
  return Math.ceil(process.env.CI ? all : all / 5);
}
