import { encodeId, newId } from '../../src/foundation/ids.ts';
import type { TestPerson } from '../support/bellhop.ts';
import type { ExampleCall } from './example-call.ts';
import type { World } from './world.ts';

/** Somebody who answers for the platform, made once for each world. */
const roots = new WeakMap<World, Promise<TestPerson>>();
function rootOf(world: World): Promise<TestPerson> {
  const known = roots.get(world) ?? makeRoot(world);
  roots.set(world, known);
  return known;
}

async function makeRoot({ bellhop }: World): Promise<TestPerson> {
  return (await bellhop.createOrganization({ id: newId(), kind: 'platform', parentId: null, displayName: 'Above' })).admin;
}

type Kind = 'organizations' | 'serviceProviders';
const PARAM = { organizations: 'orgId', serviceProviders: 'serviceProviderId' } as const;

export async function accountOf(world: World, kind: Kind): Promise<{ as: string; id: string }> {
  const { token } = await rootOf(world);
  const { body } = await world.bellhop.call(token, 'POST', `/v1/${kind}`, { displayName: world.nextName() });
  return { as: token, id: body.id };
}

const onAccount =
  (kind: Kind, body?: object) =>
  async (world: World): Promise<ExampleCall> => {
    const { as, id } = await accountOf(world, kind);
    return { as, params: { [PARAM[kind]]: id }, ...(body ? { body } : {}) };
  };

const onSuspended =
  (kind: Kind) =>
  async (world: World): Promise<ExampleCall> => {
    const { as, id } = await accountOf(world, kind);
    await world.bellhop.call(as, 'POST', `/v1/${kind}/${id}/actions/suspend/invoke`);
    return { as, params: { [PARAM[kind]]: id } };
  };

const newAccount = async (world: World): Promise<ExampleCall> => ({
  as: (await rootOf(world)).token,
  body: { displayName: world.nextName() },
});

/** Asked by a new account below the platform, and answered by the platform. */
async function accessRequest(world: World): Promise<ExampleCall> {
  const { as, id } = await accountOf(world, 'organizations');
  const asked = await world.bellhop.call(as, 'POST', `/v1/specialAccessRequests?orgId=${id}`, { reason: 'Phones of our own' });
  return { as, params: { requestId: asked.body.id } };
}

async function license(world: World): Promise<ExampleCall> {
  const { as, id } = await accountOf(world, 'organizations');
  const added = await world.bellhop.call(as, 'POST', `/v1/licenses?orgId=${id}`, { kind: 'standard', totalUnits: 3 });
  return { as, query: `orgId=${id}`, params: { licenseId: added.body.id }, body: { totalUnits: 4 } };
}

/** Calls of the operations on the tree of accounts; most need somebody above. */
export const treeExampleCalls: Record<string, (world: World) => Promise<ExampleCall> | ExampleCall> = {
  'POST /organizations': newAccount,
  'PATCH /organizations/{orgId}': onAccount('organizations', { displayName: 'Renamed' }),
  'DELETE /organizations/{orgId}': onAccount('organizations'),
  'POST /organizations/{orgId}/actions/suspend/invoke': onAccount('organizations'),
  'POST /organizations/{orgId}/actions/restore/invoke': onSuspended('organizations'),
  'PUT /organizations/{orgId}/requestBudget': onAccount('organizations', { requestsPerMinute: 600 }),
  'POST /serviceProviders': newAccount,
  'PATCH /serviceProviders/{serviceProviderId}': onAccount('serviceProviders', { displayName: 'Renamed' }),
  'DELETE /serviceProviders/{serviceProviderId}': onAccount('serviceProviders'),
  'POST /serviceProviders/{serviceProviderId}/actions/suspend/invoke': onAccount('serviceProviders'),
  'POST /serviceProviders/{serviceProviderId}/actions/restore/invoke': onSuspended('serviceProviders'),
  'POST /licenses': async (world) => {
    const { as, id } = await accountOf(world, 'organizations');
    return { as, query: `orgId=${id}`, body: { kind: 'workspace', totalUnits: 3 } };
  },
  'PATCH /licenses/{licenseId}': license,
  'PUT /provisioningPermissions/{accountId}': ({ acme }) => ({
    params: { accountId: encodeId('PEOPLE', acme.plain.id) },
    body: { permission: 'VIEW' },
  }),
  'POST /specialAccessRequests': async (world) => {
    const { as, id } = await accountOf(world, 'organizations');
    return { as, query: `orgId=${id}`, body: { reason: 'Phones of our own' } };
  },
  'POST /specialAccessRequests/{requestId}/actions/grant/invoke': accessRequest,
  'POST /specialAccessRequests/{requestId}/actions/refuse/invoke': accessRequest,
  'POST /specialAccessRequests/{requestId}/actions/withdraw/invoke': accessRequest,
  'POST /locations/{locationId}/actions/suspend/invoke': () => ({}),
  'POST /locations/{locationId}/actions/restore/invoke': () => ({}),
  'POST /people/{personId}/actions/suspend/invoke': () => ({}),
  'POST /people/{personId}/actions/restore/invoke': () => ({}),
  'POST /workspaces/{workspaceId}/actions/suspend/invoke': () => ({}),
  'POST /workspaces/{workspaceId}/actions/restore/invoke': () => ({}),
};
