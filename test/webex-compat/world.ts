import { addLicense } from '../../src/areas/licenses/index.ts';
import type { NewOrganization } from '../../src/areas/tenancy/index.ts';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../support/bellhop.ts';
import { browserOf, discover, givePassword, obtainTokens, type Registered, registerIntegration } from '../support/integration.ts';
import { startJobsOf } from './worker.ts';

/** An organization with one of everything, made through the API, so that no answer is empty. */
export interface World {
  bellhop: TestBellhop;
  acme: TestOrganization;
  /** Values for the parameters of paths, by their names. */
  ids: Record<string, string>;
  licenses: { professional: string; workspace: string };
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: { id: string } }>;
  /** A number that nobody has used yet. */
  nextNumber(): string;
  nextMac(): string;
  nextName(): string;
  /** From here on no job is worked on. */
  stopWorker(): Promise<void>;
  stop(): Promise<void>;
}

export const ADDRESS = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
export const PLACE = { timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address: ADDRESS };
export const MODEL = 'Yealink T46U Partner Managed';
/** Whose settings are named by tags. */
const YEALINK_MODEL = 'DMS Yealink T46U';
/** Whose settings and keys can be arranged. */
export const CISCO_MODEL = 'DMS Cisco 8851';
export const SIP_PASSWORD = 'Quarz-47-lampe';

/** Names and MAC addresses are counted along with them. */
const NUMBERS = Array.from({ length: 300 }, (_, index) => `+1303555${String(index + 110).padStart(4, '0')}`);

/** Below the platform, unless somebody else is made for it to stand below. */
export async function createWorld(
  placeOf: (bellhop: TestBellhop) => Promise<Partial<NewOrganization>> = async () => ({}),
): Promise<World> {
  const bellhop = await startTestBellhop();
  const acme = await bellhop.createOrganization({ displayName: 'Acme', ...(await placeOf(bellhop)) });
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 100, subscriptionId: 'Sub1' }));
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'workspace', totalUnits: 100 }));

  const worker = await startJobsOf(bellhop);
  let workerStopped: Promise<void> | undefined;
  const stopWorker = () => (workerStopped ??= worker.stop());
  let used = 0;
  const next = () => used++;
  const call: World['call'] = async (method, path, body) => {
    const answer = await bellhop.call(acme.admin.token, method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const world: World = {
    bellhop,
    acme,
    ids: {},
    licenses: { professional: '', workspace: '' },
    call,
    nextNumber: () => NUMBERS[next()] as string,
    nextMac: () => `805EC0${next().toString(16).padStart(6, '0')}`,
    nextName: () => `Place ${next()}`,
    stopWorker,
    stop: async () => {
      await stopWorker();
      await bellhop.stop();
    },
  };
  await furnish(world);
  return world;
}

async function furnish(world: World): Promise<void> {
  const { bellhop, acme, ids } = world;
  const { body: licenses } = await bellhop.call(acme.admin.token, 'GET', '/v1/licenses');
  world.licenses = { professional: licenses.items[0].id, workspace: licenses.items[1].id };
  ids.licenseId = world.licenses.professional;
  ids.orgId = (await bellhop.call(acme.admin.token, 'GET', '/v1/organizations')).body.items[0].id;
  ids.roleId = (await bellhop.call(acme.admin.token, 'GET', '/v1/roles')).body.items[0].id;
  ids.locationId = await callingLocation(world, 'Denver');
  await world.call('POST', `/v1/telephony/config/locations/${ids.locationId}/numbers`, { phoneNumbers: NUMBERS });
  ids.personId = await caller(world, '200');
  ids.workspaceId = await room(world, '300');
  ids.virtualLineId = await virtualLine(world, '400');
  ids.deviceId = await phone(world, { personId: ids.personId });
  await phone(world, { workspaceId: ids.workspaceId });
  ids.ciscoDeviceId = await managedPhone(world, CISCO_MODEL);
  ids.yealinkDeviceId = await managedPhone(world, YEALINK_MODEL);
  await world.call('PUT', `/v1/telephony/config/devices/${ids.deviceId}/members`, { members: membersOf(ids) });
  ids.templateId = await lineKeyTemplate(world);
  ids.floorId = await floor(world, 1);
  ids.webhookId = await webhook(world);
  await uploadedImage(world);
}

/** A picture of one pixel, for the screen of a phone. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export function backgroundImage(fileName: string): FormData {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(Buffer.from(PICTURE, 'base64'))], { type: 'image/png' }), 'logo.png');
  form.set('fileName', fileName);
  return form;
}

/** The name of a new image, which the settings of a phone show from now on. */
export async function uploadedImage(world: World): Promise<string> {
  const name = world.nextName();
  const path = `/v1/telephony/config/devices/${world.ids.ciscoDeviceId}/actions/backgroundImageUpload/invoke`;
  await world.call('POST', path, backgroundImage(name));
  return name;
}

export const WEBHOOK = { name: 'Jobs', targetUrl: 'https://example.com/bellhop', filter: 'status=COMPLETED', secret: 'Lampe-48' };

export async function webhook({ call }: World): Promise<string> {
  const watched = { resource: 'adminBatchJobs', event: 'statusChanged', ownedBy: 'org' };
  return (await call('POST', '/v1/webhooks', { ...WEBHOOK, ...watched })).body.id;
}

/** A service app of the organization's own, let in by its administrator. */
export async function serviceApp({ bellhop, acme, nextName }: World): Promise<Registered> {
  const details = { type: 'service', redirectUris: [], name: nextName() };
  const app = await registerIntegration(bellhop, acme, details);
  await bellhop.call(acme.admin.token, 'POST', `/v1/applications/${app.id}/actions/authorize/invoke`);
  return app;
}

/** What the administrator of the organization lets an integration do. Returns its newest token's id. */
export async function authorization({ bellhop, acme, nextName }: World): Promise<string> {
  await givePassword(acme, acme.admin);
  const integration = await registerIntegration(bellhop, acme, { name: nextName() });
  await obtainTokens(await discover(bellhop, integration), browserOf(bellhop, acme.admin));
  return (await bellhop.call(acme.admin.token, 'GET', '/v1/authorizations')).body.items[0].id;
}

export async function floor({ call, ids }: World, floorNumber: number): Promise<string> {
  return (await call('POST', `/v1/locations/${ids.locationId}/floors`, { floorNumber, displayName: `Floor ${floorNumber}` })).body
    .id;
}

/** A PSTN connection that can be chosen here, beyond the premises. */
export async function pstnOption({ bellhop, acme, ids }: World): Promise<string> {
  const path = `/v1/telephony/pstn/locations/${ids.locationId}/connectionOptions`;
  const { body } = await bellhop.call(acme.admin.token, 'GET', path);
  const provided = body.items.find(({ displayName }: { displayName: string }) => !displayName.startsWith('Premises'));
  return provided.id;
}

/** The person on the first port, the virtual line on the second. */
export const membersOf = ({ personId, virtualLineId }: World['ids']) =>
  [personId, virtualLineId].map((id, position) => ({
    port: position + 1,
    id,
    primaryOwner: position === 0,
    lineType: position === 0 ? 'PRIMARY' : 'SHARED_CALL_APPEARANCE',
    lineWeight: 1,
    hotlineEnabled: false,
    hotlineDestination: '',
    allowCallDeclineEnabled: true,
  }));

async function managedPhone({ call, ids, nextMac }: World, model: string): Promise<string> {
  return (await call('POST', '/v1/devices', { mac: nextMac(), model, personId: ids.personId })).body.id;
}

export const LINE_KEYS = [
  { lineKeyIndex: 1, lineKeyType: 'PRIMARY_LINE' },
  { lineKeyIndex: 2, lineKeyType: 'SPEED_DIAL', lineKeyLabel: 'Home', lineKeyValue: '213456' },
];

export async function lineKeyTemplate(world: World): Promise<string> {
  const template = { templateName: world.nextName(), deviceModel: CISCO_MODEL, userReorderEnabled: false, lineKeys: LINE_KEYS };
  return (await world.call('POST', '/v1/telephony/config/devices/lineKeyTemplates', template)).body.id;
}

export async function callingLocation({ call }: World, name: string): Promise<string> {
  const { id } = (await call('POST', '/v1/locations', { name, ...PLACE })).body;
  await call('POST', '/v1/telephony/config/locations', { id, name, ...PLACE });
  return id;
}

export async function caller(world: World, extension: string): Promise<string> {
  const phoneNumbers = [{ type: 'work', value: world.nextNumber() }];
  const licenses = [world.licenses.professional];
  const { locationId } = world.ids;
  const names = { firstName: 'Ann', lastName: 'Lee', displayName: 'Ann Lee' };
  const emails = [`ann-${extension}@acme.test`];
  return (await world.call('POST', '/v1/people', { emails, ...names, phoneNumbers, extension, licenses, locationId })).body.id;
}

export async function room(world: World, extension: string): Promise<string> {
  const calling = { type: 'webexCalling', webexCalling: { phoneNumber: world.nextNumber(), extension } };
  const { locationId } = world.ids;
  const kept = { type: 'meetingRoom', capacity: 5, notes: 'By the lake', supportedDevices: 'phones' };
  return (await world.call('POST', '/v1/workspaces', { displayName: world.nextName(), locationId, calling, ...kept })).body.id;
}

export async function virtualLine(world: World, extension: string): Promise<string> {
  const names = { firstName: 'Front', lastName: 'Desk', displayName: 'Front Desk' };
  const { locationId } = world.ids;
  const reach = { phoneNumber: world.nextNumber(), extension };
  return (await world.call('POST', '/v1/telephony/config/virtualLines', { ...names, locationId, ...reach })).body.id;
}

export async function phone(world: World, owner: { personId: string } | { workspaceId: string }): Promise<string> {
  const body = { mac: world.nextMac(), model: MODEL, password: SIP_PASSWORD, ...owner };
  const { id } = (await world.call('POST', '/v1/devices', body)).body;
  await world.call('PATCH', `/v1/devices/${id}`, { op: 'add', path: 'tags', value: ['lobby'] });
  return id;
}
