import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { encodeId, newId } from '../../foundation/ids.ts';
import type { Worker } from '../../foundation/jobs/worker.ts';
import { finishedJob, startTestWorker } from '../bulk-jobs/test-worker.fixture.ts';
import { addLicense } from '../licenses/index.ts';
import { callingLocation, numbersPath } from '../numbers/numbers.fixture.ts';
import { tenancy } from './area.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let worker: Worker;
let denver: string;

const LOCATIONS = '/v1/telephony/config/locations';
const JOBS = '/v1/telephony/config/jobs/locations/deleteCallingLocation';

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  worker = await startTestWorker(bellhop, (tools) => tenancy.jobs?.(tools) ?? []);
  denver = await callingLocation(bellhop, acme, 'Denver');
});
afterAll(async () => {
  await worker.stop();
  await bellhop.stop();
});

const call = (method: string, path: string, body?: unknown) => bellhop.call(acme.admin.token, method, path, body);

test('calling details change in part, and null takes one away', async () => {
  const path = `${LOCATIONS}/${denver}`;
  const change = {
    routingPrefix: '81',
    outsideDialDigit: '9',
    enforceOutsideDialDigit: true,
    callingLineId: { name: 'Denver Incoming' },
    externalCallerIdName: 'Big Corp',
    announcementLanguage: 'fr_fr',
    chargeNumber: '+14158952369',
    pAccessNetworkInfo: 'Richardson-TX',
  };
  const { status, body } = await call('PUT', path, change);
  expect([status, body]).toEqual([204, '']);
  expect((await call('GET', path)).body).toMatchObject(change);
  expect(
    (await call('PUT', path, { enforceOutsideDialDigit: false, outsideDialDigit: null, externalCallerIdName: null })).status,
  ).toBe(204);
  const after = (await call('GET', path)).body;
  expect(after.outsideDialDigit).toBeUndefined();
  expect(after).toMatchObject({ routingPrefix: '81', externalCallerIdName: 'Denver' });
});

test('a routing prefix belongs to one location, and every mistake is said', async () => {
  const aspen = await callingLocation(bellhop, acme, 'Aspen');
  expect((await call('PUT', `${LOCATIONS}/${aspen}`, { routingPrefix: '81' })).status).toBe(409);
  expect((await call('PUT', `${LOCATIONS}/${aspen}`, { routingPrefix: 'abc' })).status).toBe(400);
  const wrong = await call('PUT', `${LOCATIONS}/${aspen}`, { announcementLanguage: 'klingon', enforceOutsideDialDigit: true });
  expect([wrong.status, wrong.body.errors.length]).toEqual([400, 2]);
  expect((await call('PUT', `${LOCATIONS}/${aspen}`, { outsideDialDigit: '8', routingPrefix: '82' })).status).toBe(400);
});

test('the list of calling locations is ordered by name, either way', async () => {
  const names = async (query: string) =>
    (await call('GET', `${LOCATIONS}?${query}`)).body.locations.map(({ name }: { name: string }) => name);
  const ascending = await names('');
  expect(await names('order=desc')).toEqual([...ascending].reverse());
  expect(await names('name=aspe')).toEqual(['Aspen']);
});

test('a PSTN connection is one of the options; a local gateway needs its route', async () => {
  const pstn = `/v1/telephony/pstn/locations/${denver}`;
  const { items } = (await call('GET', `${pstn}/connectionOptions`)).body;
  expect(items).toMatchObject([{ displayName: 'Premises-based PSTN' }, { displayName: 'Non-integrated cloud connected PSTN' }]);
  expect((await call('GET', `${pstn}/connectionOptions?serviceTypes=MOBILE_NUMBERS`)).body.items).toHaveLength(1);
  expect((await call('GET', `${pstn}/connection`)).status).toBe(404);

  expect((await call('PUT', `${pstn}/connection`, { id: items[0].id })).status).toBe(400);
  expect((await call('PUT', `${pstn}/connection`, { id: encodeId('PSTN_CONNECTION', newId()) })).status).toBe(400);
  const trunk = { premiseRouteType: 'TRUNK', premiseRouteId: 'Y2lzY29zcGFyazovL3VzL1RSVU5LLzE' };
  expect((await call('PUT', `${pstn}/connection`, { id: items[0].id, ...trunk })).status).toBe(204);
  expect((await call('GET', `${pstn}/connection`)).body).toEqual({
    ...items[0],
    pstnConnectionType: 'LOCAL_GATEWAY',
    routeType: 'TRUNK',
    routeId: trunk.premiseRouteId,
  });
  expect((await call('GET', `${LOCATIONS}/${denver}`)).body.connection).toEqual({ type: 'TRUNK', id: trunk.premiseRouteId });
  expect((await call('PUT', `${pstn}/connection`, { id: items[1].id })).status).toBe(204);
  expect((await bellhop.call(acme.reader.token, 'PUT', `${pstn}/connection`, { id: items[1].id })).status).toBe(403);
});

test('calling is taken from a location as a job: its numbers leave, and the location can be deleted', async () => {
  const vail = await callingLocation(bellhop, acme, 'Vail');
  await call('POST', numbersPath(vail), { phoneNumbers: ['+19705550801'] });
  const check = await call('POST', `${LOCATIONS}/${vail}/actions/precheckForDeletion/invoke`);
  expect([check.status, check.body.locationDeleteStatus, check.body.nonBlocking]).toEqual([
    200,
    'UNBLOCKED',
    { numbersPresent: true },
  ]);

  const { status, body } = await call('POST', JOBS, { locationId: vail, locationName: 'Vail', forceDelete: true });
  expect([status, body.name, body.locationName]).toEqual([202, 'deletecallinglocation', 'Vail']);
  const job = await finishedJob(bellhop, acme.admin.token, `${JOBS}/${body.id}`);
  expect([job.latestExecutionStatus, job.latestExecutionExitCode]).toEqual(['COMPLETED', 'COMPLETED']);
  expect((await call('GET', `${LOCATIONS}/${vail}`)).status).toBe(404);
  expect((await call('GET', `/v1/telephony/config/numbers?locationId=${vail}`)).body.phoneNumbers).toEqual([]);
  expect((await call('DELETE', `/v1/locations/${vail}`)).status).toBe(204);
  expect((await call('POST', JOBS, { locationId: vail })).status).toBe(400);
});

test('who calls from a location keeps its calling there; the job fails and says who, with the codes of the real service', async () => {
  const busy = await callingLocation(bellhop, acme, 'Busy');
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 10 }));
  const licenses = (await call('GET', '/v1/licenses')).body.items.map(({ id }: { id: string }) => id);
  const ann = { emails: ['ann@acme.test'], displayName: 'Ann', licenses, locationId: busy, extension: '4001' };
  expect((await call('POST', '/v1/people?callingData=true', ann)).status).toBe(200);
  const check = (await call('POST', `${LOCATIONS}/${busy}/actions/precheckForDeletion/invoke`)).body;
  expect(check).toMatchObject({ locationDeleteStatus: 'BLOCKED', blocking: { usersInUseCount: 1, lastLocation: false } });

  const { body } = await call('POST', JOBS, { locationId: busy });
  const job = await finishedJob(bellhop, acme.admin.token, `${JOBS}/${body.id}`);
  expect([job.latestExecutionStatus, job.latestExecutionExitCode]).toEqual(['FAILED', 'FAILED']);
  const { items } = (await call('GET', `${JOBS}/${body.id}/errors`)).body;
  expect(items.map((one: { error: { message: { code: string }[] } }) => one.error.message[0]?.code)).toEqual([
    'BATCH-1012004',
    'BATCH-1012007',
  ]);
  expect((await call('POST', `${JOBS}/${body.id}/actions/pause/invoke`)).status).toBe(409);
});

test('the last location of an organization keeps calling, and another organization sees none of it', async () => {
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  const only = await callingLocation(bellhop, globex, 'Only');
  const check = await bellhop.call(globex.admin.token, 'POST', `${LOCATIONS}/${only}/actions/precheckForDeletion/invoke`);
  expect(check.body).toMatchObject({ locationDeleteStatus: 'BLOCKED', blocking: { lastLocation: true } });
  const { token } = globex.admin;
  expect((await bellhop.call(token, 'PUT', `${LOCATIONS}/${denver}`, { routingPrefix: '7' })).status).toBe(404);
  expect((await bellhop.call(token, 'POST', JOBS, { locationId: denver })).status).toBe(400);
  expect((await bellhop.call(token, 'POST', `${LOCATIONS}/${denver}/actions/precheckForDeletion/invoke`)).status).toBe(404);
  expect((await bellhop.call(token, 'GET', `/v1/telephony/pstn/locations/${denver}/connection`)).status).toBe(404);
});
