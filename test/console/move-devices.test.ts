import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BY_HAND, type Office, officeOf, PASSWORD } from '../phones/office.fixture.ts';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';
import { choose, seen, sendAs } from './steps.ts';

const LONG_MS = 180_000;
const PLATFORM_MANAGED = 'DMS Yealink T46U';

let web: Console;
let office: Office;
beforeAll(async () => {
  web = await openConsole();
  office = await officeOf(web.bellhop);
}, LONG_MS);
afterEach(async () => {
  await web.closeWindows();
  expect(web.complaints()).toEqual([]);
});
afterAll(() => web?.stop());

test('several devices are given to one owner; what cannot go there is named, and new passwords are seen once', async () => {
  const lent = await lendFrom('ops@northwind.test', 'Anna Becker');
  const shared = await office.addPhone(PLATFORM_MANAGED);
  await addLine(shared.id, 'Front desk');
  const byHand = [await office.addPhone(BY_HAND, PASSWORD), await office.addPhone(BY_HAND, PASSWORD)];
  const page = await selected('to-one', [lent.id, shared.id, ...byHand.map(({ id }) => id)]);
  const dialog = await openMove(page, 4);
  await seen(dialog.getByText('1 device stays where it is'));
  await seen(dialog.getByRole('listitem').filter({ hasText: 'It belongs to Northwind Telecom' }));
  await choose(dialog, 'All to', 'Front', 'Front desk');
  await seen(dialog.getByText('Front desk has a line on it already.'));
  await seen(dialog.getByText('1 device without a new owner stays where it is.'));
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Move 2 devices' }).click();

  await seen(dialog.getByText('2 done', { exact: true }));
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Users', includeHidden: true }).dispatchEvent('click');
  await page.getByRole('dialog', { name: 'Leave without having stored this?' }).getByRole('button', { name: 'Stay' }).click();
  const passwords = dialog.getByRole('list', { name: 'New SIP passwords' }).getByRole('listitem');
  expect(await passwords.count()).toBe(2);
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download' }).click()]);
  const text = await readFile(await file.path(), 'utf8');
  for (const { id, mac } of byHand) {
    const after = (await office.get(`/v1/devices/${id}`)).body;
    expect(after).toMatchObject({ displayName: 'Front desk' });
    const { outboundProxy: _, ...account } = await office.callingDetails(id);
    const password = passwordIn(text, after.mac);
    expect(password).not.toBe(PASSWORD);
    await seen(passwords.filter({ hasText: after.mac }).filter({ hasText: password }));
    const phone = await office.openPhone();
    expect((await phone.register({ ...account, password })).status, mac).toBe(200);
    await phone.close();
  }
  await dialog.getByRole('button', { name: 'I have stored it' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await office.get(`/v1/devices/${shared.id}`)).body.displayName).toMatch(/^Room/);
});

test('each device goes to an owner of its own; who fails is named with the reason and tried again alone', async () => {
  const phones = [await office.addPhone(PLATFORM_MANAGED), await office.addPhone(BY_HAND, PASSWORD)];
  const [gone, kept] = await Promise.all(phones.map(async ({ id }) => (await office.get(`/v1/devices/${id}`)).body));
  const page = await selected('to-each', [gone.id, kept.id]);
  const dialog = await openMove(page, 2);
  await choose(dialog, `New owner of ${gone.displayName}`, 'Anna', 'Anna Becker');
  await choose(dialog, `New owner of ${kept.displayName}`, 'Bilal', 'Bilal Yilmaz');
  await office.call('DELETE', `/v1/devices/${gone.id}`);
  const tried: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/assign/invoke')) tried.push(request.url());
  });
  await dialog.getByRole('button', { name: 'Move 2 devices' }).click();
  await seen(dialog.getByText('1 done, 1 failed'));
  await seen(dialog.getByRole('group', { name: '1 failed' }).getByText(`${gone.displayName} ${gone.mac}: `));
  // One password, of two that were moved: it says whose it is.
  await seen(dialog.getByRole('list', { name: 'New SIP passwords' }).getByRole('listitem').filter({ hasText: kept.mac }));
  await dialog.getByRole('button', { name: 'Retry the failed ones' }).click();
  await seen(dialog.getByText('0 done, 1 failed'));
  expect(tried).toHaveLength(3);
  expect((await office.get(`/v1/devices/${kept.id}`)).body).toMatchObject({ displayName: 'Bilal Yilmaz', mac: kept.mac });
});

test('a move that is stopped finishes what it has begun, says what it has not, and goes on with that', async () => {
  const ids: string[] = [];
  for (let phones = 0; phones < 6; phones++) ids.push((await office.addPhone(PLATFORM_MANAGED)).id);
  const page = await selected('stopped', ids);
  const dialog = await openMove(page, 6);
  await choose(dialog, 'All to', 'Front', 'Front desk');
  const held = Promise.withResolvers<void>();
  await page.route('**/assign/invoke*', async (route) => {
    await held.promise;
    await route.continue();
  });
  await dialog.getByRole('button', { name: 'Move 6 devices' }).click();
  await seen(dialog.getByText('0 of 6 done'));
  await seen(dialog.getByText('Stop lets those that are being moved finish'));
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  held.resolve();
  await seen(dialog.getByText('4 done, 2 not begun'));
  await dialog.getByRole('button', { name: 'Go on with the rest' }).click();
  await page.getByText('6 devices have been moved.').waitFor();
  await dialog.waitFor({ state: 'detached' });
  for (const id of ids) expect((await office.get(`/v1/devices/${id}`)).body.displayName).toBe('Front desk');
});

/** The list with just these devices, all of them selected. */
async function selected(tag: string, ids: readonly string[]): Promise<Page> {
  for (const id of ids) await office.call('PATCH', `/v1/devices/${id}`, { op: 'add', path: 'tags', value: [tag] });
  const page = await web.as('admin@acme.test');
  await visit(page, `/devices?tag=${tag}`);
  await page.getByText(`${ids.length} shown`).waitFor();
  await page.getByLabel('Select all that are loaded').check();
  return page;
}

async function openMove(page: Page, count: number): Promise<Locator> {
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  return page.getByRole('dialog', { name: `Move ${count} devices to other owners` });
}

/** A phone out of a provider's stock, with a line of somebody of Acme. */
async function lendFrom(provider: string, person: string): Promise<{ id: string }> {
  const page = await web.as(provider);
  const { body: people } = await office.get(`/v1/people?displayName=${encodeURIComponent(person)}`);
  const { id } = await sendAs(page, 'POST', '/v1/sipDevices', { mac: '805EC0BB0001', model: PLATFORM_MANAGED });
  await sendAs(page, 'POST', `/v1/sipDevices/${id}/actions/assign/invoke`, {
    organizationId: people.items[0].orgId,
    lines: [{ port: 1, memberId: people.items[0].id, memberType: 'PEOPLE' }],
  });
  await page.close();
  return { id };
}

/** A second line on a phone of a workspace, of another one. */
async function addLine(deviceId: string, name: string): Promise<void> {
  const { orgId, workspaceId } = (await office.get(`/v1/devices/${deviceId}`)).body;
  const { body } = await office.get(`/v1/workspaces?displayName=${encodeURIComponent(name)}`);
  const lines = [workspaceId, body.items[0].id].map((memberId, at) => ({ port: at + 1, memberId, memberType: 'PLACE' }));
  const added = await office.call('POST', `/v1/sipDevices/${deviceId}/actions/assign/invoke`, { organizationId: orgId, lines });
  expect([added.status, added.body.message]).toEqual([200, undefined]);
}

/** Of the phone with this MAC address, in a file of several. */
const passwordIn = (text: string, mac: string): string =>
  /SIP password: (?<password>\S+)/.exec(text.split('\n\n').find((part) => part.includes(mac)) ?? '')?.groups?.password ?? '';
