import { decodeUuid } from '../../src/foundation/ids.ts';
import { letPhoneRegister } from '../support/let-phone-register.ts';
import { giveRecoveryCode } from '../support/sign-in.ts';
import type { ExampleCall } from './example-call.ts';
import { inventoryExampleCalls } from './inventory-calls.ts';
import { serviceExampleCalls } from './service-calls.ts';
import { singleSignOnExampleCalls } from './single-sign-on-calls.ts';
import { templateExampleCalls } from './template-calls.ts';
import { treeExampleCalls } from './tree-calls.ts';
import { caller, phone, serviceApp, type World } from './world.ts';

const yealink = ({ yealinkDeviceId = '' }: World['ids']) => ({ deviceId: yealinkDeviceId });

/** A call of every writing operation that is Bellhop's own; the others stand in calls.ts. */
export const ownExampleCalls: Record<string, (world: World) => Promise<ExampleCall> | ExampleCall> = {
  ...inventoryExampleCalls,
  ...templateExampleCalls,
  ...treeExampleCalls,
  ...singleSignOnExampleCalls,
  ...serviceExampleCalls,
  'PUT /people/{personId}/administeredLocations': async (world) => {
    const personId = await caller(world, '290');
    const roles = (await world.bellhop.call(world.acme.admin.token, 'GET', '/v1/roles')).body.items;
    const { id } = roles.find(({ name }: { name: string }) => name === 'Location Administrator');
    await world.call('PUT', `/v1/people/${personId}`, { displayName: 'Ann Lee', roles: [id] });
    return { params: { personId }, body: { locationIds: [world.ids.locationId] } };
  },
  'PUT /telephony/config/locations/{locationId}/numbers/usage': (world) => ({
    body: { phoneNumbers: [world.nextNumber()], usage: { type: 'Service', concurrentCalls: 4 } },
  }),
  'POST /people/{personId}/actions/invite/invoke': async (world) => ({ params: { personId: await caller(world, '291') } }),
  'POST /people/{personId}/actions/removeSecondFactors/invoke': async (world) => {
    const personId = await caller(world, '292');
    await giveRecoveryCode(world.acme, decodeUuid(personId) as string);
    return { params: { personId } };
  },
  'PATCH /devices/{deviceId}/provisioning': async (world) => ({
    params: { deviceId: await phone(world, { personId: world.ids.personId as string }) },
    body: { provisionedByBellhop: true },
  }),
  'POST /devices/{deviceId}/actions/generatePassword/invoke': ({ ids }) => ({ params: yealink(ids) }),
  'POST /devices/{deviceId}/actions/reboot/invoke': async ({ bellhop, ids }) => {
    await letPhoneRegister(bellhop, ids.yealinkDeviceId as string);
    return { params: yealink(ids) };
  },
  'POST /devices/{deviceId}/provisioning/actions/closeFirstBootWindow/invoke': ({ ids }) => ({ params: yealink(ids) }),
  'POST /devices/{deviceId}/provisioning/actions/openFirstBootWindow/invoke': ({ ids }) => ({ params: yealink(ids) }),
  'POST /devices/{deviceId}/provisioning/actions/revealSecretLink/invoke': ({ ids }) => ({ params: yealink(ids) }),
  'POST /applications': ({ nextName }) => ({
    body: { name: nextName(), redirectUris: ['https://app.example.com/callback'], scopes: ['spark-admin:devices_read'] },
  }),
  'PATCH /applications/{applicationId}': async (world) => ({
    params: { applicationId: (await serviceApp(world)).id },
    body: { description: 'Counts phones.' },
  }),
  'DELETE /applications/{applicationId}': async (world) => ({ params: { applicationId: (await serviceApp(world)).id } }),
  'POST /applications/{applicationId}/actions/rotateSecret/invoke': async (world) => ({
    params: { applicationId: (await serviceApp(world)).id },
    body: { overlapHours: 1 },
  }),
  'POST /applications/{applicationId}/actions/authorize/invoke': async (world) => ({
    params: { applicationId: (await serviceApp(world)).id },
  }),
  'POST /applications/{applicationId}/actions/deauthorize/invoke': async (world) => ({
    params: { applicationId: (await serviceApp(world)).id },
  }),
};
