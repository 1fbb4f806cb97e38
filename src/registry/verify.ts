import { quoteList } from '../lib/quote.js';
import { ActionError } from '../model/findings.js';
import type { LiveProvider, Provider } from '../model/registry.js';
import { differences, notMentioned } from '../plan/diff.js';
import { WaitError, waitForProvider } from './wait.js';
import type { Writing } from './write.js';

/**
 * Waits until a write is READY, reads it again and compares. Findings of what can't be compared go to the record.
 *
 * @throws ActionError with every field that is still different
 */
export async function verify(writing: Writing): Promise<void> {
  const { run } = writing;
  const { provider } = run.desired;
  if (run.plan === undefined || run.plan.operation === 'none') return;
  const live = await settled(writing, provider === undefined ? 'absent' : 'READY');
  if (provider !== undefined) compare(writing, live, provider);
}

/** The configuration once it has the status. That a wait ends at all shows that the write took effect. */
async function settled({ run, api, wait }: Writing, status: string): Promise<LiveProvider | undefined> {
  try {
    const live = await waitForProvider(api, [status], wait);
    run.prove('done');
    return live;
  } catch (error) {
    if (error instanceof WaitError) run.prove('done');
    throw error;
  }
}

function compare({ run }: Writing, live: LiveProvider | undefined, provider: Provider): void {
  const unseen: string[] = live === undefined ? [] : notMentioned(live, provider);
  const different = differences(live, provider)
    .map(({ field }) => field as string)
    .filter((field) => !unseen.includes(field));
  for (const field of unseen) {
    run.add({
      level: 'warning',
      code: 'unverifiable',
      key: `provider.${field}`,
      message: `\`${field}: true\` was sent, but OVHcloud doesn't return this field. Check it in Harbor.`,
    });
  }
  if (different.length === 0) return;
  const what = `OVHcloud accepted the settings, but these fields are still different: ${quoteList(different)}.`;
  const fix = "Set them in the OVHcloud API console, or contact OVHcloud's support.";
  throw new ActionError({ level: 'error', code: 'verification-failed', message: `${what} ${fix}` });
}
