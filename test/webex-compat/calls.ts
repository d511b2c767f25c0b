import type { ExampleCall } from './example-call.ts';
import { callsOfJob, DYNAMIC_TAG } from './jobs.ts';
import {
  authorization,
  backgroundImage,
  CISCO_MODEL,
  caller,
  callingLocation,
  floor,
  LINE_KEYS,
  lineKeyTemplate,
  MODEL,
  membersOf,
  PLACE,
  phone,
  pstnOption,
  room,
  SIP_PASSWORD,
  serviceApp,
  uploadedImage,
  virtualLine,
  WEBHOOK,
  type World,
  webhook,
} from './world.ts';

const HOTELING = { enabled: true, limitGuestUse: true, guestHoursLimit: 5 };
const cisco = ({ ciscoDeviceId = '' }: World['ids']) => ({ deviceId: ciscoDeviceId });
const yealink = ({ yealinkDeviceId = '' }: World['ids']) => ({ deviceId: yealinkDeviceId });

/** A call of every operation that needs more than the ids of the world. Each makes what it changes or deletes. */
export const exampleCalls: Record<string, (world: World) => Promise<ExampleCall> | ExampleCall> = {
  ...callsOfJob('devices/callDeviceSettings'),
  ...callsOfJob('devices/rebuildPhones'),
  ...callsOfJob('devices/applyLineKeyTemplate'),
  'PUT /telephony/config/devices/{deviceId}/members': ({ ids }) => ({ body: { members: membersOf(ids) } }),
  'POST /telephony/config/devices/{deviceId}/actions/applyChanges/invoke': () => ({}),
  'POST /telephony/config/devices/actions/validateMacs/invoke': () => ({ body: { macs: ['805EC0FFFF01', 'nonsense'] } }),
  'GET /telephony/config/devices/{deviceId}/settings': ({ ids }) => ({ params: cisco(ids) }),
  'PUT /telephony/config/devices/{deviceId}/settings': async (world) => {
    const { body } = await world.call('GET', `/v1/telephony/config/devices/${world.ids.ciscoDeviceId}/settings`);
    return { params: cisco(world.ids), body: { ...body, customEnabled: true } };
  },
  'GET /telephony/config/devices/{deviceId}/layout': ({ ids }) => ({ params: cisco(ids) }),
  'PUT /telephony/config/devices/{deviceId}/layout': ({ ids }) => ({
    params: cisco(ids),
    body: { layoutMode: 'CUSTOM', userReorderEnabled: true, lineKeys: LINE_KEYS },
  }),
  'PUT /telephony/config/people/{personId}/devices/settings/hoteling': () => ({ body: { hoteling: HOTELING } }),
  'PUT /telephony/config/workspaces/{workspaceId}/devices': () => ({ body: HOTELING }),
  'PUT /telephony/config/people/{personId}/devices/settings': () => ({ body: { compression: 'ON' } }),
  'PUT /telephony/config/workspaces/{workspaceId}/devices/settings': () => ({ body: { compression: 'ON' } }),
  'POST /telephony/config/devices/lineKeyTemplates': () => ({
    body: { templateName: 'Front desk', deviceModel: CISCO_MODEL, lineKeys: LINE_KEYS },
  }),
  'PUT /telephony/config/devices/lineKeyTemplates/{templateId}': () => ({
    body: { userReorderEnabled: true, lineKeys: LINE_KEYS },
  }),
  'DELETE /telephony/config/devices/lineKeyTemplates/{templateId}': async (world) => ({
    params: { templateId: await lineKeyTemplate(world) },
  }),
  'POST /telephony/config/devices/actions/previewApplyLineKeyTemplate/invoke': ({ ids }) => ({
    body: { action: 'APPLY_TEMPLATE', templateId: ids.templateId },
  }),
  ...callsOfJob('devices/dynamicDeviceSettings'),
  ...callsOfJob('numbers/manageNumbers'),
  ...callsOfJob('locations/deleteCallingLocation'),
  'POST /telephony/config/lists/devices/dynamicSettings/actions/getSettings/invoke': () => ({
    query: 'familyOrModelDisplayName=Yealink',
    body: { tags: [DYNAMIC_TAG.tag] },
  }),
  'POST /telephony/config/lists/locations/{locationId}/devices/dynamicSettings/actions/getSettings/invoke': () => ({
    query: 'familyOrModelDisplayName=Yealink',
    body: { tags: [DYNAMIC_TAG.tag] },
  }),
  'POST /telephony/config/lists/devices/{deviceId}/dynamicSettings/actions/getSettings/invoke': ({ ids }) => ({
    params: yealink(ids),
    body: { tags: [DYNAMIC_TAG.tag] },
  }),
  'PUT /telephony/config/devices/{deviceId}/dynamicSettings': ({ ids }) => ({
    params: yealink(ids),
    body: { tags: [{ tag: DYNAMIC_TAG.tag, action: 'SET', value: '1' }] },
  }),
  'POST /telephony/config/devices/{deviceId}/actions/backgroundImageUpload/invoke': (world) => ({
    params: cisco(world.ids),
    body: backgroundImage(world.nextName()),
  }),
  'DELETE /telephony/config/devices/backgroundImages': async (world) => {
    const [shown, unused] = [await uploadedImage(world), await uploadedImage(world)];
    return { body: { backgroundImages: [{ fileName: shown }, { fileName: unused }] } };
  },
  'POST /devices/activationCode': ({ ids }) => ({ body: { personId: ids.personId, model: CISCO_MODEL } }),
  'PUT /telephony/config/locations/{locationId}/numbers': (world) => ({
    body: { phoneNumbers: [world.nextNumber()], action: 'DEACTIVATE' },
  }),
  'DELETE /telephony/config/locations/{locationId}/numbers': (world) => ({ body: { phoneNumbers: [world.nextNumber()] } }),
  'POST /telephony/config/actions/validateNumbers/invoke': () => ({ body: { phoneNumbers: ['+13035559123', 'nonsense'] } }),
  'POST /telephony/config/actions/validateExtensions/invoke': () => ({ body: { extensions: ['200', '9999', 'a'] } }),
  'POST /telephony/config/locations/{locationId}/actions/validateExtensions/invoke': () => ({
    body: { extensions: ['200', '9999', 'a'] },
  }),
  'PUT /telephony/pstn/locations/{locationId}/connection': async (world) => ({ body: { id: await pstnOption(world) } }),
  'GET /telephony/pstn/locations/{locationId}/connection': async (world) => {
    const path = `/v1/telephony/pstn/locations/${world.ids.locationId}/connection`;
    await world.call('PUT', path, { id: await pstnOption(world) });
    return {};
  },
  'POST /locations/{locationId}/floors': () => ({ body: { floorNumber: 7, displayName: 'Seventh' } }),
  'PUT /locations/{locationId}/floors/{floorId}': () => ({ body: { floorNumber: -1, displayName: 'The basement' } }),
  'DELETE /locations/{locationId}/floors/{floorId}': async (world) => ({ params: { floorId: await floor(world, 8) } }),
  'PUT /telephony/config/locations/{locationId}': () => ({ body: { outsideDialDigit: '9', routingPrefix: '83' } }),
  'POST /telephony/config/locations/{locationId}/actions/precheckForDeletion/invoke': async (world) => ({
    params: { locationId: await callingLocation(world, world.nextName()) },
  }),
  'GET /adminAudit/events': ({ ids }) => ({
    query: `orgId=${ids.orgId}&from=${new Date(Date.now() - 86_400_000).toISOString()}&to=${new Date(Date.now() + 86_400_000).toISOString()}`,
  }),
  'POST /webhooks': () => ({ body: { ...WEBHOOK, resource: 'adminBatchJobs', event: 'statusChanged' } }),
  'PUT /webhooks/{webhookId}': () => ({ body: { ...WEBHOOK, name: 'All jobs', status: 'active' } }),
  'DELETE /webhooks/{webhookId}': async (world) => ({ params: { webhookId: await webhook(world) } }),
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
  'GET /workspaces/{workspaceId}': () => ({ query: 'includeCapabilities=true&includeDevices=true' }),
  'GET /workspaces': () => ({ query: 'includeCapabilities=true&includeDevices=true' }),
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
  'POST /applications/{applicationId}/token': async (world) => {
    const { id, clientId, clientSecret } = await serviceApp(world);
    return { params: { applicationId: id }, body: { clientId, clientSecret, targetOrgId: world.ids.orgId } };
  },
  'GET /authorizations': async (world) => {
    await authorization(world);
    return { query: `personEmail=${world.acme.admin.email}` };
  },
  'DELETE /authorizations': async (world) => ({ query: `clientId=${(await serviceApp(world)).clientId}` }),
  'DELETE /authorizations/{authorizationId}': async (world) => ({ params: { authorizationId: await authorization(world) } }),
};
