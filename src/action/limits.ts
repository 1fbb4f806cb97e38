/** Maximum number of jobs in a GitHub matrix. */
const MAX_MATRIX_JOBS = 256;
/** Maximum size of an output. Larger ones are in a file alone. */
export const MAX_OUTPUT_BYTES = 100 * 1024;

/** Returns why the output `matrix` must be empty, or undefined. */
export function matrixProblem(registries: number, json: string): string | undefined {
  const tooMany = `${registries} registries have work to do, and a job matrix holds ${MAX_MATRIX_JOBS}`;
  const fits = Buffer.byteLength(json) <= MAX_OUTPUT_BYTES;
  if (registries <= MAX_MATRIX_JOBS && fits) return undefined;
  const why = registries > MAX_MATRIX_JOBS ? tooMany : 'it is larger than 100 KB';
  return `The output \`matrix\` is empty, because ${why}. Apply them in one job, without \`only\`.`;
}
