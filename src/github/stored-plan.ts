import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { ReviewedPlan, ReviewedRegistry } from '../model/reviewed.js';

/** Maximum size of a stored plan, against one that inflates to more than memory holds. */
const MAX_INFLATED_BYTES = 4 * 1024 * 1024;

const hash = z.string().check(z.regex(/^[0-9a-f]{10}$/));
const planSchema = z.object({
  head: z.string(),
  registries: z.record(
    z.string(),
    z.object({
      operation: z.enum(['create', 'update', 'delete', 'none']),
      changes: z.record(z.string(), hash),
      users: z.array(z.string()),
    }),
  ),
});

/**
 * Returns a plan as text for an HTML comment: letters, digits, `+`, `/` and `=`. If it is longer than the
 * limit, the last registries are omitted.
 *
 * @param max maximum number of characters
 */
export function encodePlan(
  { head, registries }: ReviewedPlan,
  max: number,
): { text: string; omitted: number } {
  const entries = Object.entries(registries);
  let kept = entries.length;
  for (;;) {
    const text = encode(head, entries.slice(0, kept));
    if (text.length <= max || kept === 0) return { text, omitted: entries.length - kept };
    kept = Math.min(kept - 1, Math.floor((kept * max) / text.length));
  }
}

function encode(head: string, entries: [string, ReviewedRegistry][]): string {
  const json = JSON.stringify({ head, registries: Object.fromEntries(entries) });
  return deflateRawSync(json, { level: 9 }).toString('base64');
}

/** Returns a plan from its text, or undefined if it can't be read. */
export function decodePlan(text: string): ReviewedPlan | undefined {
  try {
    const json = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MAX_INFLATED_BYTES });
    return planSchema.parse(JSON.parse(json.toString())) as ReviewedPlan;
  } catch {
    return undefined;
  }
}
