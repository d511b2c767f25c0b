import { ADDRESS, caller, MODEL, PLACE, phone, room, SIP_PASSWORD, virtualLine, type World } from './world.ts';

/** One call of an operation: what stands in its path, beyond the ids of the world, and what is sent. */
export interface ExampleCall {
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
}

/** A call of every operation that needs more than the ids of the world. Each makes what it changes or deletes. */
export const exampleCalls: Record<string, (world: World) => Promise<ExampleCall> | ExampleCall> = {
  'GET /people': () => ({ query: 'callingData=true&displayName=Ann' }),
  'GET /people/{personId}': () => ({ query: 'callingData=true' }),
  'POST /people': ({ ids, licenses, nextNumber }) => ({
    query: 'callingData=true',
    body: {
      emails: ['bob@acme.test'],
      firstName: 'Bob',
      lastName: 'Ray',
      licenses: [licenses.professional],
      locationId: ids.locationId,
      phoneNumbers: [{ type: 'work', value: nextNumber() }],
      extension: '201',
    },
  }),
  'PUT /people/{personId}': async (world) => ({
    params: { personId: await caller(world, '202') },
    query: 'callingData=true',
    body: {
      displayName: 'Ann Q. Lee',
      licenses: [world.licenses.professional],
      locationId: world.ids.locationId,
      extension: '203',
    },
  }),
  'DELETE /people/{personId}': async (world) => ({ params: { personId: await caller(world, '204') } }),
  'PUT /telephony/config/people/{personId}/numbers': async (world) => ({
    params: { personId: await caller(world, '205') },
    body: { phoneNumbers: [{ action: 'ADD', primary: false, directNumber: world.nextNumber(), ringPattern: 'LONG_LONG' }] },
  }),
  'PUT /telephony/config/workspaces/{workspaceId}/numbers': async (world) => ({
    params: { workspaceId: await room(world, '303') },
    body: { phoneNumbers: [{ action: 'ADD', primary: false, directNumber: world.nextNumber() }] },
  }),
  'PATCH /licenses/users': async (world) => ({
    body: {
      personId: await caller(world, '206'),
      licenses: [{ id: world.licenses.professional, operation: 'remove' }],
      siteUrls: [{ siteUrl: 'acme.webex.com', accountType: 'attendee', operation: 'add' }],
    },
  }),
  'GET /licenses/{licenseId}': () => ({ query: 'includeAssignedTo=user' }),
  'GET /workspaces/{workspaceId}': () => ({ query: 'includeCapabilities=true' }),
  'POST /workspaces': ({ ids, nextNumber }) => ({
    body: {
      displayName: 'Lobby',
      locationId: ids.locationId,
      calling: { type: 'webexCalling', webexCalling: { phoneNumber: nextNumber() } },
    },
  }),
  'PUT /workspaces/{workspaceId}': async (world) => ({
    params: { workspaceId: await room(world, '301') },
    body: { displayName: 'Hall', capacity: 7, type: 'other', notes: 'Upstairs' },
  }),
  'DELETE /workspaces/{workspaceId}': async (world) => ({ params: { workspaceId: await room(world, '302') } }),
  'POST /locations': () => ({ body: { name: 'Aspen', ...PLACE } }),
  'PUT /locations/{locationId}': async ({ call }) => ({
    params: { locationId: (await call('POST', '/v1/locations', { name: 'Vail', ...PLACE })).body.id },
    body: { name: 'Vail Village' },
  }),
  'DELETE /locations/{locationId}': async ({ call }) => ({
    params: { locationId: (await call('POST', '/v1/locations', { name: 'Gone', ...PLACE })).body.id },
  }),
  'POST /telephony/config/locations': async ({ call }) => ({
    body: { id: (await call('POST', '/v1/locations', { name: 'Boulder', ...PLACE })).body.id, name: 'Boulder', ...PLACE },
  }),
  'POST /telephony/config/locations/{locationId}/actions/generatePassword/invoke': () => ({ body: { generate: ['SIP'] } }),
  'POST /telephony/config/locations/{locationId}/numbers': () => ({ body: { phoneNumbers: ['+13035559000'] } }),
  'POST /devices': ({ ids, nextMac }) => ({
    body: { mac: nextMac(), model: MODEL, password: SIP_PASSWORD, personId: ids.personId },
  }),
  'PATCH /devices/{deviceId}': () => ({ body: { op: 'add', path: 'tags', value: ['floor 2'] } }),
  'DELETE /devices/{deviceId}': async (world) => ({
    params: { deviceId: await phone(world, { personId: world.ids.personId as string }) },
  }),
  'PUT /telephony/config/devices/{deviceId}': () => ({ body: { sipPassword: 'Lampe-48-quarz' } }),
  'POST /telephony/config/virtualLines': ({ ids, nextNumber }) => ({
    body: { firstName: 'Side', lastName: 'Door', locationId: ids.locationId, phoneNumber: nextNumber(), extension: '401' },
  }),
  'PUT /telephony/config/virtualLines/{virtualLineId}': async (world) => ({
    params: { virtualLineId: await virtualLine(world, '402') },
    body: { firstName: 'Back', lastName: 'Door', extension: '403' },
  }),
  'DELETE /telephony/config/virtualLines/{virtualLineId}': async (world) => ({
    params: { virtualLineId: await virtualLine(world, '404') },
  }),
};

export { ADDRESS };
