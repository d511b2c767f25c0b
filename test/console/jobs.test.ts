import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Office, officeOf } from '../phones/office.fixture.ts';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';

const LONG_MS = 180_000;
const JOBS = '/v1/telephony/config/jobs';

let bellhop: Console;
let office: Office;
beforeAll(async () => {
  bellhop = await openConsole();
  office = await officeOf(bellhop.bellhop);
}, LONG_MS);
afterEach(() => expect(bellhop.complaints()).toEqual([]));
afterAll(() => bellhop?.stop());

test('a job is followed to its end in the list, and its page names every item that it could not do', async () => {
  const { body } = await office.get('/v1/telephony/config/numbers?max=1000');
  const assigned = body.phoneNumbers.find(
    (number: { phoneNumber?: string; owner?: unknown }) => number.phoneNumber && number.owner,
  );
  const free = body.phoneNumbers.find(
    (number: { phoneNumber?: string; owner?: unknown; location?: { id: string } }) =>
      number.phoneNumber && !number.owner && number.location?.id === assigned.location.id,
  );
  const page = await bellhop.as('admin@acme.test');
  await visit(page, '/jobs');
  const started = await office.call('POST', `${JOBS}/numbers/manageNumbers`, {
    operation: 'NUMBER_USAGE_CHANGE',
    numberUsageType: 'SERVICE',
    numberList: [{ locationId: assigned.location.id, numbers: [assigned.phoneNumber, free.phoneNumber] }],
  });
  expect(started.status).toBe(201);
  await page.reload();
  const row = page.getByRole('row', { name: /Change the usage of numbers/ });
  await row.filter({ hasText: 'Done, with errors' }).waitFor();
  expect(await barriersOf(page)).toEqual([]);

  await row.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Change the usage of numbers' }).waitFor();
  await page.getByText('1 of 2 numbers done, 1 refused').waitFor();
  await page.getByRole('cell', { name: assigned.phoneNumber, exact: true }).waitFor();
  expect(await barriersOf(page)).toEqual([]);
});

test('jobs are found by their kind, and there is none under another id', async () => {
  const { body } = await office.get('/v1/locations');
  expect((await office.call('POST', `${JOBS}/devices/rebuildPhones`, { locationId: body.items[0].id })).status).toBe(202);
  const page = await bellhop.as('admin@acme.test');
  await visit(page, '/jobs?kind=rebuildPhones');
  await page
    .getByRole('row', { name: /Rebuild of phones/ })
    .filter({ hasText: 'Done' })
    .waitFor();
  await visit(page, `/jobs/rebuildPhones/${body.items[0].id}`);
  await page.getByRole('heading', { level: 1, name: 'There is no such job' }).waitFor();
});
