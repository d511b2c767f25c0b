import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { addLicense } from '../licenses/index.ts';
import { sumUpCounts } from './number.store.ts';
import { callingLocation, numbersPath } from './numbers.fixture.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let denver: string;
let aspen: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  const license = await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 10 }));
  expect(license).toBeDefined();
  denver = await callingLocation(bellhop, acme, 'Denver');
  aspen = await callingLocation(bellhop, acme, 'Aspen');
  await add(denver, { phoneNumbers: ['+13035550101', '+13035550102', '+13035550103'] });
  await add(denver, { phoneNumbers: ['+18005550100'], numberType: 'TOLLFREE' });
  await add(aspen, { phoneNumbers: ['+19705550101'], state: 'INACTIVE' });
  await add(aspen, { phoneNumbers: ['+19705550102'], numberUsageType: 'SERVICE' });
  await add(aspen, { phoneNumbers: ['+19705550103'], numberType: 'MOBILE' });
  await person('Ann', 'Alder', { phoneNumbers: [{ type: 'work', value: '+13035550101' }], extension: '2001' });
  await person('Bob', 'Birch', { extension: '2002' });
  await person('Cid', 'Cedar', { extension: '2003' });
});
afterAll(() => bellhop.stop());

async function add(locationId: string, body: object): Promise<void> {
  expect((await bellhop.call(acme.admin.token, 'POST', numbersPath(locationId), body)).status).toBe(201);
}

async function person(firstName: string, lastName: string, reach: object): Promise<void> {
  const licenses = (await bellhop.call(acme.admin.token, 'GET', '/v1/licenses')).body.items.map(({ id }: { id: string }) => id);
  const body = { emails: [`${firstName}@acme.test`.toLowerCase()], firstName, lastName, licenses, locationId: denver, ...reach };
  const { status, body: answer } = await bellhop.call(acme.admin.token, 'POST', '/v1/people?callingData=true', body);
  expect(status, JSON.stringify(answer)).toBe(200);
}

const get = (query: string) => bellhop.call(acme.admin.token, 'GET', `/v1/telephony/config/numbers?${query}`);
const listed = async (query: string): Promise<string[]> =>
  (await get(query)).body.phoneNumbers.map(
    (row: { phoneNumber?: string; extension?: string }) => row.phoneNumber ?? row.extension,
  );

const ALL = [
  '+13035550101',
  '+13035550102',
  '+13035550103',
  '+18005550100',
  '+19705550101',
  '+19705550102',
  '+19705550103',
  '2002',
  '2003',
];

test('numbers come first, then the extensions of who has none', async () => {
  expect(await listed('')).toEqual(ALL);
  expect(await listed('numberType=NUMBER')).toEqual(ALL.slice(0, 7));
  expect(await listed('numberType=EXTENSION')).toEqual(['2002', '2003']);
});

test.each([
  ['available=true', ALL.slice(1, 7)],
  ['available=false', ['+13035550101', '2002', '2003']],
  ['tollFreeNumbers=true', ['+18005550100']],
  ['state=INACTIVE', ['+19705550101']],
  ['state=Default&serviceNumber=true', ['+19705550102']],
  ['includedTelephonyTypes=MOBILE_NUMBER', ['+19705550103']],
  ['includedTelephonyTypes=PSTN_NUMBER,MOBILE_NUMBER', ALL],
  ['phoneNumber=%2B1970', ALL.slice(4, 7)],
  ['phoneNumber=1970', ALL.slice(4, 7)],
  ['phoneNumber=550101', ['+13035550101', '+19705550101']],
  ['phoneNumber=3555', []],
  ['extension=2001', ['+13035550101']],
  ['ownerName=alder', ['+13035550101']],
  ['ownerName=bob%20b', ['2002']],
  ['ownerName=irch', []],
  ['ownerType=PEOPLE', ['+13035550101', '2002', '2003']],
  ['ownerType=HUNT_GROUP', []],
  ['phoneNumberType=ALTERNATE', []],
  ['restrictedNonGeoNumbers=true', []],
])('?%s narrows the list', async (query, expected) => {
  expect(await listed(query)).toEqual(expected);
});

test('the whole list is walked along next links, and by start, across the border of numbers and extensions', async () => {
  const walked: string[] = [];
  let path: string | undefined = '/v1/telephony/config/numbers?max=2';
  while (path !== undefined) {
    const { body, headers } = await bellhop.call(acme.admin.token, 'GET', path);
    walked.push(
      ...body.phoneNumbers.map((row: { phoneNumber?: string; extension?: string }) => row.phoneNumber ?? row.extension),
    );
    path = /<(?<url>[^>]+)>/.exec(headers.get('link') ?? '')?.groups?.url;
  }
  expect(walked).toEqual(ALL);
  for (const start of [0, 3, 6, 7, 8, 9]) expect(await listed(`start=${start}&max=3`)).toEqual(ALL.slice(start, start + 3));
});

test('details=true counts what the organization has', async () => {
  expect((await get('details=true&max=1')).body.count).toEqual({
    assigned: 1,
    unAssigned: 6,
    inActive: 1,
    extensionOnly: 2,
    tollFreeNumbers: 1,
    total: 9,
    mobileNumber: 1,
    serviceNumber: 1,
  });
  expect((await get('max=1')).body.count).toBeUndefined();
});

test('the counts follow what is added, changed and removed, and stay what they are when they are summed up', async () => {
  const counted = async () => (await get('details=true&max=1')).body.count;
  const before = await counted();
  await add(aspen, { phoneNumbers: ['+19705550190', '+19705550191'], state: 'INACTIVE' });
  await person('Dan', 'Dogwood', { phoneNumbers: [{ type: 'work', value: '+13035550102' }], extension: '2009' });
  expect(await counted()).toEqual({
    ...before,
    assigned: before.assigned + 1,
    unAssigned: before.unAssigned + 1,
    inActive: before.inActive + 2,
    total: before.total + 2,
  });
  await sumUpCounts(bellhop.database.pool);
  const [dan] = (await bellhop.call(acme.admin.token, 'GET', '/v1/people?email=dan@acme.test')).body.items;
  expect((await bellhop.call(acme.admin.token, 'DELETE', `/v1/people/${dan.id}`)).status).toBe(204);
  const removed = { phoneNumbers: ['+19705550190', '+19705550191'] };
  expect((await bellhop.call(acme.admin.token, 'DELETE', numbersPath(aspen), removed)).status).toBe(204);
  expect(await counted()).toEqual(before);
  await sumUpCounts(bellhop.database.pool);
  expect(await counted()).toEqual(before);
});

test('what is available depends on who is to get it', async () => {
  const available = async (path: string) =>
    (await bellhop.call(acme.admin.token, 'GET', `/v1/telephony/config/${path}`)).body.phoneNumbers;
  const numbersOf = async (path: string) => (await available(path)).map((row: { phoneNumber: string }) => row.phoneNumber);
  expect(await numbersOf('people/primary/availableNumbers')).toEqual(ALL.slice(1, 7));
  expect(await numbersOf('workspaces/availableNumbers')).toEqual(ALL.slice(1, 6));
  expect(await numbersOf(`virtualLines/availableNumbers?locationId=${denver}`)).toEqual(ALL.slice(1, 4));
  expect(await numbersOf(`workspaces/availableNumbers?phoneNumber=%2B13035550102&phoneNumber=%2B13035550101`)).toEqual([
    '+13035550102',
  ]);
  const [first] = await available(`locations/${denver}/availableNumbers`);
  expect(first).toEqual({
    phoneNumber: '+13035550101',
    state: 'ACTIVE',
    isMainNumber: false,
    tollFreeNumber: false,
    telephonyType: 'PSTN_NUMBER',
    isServiceNumber: false,
    owner: { id: expect.any(String), type: 'PEOPLE', firstName: 'Ann', lastName: 'Alder' },
  });
});

test("another organization's location and numbers are not there", async () => {
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  const { token } = globex.admin;
  expect((await bellhop.call(token, 'GET', '/v1/telephony/config/numbers')).body.phoneNumbers).toEqual([]);
  expect((await bellhop.call(token, 'GET', `/v1/telephony/config/locations/${denver}/availableNumbers`)).status).toBe(404);
});

test('extensions are validated in a location and in the organization', async () => {
  const validate = async (path: string) =>
    (await bellhop.call(acme.admin.token, 'POST', `/v1/telephony/config/${path}`, { extensions: ['2001', '300', '300', 'a234'] }))
      .body;
  const states = (body: { extensionStatus: { state: string; errorCode?: number }[] }) =>
    body.extensionStatus.map(({ state, errorCode }) => errorCode ?? state);
  const everywhere = await validate('actions/validateExtensions/invoke');
  expect(everywhere.status).toBe('ERRORS');
  expect(states(everywhere)).toEqual([9495, 'VALID', 9498, 4910]);
  expect(states(await validate(`locations/${aspen}/actions/validateExtensions/invoke`))).toEqual(['VALID', 'VALID', 9498, 4910]);
  expect(states(await validate(`locations/${denver}/actions/validateExtensions/invoke`))).toEqual([9495, 'VALID', 9498, 4910]);
});
