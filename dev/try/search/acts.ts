import { KEYCLOAK } from '../../fakes/ovhcloud/samples.js';
import { EMPTY_PROVIDER, type Registry, type User } from '../../fakes/ovhcloud/state.js';
import type { SearchHub } from './hub.js';
import { type Act, REVIEW_ACTS, type ReviewAct, type SearchOperation } from './script.js';
import type { World } from './world.js';

const MALLORY: User = { id: '99', user: 'mallory', email: 'mallory@example.com', password: '' };
const OTHER = {
  ...EMPTY_PROVIDER,
  ...KEYCLOAK,
  endpoint: 'https://other.example.com',
  clientSecret: 'of another',
};

/** Returns the actual users, and those that GET still lists. */
function lists({ users, late }: Registry): User[][] {
  return late === undefined ? [users] : [users, late.users];
}

function add(registry: Registry): void {
  for (const list of lists(registry))
    if (!list.some(({ id }) => id === MALLORY.id)) list.push({ ...MALLORY });
}

function remove(registry: Registry): void {
  for (const list of lists(registry)) {
    const index = list.findIndex(({ id }) => id !== MALLORY.id);
    if (index >= 0) list.splice(index, 1);
  }
}

interface Scene {
  world: World;
  registry: Registry;
  operation: SearchOperation;
  branch: { head: string; file: string };
}

/** Applies a write of someone else. It shows immediately. Writes of the run still show late. */
function write({ world, registry }: Scene, call: string, body: object = {}): void {
  const { late, settling } = registry;
  registry.settling = [];
  try {
    world.write('other', call, registry, { body });
  } catch {
    // the API can reject this write too
  }
  registry.late = late;
  if (call !== 'POST openIdConnect') registry.settling = settling;
}

function anotherRun(scene: Scene): void {
  const { registry, operation } = scene;
  const provider = { ...KEYCLOAK, clientSecret: 'search-client-secret-0123' };
  if (operation === 'delete') write(scene, 'DELETE openIdConnect');
  else if (registry.oidc === undefined) write(scene, 'POST openIdConnect', { deleteUsers: true, provider });
  else write(scene, 'PUT openIdConnect', provider);
}

function firstOf(registry: Registry, change: (list: User[], first: User) => void): void {
  for (const list of lists(registry)) for (const user of list.slice(0, 1)) change(list, user);
}

const EFFECTS: Record<Act, (scene: Scene) => void> = {
  'user added': ({ registry }) => add(registry),
  'user removed': ({ registry }) => remove(registry),
  'user added and another removed': ({ registry }) => {
    remove(registry);
    add(registry);
  },
  'all users removed': ({ registry }) => {
    for (const list of lists(registry)) list.length = 0;
  },
  'user renamed': ({ registry }) => firstOf(registry, (_, user) => Object.assign(user, { user: 'renamed' })),
  'user listed twice': ({ registry }) => firstOf(registry, (list, user) => list.push({ ...user })),
  'another user under a known ID': ({ registry }) =>
    firstOf(registry, (list, user) => list.push({ ...user, user: 'namesake' })),
  'user removed, and another one counted but not listed': ({ world, registry }) => {
    remove(registry);
    world.assumptions.uncountedUsers++;
  },
  'settings changed': ({ registry }) => {
    if (registry.oidc !== undefined) registry.oidc.groupFilter = 'changed';
  },
  'OIDC disabled': (scene) => write(scene, 'DELETE openIdConnect'),
  'OIDC enabled': (scene) => write(scene, 'POST openIdConnect', { deleteUsers: true, provider: OTHER }),
  'another run writes': anotherRun,
  'registry suspended': ({ registry }) => {
    registry.status = 'SUSPENDED';
  },
  'registry updating': ({ registry }) => {
    registry.status = 'UPDATING';
  },
  'IAM enabled': ({ registry }) => {
    registry.iamEnabled = true;
  },
  'token ends': ({ world }) => {
    world.tokenIsValid = false;
  },
  'new commit': ({ branch }) => {
    branch.head = 'd'.repeat(40);
    branch.file = 'registryId: other';
  },
  'job canceled': ({ world }) => world.cancel.abort(),
};

/** Changes the first registry like someone else could at any moment. */
export function actOn(world: World, act: Act, operation: SearchOperation, branch: Scene['branch']): void {
  const [registry] = world.registries;
  if (registry !== undefined) EFFECTS[act]({ world, registry, operation, branch });
}

const REVIEW_EFFECTS: Record<ReviewAct, (hub: SearchHub) => void> = {
  'comment deleted': (hub) => hub.comments_.splice(0),
  'comment copied by a stranger': (hub) => {
    hub.comments_ = hub.comments_.map((comment) => ({ ...comment, author: 'mallory', byBot: false }));
  },
  'comment quoted by a bot': (hub) => {
    const quoted = hub.comments_.map(({ body }) => ({
      body: `> ${body}`,
      author: 'quoter[bot]',
      byBot: true,
    }));
    hub.comments_.unshift(...quoted.map((comment) => ({ ...comment, id: 0, url: 'quotation' })));
  },
  'GitHub late': (hub) => {
    hub.knows = { pulls: hub.time + 3_000, merged: 0 };
  },
  'GitHub later than the first question': (hub) => {
    hub.knows = { pulls: hub.time + 20_000, merged: hub.time + 20_000 };
  },
  'GitHub never knows': (hub) => {
    hub.knows = { pulls: Number.POSITIVE_INFINITY, merged: Number.POSITIVE_INFINITY };
  },
  'GitHub names another pull request': (hub) => {
    hub.namesAnother = true;
  },
  'newer commit reviewed': (hub) => {
    hub.head = 'e'.repeat(40);
  },
};

/** Changes the review, if the act is one of a review. Returns whether it is. */
export function actOnReview(hub: SearchHub, act: Act | ReviewAct): act is ReviewAct {
  const known = REVIEW_ACTS.find((one) => one === act);
  if (known !== undefined) REVIEW_EFFECTS[known](hub);
  return known !== undefined;
}
