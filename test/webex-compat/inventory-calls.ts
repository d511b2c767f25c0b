import { encodeId } from '../../src/foundation/ids.ts';
import type { ExampleCall } from './example-call.ts';
import { CISCO_MODEL, type World } from './world.ts';

async function stock(world: World): Promise<{ sipDeviceId: string }> {
  const { body } = await world.call('POST', '/v1/sipDevices', { mac: world.nextMac(), model: CISCO_MODEL });
  return { sipDeviceId: body.id };
}

async function assignment(world: World): Promise<object> {
  const { acme } = world;
  const { body } = await world.call('POST', '/v1/workspaces', { displayName: world.nextName(), supportedDevices: 'phones' });
  const lines = [{ port: 1, memberId: body.id, memberType: 'PLACE' }];
  return { organizationId: encodeId('ORGANIZATION', acme.id), lines };
}

/** Calls of the operations on an inventory: here that of a customer, which has one of its own. */
export const inventoryExampleCalls: Record<string, (world: World) => Promise<ExampleCall>> = {
  'POST /sipDevices': async (world) => ({ body: { mac: world.nextMac(), model: CISCO_MODEL, friendlyName: 'Spare phone' } }),
  'PATCH /sipDevices/{sipDeviceId}': async (world) => ({ params: await stock(world), body: { notes: 'Box 7' } }),
  'DELETE /sipDevices/{sipDeviceId}': async (world) => ({ params: await stock(world) }),
  'POST /sipDevices/{sipDeviceId}/actions/assign/invoke': async (world) => ({
    params: await stock(world),
    body: await assignment(world),
  }),
  'POST /sipDevices/{sipDeviceId}/actions/clearAssignment/invoke': async (world) => {
    const params = await stock(world);
    await world.call('POST', `/v1/sipDevices/${params.sipDeviceId}/actions/assign/invoke`, await assignment(world));
    return { params };
  },
};
