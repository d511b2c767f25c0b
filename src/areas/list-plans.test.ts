import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop } from '../../test/support/bellhop.ts';
import { fillCrowds, firstNumber, idAt } from '../../test/support/crowd.ts';
import { asDb, type Db } from '../foundation/db/sql.ts';
import { encodeId, newId } from '../foundation/ids.ts';
import type { Page } from '../foundation/paging.ts';
import { countDevicesByModel } from './device-settings/customization.queries.ts';
import { listAvailableMembers, type MemberFilters } from './devices/available-member.queries.ts';
import { listDevices, readDevice } from './devices/device.queries.ts';
import { listSipDevices, type SipDeviceFilters } from './inventory/sip-device.queries.ts';
import { usersOfLicense } from './licenses/license.queries.ts';
import { countNumbers, listNumbers, type NumberFilter } from './numbers/number-list.queries.ts';
import { listPeople } from './people/person.queries.ts';
import { readPhone } from './provisioning/phone.queries.ts';
import { listLocations } from './tenancy/location.queries.ts';
import { listVirtualLines } from './virtual-lines/virtual-line.queries.ts';
import { listWorkspaces } from './workspaces/workspace.queries.ts';

let bellhop: TestBellhop;
let client: pg.Client;
/** Who looks into an inventory: each sees more than the one before. */
const viewers = { customer: '', provider: '', platform: '' };

beforeAll(async () => {
  bellhop = await startTestBellhop();
  const { id } = await bellhop.createOrganization();
  const platform = await bellhop.createOrganization({ kind: 'platform', parentId: null });
  const above = { parentId: platform.id, serviceProviderId: null };
  const provider = await bellhop.createOrganization({ ...above, kind: 'service-provider' });
  Object.assign(viewers, { customer: id, provider: provider.id, platform: platform.id });
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  // Beside another one as large: what is found by reading both is not found by an index of this one.
  await fillCrowds(owner, [
    { organizationId: id, devices: 4_000, serviceProviderId: provider.id },
    { organizationId: newId(), devices: 4_000 },
  ]);
  await owner.end();
  // As the application, because row security decides which conditions an index may answer.
  client = new pg.Client({ ...bellhop.testDatabase.connection, options: '-c role=bellhop_app -c enable_seqscan=off' });
  await client.connect();
  await client.query(`set bellhop.organization_id = '${id}'`);
});
afterAll(async () => {
  await client.end();
  await bellhop.stop();
});

const from = (...after: string[]): Page => ({ limit: 20, start: 0, after: after.length > 0 ? after : undefined });
const numbers = (db: Db, filter: NumberFilter, page = from()) => listNumbers(db, filter, 'NUMBER', page);
const members = (db: Db, filters: Partial<MemberFilters>, by: 'lname' | 'fname', page = from()) =>
  listAvailableMembers(db, { locationIds: [], ownersOnly: false, ...filters }, { by, descending: false }, page);
const location = idAt('location', 1);

/** What is asked, the index that answers it, and what the index decides. */
const LISTS: [string, (db: Db) => Promise<unknown>, string, string][] = [
  [
    'devices after one',
    (db) => listDevices(db, {}, from('', idAt('device', 3_000), idAt('device', 3_000))),
    'device_pkey',
    'id >',
  ],
  [
    'devices by their own name',
    (db) => listDevices(db, { displayName: 'rec' }, from()),
    'device_by_own_name',
    'friendly_name_key >=',
  ],
  ['devices by the name of a person', (db) => listDevices(db, { displayName: 'abc' }, from()), 'person_by_name', 'name_key >='],
  [
    'devices by the name of a workspace',
    (db) => listDevices(db, { displayName: 'abc' }, from()),
    'workspace_by_name',
    'name_key >=',
  ],
  ['devices by location', (db) => listDevices(db, { locationId: location }, from()), 'device_by_location', 'location_id ='],
  [
    'devices by name after one',
    (db) => listDevices(db, { displayName: 'a' }, from('ab', location, location)),
    'person_by_name',
    'name_key >=',
  ],
  ['devices of models by location', (db) => countDevicesByModel(db, location), 'device_by_location', 'location_id ='],
  [
    'devices by tag after one',
    (db) => listDevices(db, { tags: ['hall'] }, from('', idAt('device', 3_000), idAt('device', 3_000))),
    'device_tag_pkey',
    'device_id >',
  ],
  ['devices of a person', (db) => listDevices(db, { personId: idAt('person', 2) }, from()), 'line_port_by_person', 'person_id ='],
  ['a device', (db) => readDevice(db, idAt('device', 1)), 'assignment_pkey', 'owner_id ='],
  ['what a phone is told', (db) => readPhone(db, idAt('device', 1)), 'location_pkey', 'id = ANY'],
  ['devices by MAC address', (db) => listDevices(db, { mac: '025000000001' }, from()), 'device_by_mac', 'mac ='],
  ['devices by model', (db) => listDevices(db, { models: ['DMS Cisco 6821'] }, from()), 'device_by_model', 'model ='],
  ['devices by serial', (db) => listDevices(db, { serial: 'S1' }, from()), 'device_by_serial', 'serial ='],
  ['devices by tag', (db) => listDevices(db, { tags: ['hall'] }, from()), 'device_tag_pkey', 'tag ='],
  ['devices by software', (db) => listDevices(db, { software: '1.0' }, from()), 'status_by_software', 'software ='],
  ['devices that fail', (db) => listDevices(db, { errorCode: 'sipprofileregistration' }, from()), 'status_failing', ''],
  ['devices with issues', (db) => listDevices(db, { connectionStatus: 'connected_with_issues' }, from()), 'status_failing', ''],
  ['devices in activation', (db) => listDevices(db, { connectionStatus: 'activating' }, from()), 'device_in_activation', ''],
  [
    'devices by channel',
    (db) => listDevices(db, { upgradeChannel: 'BETA' }, from()),
    'device_by_upgrade_channel',
    'upgrade_channel =',
  ],
  ['people after one', (db) => listPeople(db, {}, from(encodeId('PEOPLE', idAt('person', 3_000)))), 'person_pkey', 'id >'],
  ['people by name', (db) => listPeople(db, { displayName: 'Abc' }, from()), 'person_by_name', 'name_key >='],
  ['people by address', (db) => listPeople(db, { email: 'person2@crowd.test' }, from()), 'person_by_email', 'email ='],
  ['people by location', (db) => listPeople(db, { locationId: location }, from()), 'person_by_location', 'location_id ='],
  [
    'people who hold a license',
    (db) => listPeople(db, { licenseId: idAt('license', 0) }, from(encodeId('PEOPLE', idAt('person', 2)))),
    'assignment_by_license',
    'owner_id >',
  ],
  [
    'workspaces that hold a license',
    (db) => listWorkspaces(db, { licenseId: idAt('license', 0) }, from(encodeId('PLACE', idAt('workspace', 1)))),
    'assignment_by_license',
    'owner_id >',
  ],
  ['people who are suspended', (db) => listPeople(db, { suspended: true }, from()), 'person_suspended', ''],
  ['workspaces that are suspended', (db) => listWorkspaces(db, { suspended: true }, from()), 'workspace_suspended', ''],
  ['workspaces by name', (db) => listWorkspaces(db, { displayName: 'Room ab' }, from()), 'workspace_by_name', 'name_key >='],
  [
    'workspaces by location',
    (db) => listWorkspaces(db, { locationId: location }, from()),
    'workspace_by_location',
    'location_id =',
  ],
  ['workspaces by floor', (db) => listWorkspaces(db, { floorId: location }, from()), 'workspace_by_floor', 'floor_id ='],
  ['workspaces by type', (db) => listWorkspaces(db, { type: 'desk' }, from()), 'workspace_by_type', 'type ='],
  ['workspaces by capacity', (db) => listWorkspaces(db, { capacity: 4 }, from()), 'workspace_by_capacity', 'capacity ='],
  [
    'workspaces by calling',
    (db) => listWorkspaces(db, { calling: 'webexCalling' }, from()),
    'workspace_by_calling',
    'calling_type =',
  ],
  [
    'workspaces by calendar',
    (db) => listWorkspaces(db, { calendar: 'google' }, from()),
    'workspace_by_calendar',
    'calendar_type =',
  ],
  [
    'workspaces that host meetings',
    (db) => listWorkspaces(db, { deviceHostedMeetingsEnabled: true }, from()),
    'workspace_hosting',
    '',
  ],
  [
    'virtual lines by name',
    (db) => listVirtualLines(db, {}, { names: ['lastName', 'firstName'], descending: false }, from('a', 'b', location)),
    'virtual_line_by_last_name',
    'last_name_key',
  ],
  ['locations after one', (db) => listLocations(db, {}, from('location 1')), 'location_name', 'name_key >'],
  ['users of a license', (db) => usersOfLicense(db, idAt('license', 0), from()), 'assignment_by_license', 'license_id ='],
  ['numbers after one', (db) => numbers(db, {}, from('n', '', `+${firstNumber}`)), 'number_pkey', 'e164 >'],
  ['numbers by their beginning', (db) => numbers(db, { phoneNumber: '+2000000001' }), 'number_by_beginning', 'e164 ~>=~'],
  ['numbers by their end', (db) => numbers(db, { phoneNumber: '0001234' }), 'number_by_end', 'reversed >='],
  ['numbers of nobody', (db) => numbers(db, { available: true }), 'number_by_owner_type', "'NONE'"],
  [
    'numbers of nobody in a location',
    (db) => numbers(db, { available: true, locationId: location }),
    'number_available',
    'location_id =',
  ],
  ['numbers of an owner', (db) => numbers(db, { ownerId: idAt('person', 2) }), 'number_by_person', 'person_id ='],
  ['numbers of a kind of owner', (db) => numbers(db, { ownerType: 'VIRTUAL_LINE' }), 'number_by_owner_type', 'owner_type ='],
  ['numbers by the name of their owner', (db) => numbers(db, { ownerName: 'abc' }), 'person_by_name', 'name_key >='],
  ['toll-free numbers', (db) => numbers(db, { tollFree: true }), 'number_toll_free', ''],
  ['extensions without a number', (db) => listNumbers(db, {}, 'EXTENSION', from()), 'extension_alone', ''],
  [
    'numbers by the last name of their owner',
    (db) => numbers(db, { ownerName: 'abc' }),
    'person_by_last_name',
    'last_name_key >=',
  ],
  ['the counts of numbers', (db) => countNumbers(db), 'extension_alone', ''],
  [
    'members by last name',
    (db) => members(db, {}, 'lname', from('miller3', idAt('person', 2))),
    'person_by_last_name',
    'last_name_key',
  ],
  ['members by first name', (db) => members(db, {}, 'fname', from('abc', idAt('person', 2))), 'workspace_by_name', 'name_key'],
  ['members by number', (db) => members(db, { phoneNumber: '0001234' }, 'lname'), 'number_by_end', 'reversed >='],
  ['members by extension', (db) => members(db, { extension: '1005' }, 'lname'), 'extension_by_number', 'extension ~>=~'],
  [
    'members by the beginning of their name',
    (db) => members(db, { memberName: 'abc' }, 'lname'),
    'person_by_name',
    'name_key >=',
  ],
];

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Node[];
}

const stock = { assigned: false };
const switchedOff = { enabled: false };
const ofOneModel = { models: ['DMS Cisco 8851'] };
const named = { friendlyName: 'Reception a' };

test.each<[keyof typeof viewers, SipDeviceFilters, string]>([
  ['customer', {}, 'device_pkey'],
  ['customer', stock, 'device_nowhere'],
  ['customer', switchedOff, 'disabled_device_of_organization'],
  ['customer', ofOneModel, 'device_by_model'],
  ['customer', named, 'device_by_friendly_name'],
  ['provider', {}, 'device_by_provider'],
  ['provider', switchedOff, 'disabled_device'],
  ['provider', ofOneModel, 'device_by_provider_and_model'],
  ['provider', named, 'device_by_friendly_name'],
  ['platform', {}, 'device_by_id'],
  ['platform', switchedOff, 'disabled_device'],
  ['platform', ofOneModel, 'device_by_model_alone'],
  ['platform', named, 'device_by_friendly_name'],
])('the inventory of a %s is found along an index: %j', async (viewer, filters, index) => {
  const nodes = await nodesWithin(viewers[viewer], (db) => listSipDevices(db, filters, from()));
  expect(nodes.filter((node) => node['Relation Name'] === 'device').map((node) => node['Index Name'])).toEqual([index]);
});

/** Tables of which an organization has few rows, or none in this test: reading all of them is no worse than looking one up. */
const FEW = ['organization', 'location', 'license', 'count_change', 'virtual_line', 'activation_code', 'layout'];

test.each(LISTS)('%s are found along an index, and nothing is read whole', async (_, list, index, decides) => {
  const nodes = await nodesOf(list);
  const conditions = nodes.filter((node) => node['Index Name'] === index).map((node) => node['Index Cond'] ?? '');
  const used = nodes.map((node) => `${node['Index Name']}: ${node['Index Cond']}`);
  expect(conditions, `It uses ${used.join('; ')}`).toContainEqual(expect.stringContaining(decides));

  const whole = nodes.filter((node) => node['Relation Name'] && node['Index Name'] !== index && readsAllOfAnOrganization(node));
  expect(
    whole.filter(
      (node) =>
        !FEW.includes(node['Relation Name'] ?? '') &&
        !node['Index Name']?.endsWith('_by_virtual_line') &&
        node['Index Name'] !== 'extension_of_virtual_line',
    ),
  ).toEqual([]);
});

/** Under row security every condition names the organization; one that names nothing else reads whatever it has. */
const readsAllOfAnOrganization = (node: Node): boolean =>
  node['Node Type'] === 'Seq Scan' ||
  (node['Index Cond'] !== undefined &&
    !node['Index Cond'].includes(' AND ') &&
    node['Index Cond'].startsWith('(organization_id ='));

/** Of the plans of all statements that a list sends. */
async function nodesOf(list: (db: Db) => Promise<unknown>): Promise<Node[]> {
  const roots: Node[] = [];
  const explaining = asDb({
    query: async ({ text, values }) => {
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (format json) ${text}`, values);
      roots.push(...rows.map((row) => row['QUERY PLAN'][0].Plan));
      return { rows: [], rowCount: 0 };
    },
  });
  await list(explaining);
  return roots.flatMap(withAllBelow);
}

const withAllBelow = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(withAllBelow)];

/** Of the plans of what a function ran. */
async function nodesWithin(organizationId: string, list: (db: Db) => Promise<unknown>): Promise<Node[]> {
  const explained = new pg.Client({ ...bellhop.testDatabase.connection, options: '-c enable_seqscan=off' });
  const roots: Node[] = [];
  explained.on('notice', ({ message = '' }) => roots.push(JSON.parse(message.slice(message.indexOf('{'))).Plan));
  await explained.connect();
  await explained.query(`load 'auto_explain'`);
  await explained.query(`set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
    set auto_explain.log_format = json; set role bellhop_app; set bellhop.organization_id = '${organizationId}'`);
  await explained.query('set client_min_messages = log');
  await list(asDb(explained));
  await explained.end();
  return roots.flatMap(withAllBelow);
}
