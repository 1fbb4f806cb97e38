import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SendRequest } from '../../../src/lib/http.js';
import { ASSUMPTIONS } from '../../fakes/ovhcloud/state.js';
import { actOn, actOnReview } from './acts.js';
import { type Meet, SearchHub } from './hub.js';
import { configOf, startOf } from './scenes.js';
import type { SearchEvent, SearchScript } from './script.js';
import { type Ending, step } from './step.js';
import { BranchWatch } from './watch.js';
import { type Boundary, World } from './world.js';

export type { EndedRegistry, Ending } from './step.js';

export interface Played {
  world: World;
  ending: Ending;
  /** Number of writes after the run read a newer config file on the branch. */
  writesAfterStale: number;
  /** Writes that can't be undone, after the branch could not be read. */
  blindWrites: number;
  /** The dry run that people reviewed, if the script has one, and whether its comment can still be read. */
  review?: { ending: Ending; isReadable: boolean; isReview: boolean };
}

const WORKSPACE = mkdtempSync(join(tmpdir(), 'search-'));
const SHA = 'c'.repeat(40);
/** Subject of a squash merge. */
const SUBJECT = 'Enable OIDC (#12)';

/**
 * Plays one script: the dry run that people review, if there is one, then a whole run that applies.
 *
 * @param intercept replaces the requests of the checks, which then go to the provider too
 */
export async function play(
  script: SearchScript,
  intercept?: (toRegistry: SendRequest) => SendRequest,
): Promise<Played> {
  const text = configOf(script.operation);
  const config = `${script.operation.replaceAll(' ', '-')}.yml`;
  writeFileSync(join(WORKSPACE, config), text);
  const watch = new BranchWatch();
  let isLive = script.review === undefined;
  const met = (name: string, number: number) =>
    isLive ? script.events.filter((event) => event.call === name && event.number === number) : [];
  const world: World = new World({
    registries: startOf(script.operation),
    readMs: script.slowApi ? 5_300 : 0,
    assumptions: {
      ...ASSUMPTIONS,
      lateReads: script.late,
      statusesAfterWrite: script.slow ? ['UPDATING'] : [],
    },
    fault: (name, number) => met(name, number).find(({ fault }) => fault !== undefined)?.fault,
    act: (boundary, name, number) => {
      if (isLive && boundary === 'before') watch.beforeCall(name, number, world, hub);
      playActs(met(name, number), boundary);
    },
  });
  const playActs = (events: readonly SearchEvent[], boundary: Boundary): void => {
    for (const { act, at } of events)
      if (act !== undefined && at === boundary) actOn(world, act, script.operation, hub.branch);
    watch.afterAct(world, hub);
  };
  const meet: Meet = (boundary, call, number) => {
    const events = met(call, number);
    playActs(events, boundary);
    const fails = events.some(({ fault }) => fault !== undefined);
    if (!fails) watch.afterHubCall(call, boundary, world, hub);
    return fails;
  };
  const hub: SearchHub = new SearchHub({ head: SHA, file: script.rendered ? `${text}\n` : text }, meet, () =>
    world.now(),
  );
  if (script.rendered) hub.branch = { ...hub.own, head: 'd'.repeat(40) };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: SHA,
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_WORKSPACE: WORKSPACE,
    INPUT_CONFIG: config,
    'INPUT_DRY-RUN': 'false',
    'INPUT_OIDC-CLIENT-SECRET':
      script.operation === 'update without secret' ? '' : 'search-client-secret-0123',
    'INPUT_CHECK-PROVIDER': intercept !== undefined || script.checked ? 'auto' : 'off',
    INPUT_COMMENT: script.review === undefined ? 'never' : 'always',
    'INPUT_REVIEWED-PLAN': script.review?.policy ?? 'off',
    INPUT_CONCURRENCY: '1',
    'INPUT_OVH-CLIENT-ID': 'EU.search',
    'INPUT_OVH-CLIENT-SECRET': 'search-service-account-secret',
  };
  const around = { world, github: hub, send: intercept?.(world.sendRequest) ?? world.sendRequest };
  let review: Played['review'];
  if (script.review !== undefined) {
    const dry = { ...env, GITHUB_EVENT_NAME: 'pull_request', 'INPUT_DRY-RUN': 'true', HEAD: SHA };
    const ending = await step(dry, { ...around, pushed: { commits: [] } });
    for (const act of script.review.between)
      if (!actOnReview(hub, act)) actOn(world, act, script.operation, hub.branch);
    review = { ending, isReadable: hub.isReadable, isReview: hub.isReview };
    world.forgetCalls();
    hub.merge();
    isLive = true;
  }
  const commits = review === undefined ? [] : [{ id: SHA, isNew: true, message: SUBJECT }];
  const ending = await step(env, { ...around, pushed: { commits, at: world.now() } });
  return {
    world,
    blindWrites: watch.blindWrites,
    writesAfterStale: watch.writesAfterStale(world),
    ending,
    ...(review !== undefined && { review }),
  };
}
