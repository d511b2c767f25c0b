import { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { ALL_SCOPES, SCOPES } from './permissions.ts';

const ScopeList = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        name: Type.String({ examples: ['spark-admin:devices_read'] }),
        description: Type.String({ description: 'As people read it who are asked for consent.' }),
      }),
    ),
  },
  { $id: 'ScopeList' },
);

export const scopeRoutes = [
  route({
    operation: 'listScopes',
    summary: 'List what access tokens and applications can be limited to, in words',
    tag: 'Applications',
    method: 'GET',
    path: '/v1/scopes',
    permission: 'people.read-self',
    scopes: [],
    extension: true,
    takesOrgId: false,
    output: ScopeList,
    handle: async () => ({ items: ALL_SCOPES.map((name) => ({ name, description: SCOPES[name] })) }),
  }),
];
