import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { one, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId, newId } from '../../foundation/ids.ts';
import type { Worker } from '../../foundation/jobs/worker.ts';
import { finishedJob, startTestWorker } from '../bulk-jobs/test-worker.fixture.ts';
import { numbers } from './area.ts';
import { callingLocation, numbersPath } from './numbers.fixture.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let worker: Worker;
let denver: string;
let aspen: string;

const JOBS = '/v1/telephony/config/jobs/numbers/manageNumbers';

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  worker = await startTestWorker(bellhop, (tools) => numbers.jobs?.(tools) ?? []);
  denver = await callingLocation(bellhop, acme, 'Denver');
  aspen = await callingLocation(bellhop, acme, 'Aspen');
});
afterAll(async () => {
  await worker.stop();
  await bellhop.stop();
});

const call = (method: string, path: string, body?: unknown) => bellhop.call(acme.admin.token, method, path, body);
const add = (phoneNumbers: string[], more: object = {}) => call('POST', numbersPath(denver), { phoneNumbers, ...more });
const inLocation = async (locationId: string): Promise<string[]> =>
  (await call('GET', `/v1/telephony/config/numbers?locationId=${locationId}`)).body.phoneNumbers.map(
    ({ phoneNumber }: { phoneNumber: string }) => phoneNumber,
  );

test('numbers move to another location as a job; what cannot move is an error with the code of the real service', async () => {
  await add(['+13035550201', '+13035550202']);
  await add(['+13035550203'], { state: 'INACTIVE' });
  const numberList = [{ locationId: denver, numbers: ['+13035550201', '+13035550202', '+13035550203', '+13035550299'] }];
  const { status, body } = await call('POST', JOBS, { operation: 'MOVE', targetLocationId: aspen, numberList });
  expect([status, body.name, body.operationType]).toEqual([201, 'managenumbers', 'MOVE']);
  expect([body.sourceLocationId, body.targetLocationId]).toEqual([denver, aspen]);

  const job = await finishedJob(bellhop, acme.admin.token, `${JOBS}/${body.id}`);
  expect(job).toMatchObject({
    latestExecutionStatus: 'COMPLETED',
    latestExecutionExitCode: 'COMPLETED_WITH_ERRORS',
    counts: { totalNumbers: 4, numbersMoved: 2, numbersFailed: 2, numbersDeleted: 0, numbersUsageChanged: 0 },
  });
  expect(await inLocation(aspen)).toEqual(['+13035550201', '+13035550202']);
  const errors = (await call('GET', `${JOBS}/${body.id}/errors`)).body.items;
  expect(errors[0]).toMatchObject({
    item: '+13035550203',
    itemNumber: 3,
    errorType: 'ERROR',
    error: { key: '409', message: [{ code: 'BATCH-1017021', locationId: denver }] },
  });
  expect(errors[1].error.key).toBe('400');
  expect((await call('GET', JOBS)).body.items[0].id).toBe(body.id);
});

test('the numbers of a job stand in its items only, so that neither its steps nor its audit event carry them all', async () => {
  await add(['+13035550251', '+13035550252']);
  const numberList = [{ locationId: denver, numbers: ['+13035550251', '+13035550252', '+13035550251'] }];
  const { body } = await call('POST', JOBS, { operation: 'DELETE', numberList });
  expect((await finishedJob(bellhop, acme.admin.token, `${JOBS}/${body.id}`)).counts).toMatchObject({
    totalNumbers: 2,
    numbersDeleted: 2,
  });
  const kept = await acme.asSystem((ctx) =>
    one<{ text: string }>(
      ctx.db,
      sql`select j.parameters::text || e.change::text as text from bulk_jobs.job j
        join audit.event e on e.organization_id = j.organization_id and e.target_id = j.id where j.id = ${decodeUuid(body.id)}`,
    ),
  );
  expect(kept?.text).toContain('DELETE');
  expect(kept?.text).not.toContain('+1303555025');
});

test('numbers are deleted and change their use as a job', async () => {
  await add(['+13035550301', '+13035550302']);
  const run = async (operation: object, phoneNumbers: string[]) => {
    const { body } = await call('POST', JOBS, { ...operation, numberList: [{ locationId: denver, numbers: phoneNumbers }] });
    return finishedJob(bellhop, acme.admin.token, `${JOBS}/${body.id}`);
  };
  expect((await run({ operation: 'DELETE' }, ['+13035550301'])).counts.numbersDeleted).toBe(1);
  const changed = await run({ operation: 'NUMBER_USAGE_CHANGE', numberUsageType: 'SERVICE' }, ['+13035550302']);
  expect([changed.counts.numbersUsageChanged, changed.latestExecutionExitCode]).toEqual([1, 'COMPLETED']);
  const { phoneNumbers } = (await call('GET', '/v1/telephony/config/numbers?phoneNumber=%2B1303555030')).body;
  expect(phoneNumbers).toMatchObject([{ phoneNumber: '+13035550302', isServiceNumber: true }]);
});

test('a job that says too little is refused before it begins', async () => {
  const numberList = [{ locationId: denver, numbers: ['+13035550302'] }];
  expect((await call('POST', JOBS, { operation: 'MOVE', numberList })).status).toBe(400);
  expect((await call('POST', JOBS, { operation: 'NUMBER_USAGE_CHANGE', numberList })).status).toBe(400);
  const elsewhere = [{ locationId: encodeId('LOCATION', newId()), numbers: ['+13035550302'] }];
  expect((await call('POST', JOBS, { operation: 'DELETE', numberList: elsewhere })).status).toBe(400);
});

test('a finished job cannot be paused; a reader may look and not touch; another organization sees nothing', async () => {
  const { items } = (await call('GET', `${JOBS}?max=1`)).body;
  const path = `${JOBS}/${items[0].id}`;
  expect((await call('POST', `${path}/actions/pause/invoke`)).status).toBe(409);
  expect((await bellhop.call(acme.reader.token, 'GET', path)).status).toBe(200);
  expect((await bellhop.call(acme.reader.token, 'POST', `${path}/actions/pause/invoke`)).status).toBe(403);
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  for (const where of [path, `${path}/errors`]) expect((await bellhop.call(globex.admin.token, 'GET', where)).status).toBe(404);
  expect((await bellhop.call(globex.admin.token, 'POST', `${path}/actions/pause/invoke`)).status).toBe(404);
});

test('numbers are deactivated, activated and removed; unknown ones answer 25089', async () => {
  await add(['+13035550401', '+13035550402']);
  const path = numbersPath(denver);
  const phoneNumbers = ['+13035550401', '+13035550402'];
  expect((await call('PUT', path, { phoneNumbers, action: 'DEACTIVATE' })).status).toBe(204);
  const inactive = async () => (await call('GET', '/v1/telephony/config/numbers?state=INACTIVE&phoneNumber=%2B1303555040')).body;
  expect((await inactive()).phoneNumbers).toHaveLength(2);
  expect((await call('PUT', path, { phoneNumbers })).status).toBe(204);
  expect((await inactive()).phoneNumbers).toEqual([]);

  const unknown = await call('DELETE', path, { phoneNumbers: ['+13035550401', '+13035550499'] });
  expect([unknown.status, unknown.body.errorCode]).toEqual([400, 25089]);
  expect((await call('DELETE', path, { phoneNumbers: [...phoneNumbers, ...phoneNumbers, '+1'] })).status).toBe(400);
  expect((await call('DELETE', path, { phoneNumbers: Array.from({ length: 6 }, () => '+13035550401') })).status).toBe(400);
  expect((await call('DELETE', path, { phoneNumbers })).status).toBe(204);
  expect(await inLocation(denver)).not.toContain('+13035550401');
  expect((await bellhop.call(acme.reader.token, 'DELETE', path, { phoneNumbers })).status).toBe(403);
});

test('a main number is neither moved nor removed', async () => {
  await add(['+13035550501', '+13035550502']);
  const location = `/v1/telephony/config/locations/${denver}`;
  expect((await call('PUT', location, { callingLineId: { phoneNumber: '+13035550501' } })).status).toBe(204);
  expect((await call('GET', location)).body.callingLineId.phoneNumber).toBe('+13035550501');
  const refused = await call('DELETE', numbersPath(denver), { phoneNumbers: ['+13035550501'] });
  expect([refused.status, refused.body.message]).toEqual([409, expect.stringContaining('main number')]);
  expect((await call('PUT', location, { callingLineId: { phoneNumber: '+13035550502' } })).status).toBe(204);
  expect((await call('DELETE', numbersPath(denver), { phoneNumbers: ['+13035550501'] })).status).toBe(204);
  expect((await call('PUT', location, { callingLineId: { phoneNumber: '+13035559999' } })).status).toBe(400);
});

test('validation says of each number whether it could be added, and not who has it', async () => {
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  const theirs = await callingLocation(bellhop, globex, 'Lair');
  await bellhop.call(globex.admin.token, 'POST', numbersPath(theirs), { phoneNumbers: ['+13035550701'] });
  await add(['+13035550702']);
  const phoneNumbers = ['+13035550700', '+13035550701', '+13035550702', 'hello', '+13035550700', '+18005550700'];
  const { status, body } = await call('POST', '/v1/telephony/config/actions/validateNumbers/invoke', { phoneNumbers });
  expect([status, body.status]).toEqual([200, 'ERRORS']);
  expect(body.numbers.map(({ state }: { state: string }) => state)).toEqual([
    'Available',
    'Unavailable',
    'Duplicate',
    'Invalid',
    'Duplicate In List',
    'Available',
  ]);
  expect(body.numbers[5].tollFreeNumber).toBe(true);
  expect(body.numbers[1].detail).toEqual([expect.stringContaining('8361')]);
});
