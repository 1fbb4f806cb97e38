/** How many steps passed and failed. */
export interface Results {
  passed: number;
  failed: number;
}

/** Does one step of a live test, and counts and prints its result with what it observed. */
export async function step(
  results: Results,
  name: string,
  work: () => Promise<string | undefined>,
): Promise<void> {
  const start = Date.now();
  try {
    const observed = await work();
    results.passed++;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    process.stdout.write(`passed ${name} (${seconds} s)${observed ? `\n  ${observed}` : ''}\n`);
  } catch (error) {
    results.failed++;
    process.stdout.write(`FAILED ${name}\n  ${error instanceof Error ? error.message : error}\n`);
  }
}
