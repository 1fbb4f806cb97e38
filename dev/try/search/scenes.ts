import { KEYCLOAK, LOCAL_USERS, sampleOidc, sampleRegistry } from '../../fakes/ovhcloud/samples.js';
import type { Registry } from '../../fakes/ovhcloud/state.js';
import type { SearchOperation } from './script.js';

export const PROVIDER = { ...KEYCLOAK, scope: KEYCLOAK.scope.split(',') };
const NAMES = LOCAL_USERS.map(({ user }) => user);
const ALICE = { id: '8', user: 'alice', email: 'alice@example.com', password: '' };

/** Returns the start state of an operation. */
export function startOf(operation: SearchOperation): Registry[] {
  const old = { oidc: sampleOidc({ adminGroup: 'old' }), users: [ALICE] };
  switch (operation) {
    case 'create by list':
    case 'create by true':
      return [sampleRegistry({ users: [...structuredClone(LOCAL_USERS), { ...ALICE }] })];
    case 'create without users':
      return [sampleRegistry({ users: [] })];
    case 'promotion':
      return [sampleRegistry({ oidc: sampleOidc(), users: [{ ...ALICE }] })];
    case 'two registries':
      return [
        sampleRegistry({ users: structuredClone(LOCAL_USERS) }),
        sampleRegistry({ id: 'second', ...structuredClone(old) }),
      ];
    case 'delete':
      return [
        sampleRegistry({
          oidc: sampleOidc(),
          users: [{ ...ALICE }, structuredClone(LOCAL_USERS[3]) as never],
        }),
      ];
    default:
      return [sampleRegistry(structuredClone(old))];
  }
}

/** Returns the config file of an operation. */
export function configOf(operation: SearchOperation): string {
  const { id, serviceName } = sampleRegistry();
  const entry = { name: 'production', serviceName, registryId: id, provider: PROVIDER };
  const deletes = [...NAMES, 'alice'];
  const file = {
    'create by list': { ...entry, deleteUsers: deletes },
    'create by true': { ...entry, deleteUsers: true },
    'create without users': entry,
    update: { ...entry, admins: ['alice'] },
    'update without secret': entry,
    delete: { ...entry, state: 'absent', deleteUsers: deletes },
    promotion: { ...entry, admins: ['alice'] },
    'two registries': {
      registries: [
        { ...entry, deleteUsers: NAMES },
        { ...entry, name: 'second', registryId: 'second' },
      ],
    },
  }[operation];
  return JSON.stringify(file);
}
