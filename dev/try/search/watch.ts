import type { HubCall, SearchHub } from './hub.js';
import type { Boundary, World } from './world.js';

/** Milliseconds after a new commit from which no write may begin, even if every read takes 5.3 s. */
const MAX_STALE_MS = 45_000;

/** Watches what a run writes, and what it could know of the branch by then. */
export class BranchWatch {
  /** Writes that can't be undone, after the branch could not be read. */
  blindWrites = 0;
  #movedAt: number | undefined;
  #writesWhenStale: number | undefined;

  /** Number of writes after the run read a newer config file on the branch, or could have. */
  writesAfterStale({ ledger }: World): number {
    return this.#writesWhenStale === undefined ? 0 : ownWrites(ledger) - this.#writesWhenStale;
  }

  /** The branch is read before the first write of a registry, not before a write is repeated. */
  beforeCall(name: string, number: number, world: World, hub: SearchHub): void {
    if (/^(POST|DELETE) openIdConnect$/.test(name) && hub.isBranchUnknown) this.blindWrites++;
    if (number > 1 || !/^(POST|PUT|DELETE) openIdConnect$/.test(name)) return;
    const isLong = this.#movedAt !== undefined && world.now() - this.#movedAt > MAX_STALE_MS;
    if (isLong) this.#writesWhenStale ??= ownWrites(world.ledger);
  }

  afterAct(world: World, hub: SearchHub): void {
    if (hub.hasMoved) this.#movedAt ??= world.now();
  }

  afterHubCall(call: HubCall, boundary: Boundary, world: World, hub: SearchHub): void {
    if (call === 'GET branch' && boundary === 'effect' && hub.hasMoved)
      this.#writesWhenStale ??= ownWrites(world.ledger);
  }
}

function ownWrites(ledger: World['ledger']): number {
  return ledger.filter(({ by }) => by === 'run').length;
}
