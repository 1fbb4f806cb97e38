import { KEYCLOAK } from '../../fakes/ovhcloud/samples.js';
import { EMPTY_PROVIDER, type Registry, type User } from '../../fakes/ovhcloud/state.js';
import type { Act, SearchOperation } from './script.js';
import type { World } from './world.js';

const MALLORY: User = { id: '99', user: 'mallory', email: 'mallory@example.com', password: '' };
const OTHER = {
  ...EMPTY_PROVIDER,
  ...KEYCLOAK,
  endpoint: 'https://other.example.com',
  clientSecret: 'of another',
};

/** The users that are really there, and those that GET still lists. */
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

/** Does to the first registry what somebody else could do to it at any moment. */
export function actOn(
  world: World,
  act: Act,
  operation: SearchOperation,
  branch: { head: string; file: string },
): void {
  const [registry] = world.registries;
  if (registry === undefined) return;
  const write = (call: string, body: object = {}): void => {
    const { late, settling } = registry;
    registry.settling = [];
    try {
      world.write('other', call, registry, { body });
    } catch {
      // somebody else is refused too
    }
    registry.late = late; // what others do shows at once, what the run did stays as late as it was
    if (call !== 'POST openIdConnect') registry.settling = settling;
  };
  switch (act) {
    case 'user added':
      return add(registry);
    case 'user removed':
      return remove(registry);
    case 'user added and another removed':
      remove(registry);
      return add(registry);
    case 'all users removed':
      for (const list of lists(registry)) list.length = 0;
      return;
    case 'user renamed':
      for (const list of lists(registry)) for (const user of list.slice(0, 1)) user.user = 'renamed';
      return;
    case 'user listed twice':
      for (const list of lists(registry)) for (const user of list.slice(0, 1)) list.push({ ...user });
      return;
    case 'settings changed':
      if (registry.oidc !== undefined) registry.oidc.groupFilter = 'changed';
      return;
    case 'OIDC disabled':
      return write('DELETE openIdConnect');
    case 'OIDC enabled':
      return write('POST openIdConnect', { deleteUsers: true, provider: OTHER });
    case 'another run writes': {
      const provider = { ...KEYCLOAK, clientSecret: 'search-client-secret-0123' };
      if (operation === 'delete') return write('DELETE openIdConnect');
      if (registry.oidc === undefined) return write('POST openIdConnect', { deleteUsers: true, provider });
      return write('PUT openIdConnect', provider);
    }
    case 'registry suspended':
      registry.status = 'SUSPENDED';
      return;
    case 'registry updating':
      registry.status = 'UPDATING';
      return;
    case 'token ends':
      world.tokenIsValid = false;
      return;
    case 'new commit':
      branch.head = 'd'.repeat(40);
      branch.file = 'registryId: other';
      return;
  }
}
