import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Office, officeOf, PASSWORD } from '../phones/office.fixture.ts';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';

const LONG_MS = 180_000;

let bellhop: Console;
let office: Office;
beforeAll(async () => {
  bellhop = await openConsole();
  office = await officeOf(bellhop.bellhop);
}, LONG_MS);
afterEach(() => expect(bellhop.complaints()).toEqual([]));
afterAll(() => bellhop?.stop());

test('the list is narrowed by filters, which a view keeps under a name', async () => {
  const page = await windowAt('/devices');
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByLabel('Filter by Tag').and(page.locator('input')).fill('reception');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByText('Tag: reception').waitFor();
  await page.getByText('1 shown').waitFor();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  await page.getByLabel('Name of the view').fill('Front desk');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Remove the filter Tag: reception' }).click();
  await page.getByText('1 shown').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Front desk' }).click();
  await page.getByText('1 shown').waitFor();
});

test('the counts above the list lead to just those devices and back, and follow what happens', async () => {
  const page = await windowAt('/devices?tag=reception');
  const counts = page.getByRole('list', { name: 'Devices by status' });
  const connected = counts.getByRole('link', { name: /connected$/ });
  await connected.click();
  await page.waitForURL('**/devices?status=connected');
  await page.getByText(`${await numberIn(connected)} shown`).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await connected.click();
  await page.waitForURL(/\/devices$/);

  const unseen = counts.getByRole('link', { name: /not seen yet$/ });
  const before = await numberIn(unseen);
  await office.addPhone('DMS Yealink T46U');
  await unseen.filter({ hasText: `${before + 1} not seen yet` }).waitFor();
});

test('what is not found is told from what is not there', async () => {
  const page = await windowAt('/devices?q=nobody-of-that-name');
  await page.getByText('Nothing matches these filters').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await rowOf(page, 'Anna Becker').waitFor();
});

test('Space shows the main facts of a device beside the list', async () => {
  const page = await windowAt('/devices');
  await rowOf(page, 'Anna Becker').focus();
  await page.keyboard.press(' ');
  const panel = page.getByRole('dialog', { name: 'Anna Becker' });
  await panel.getByText('108.86.0.20').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('dialog', { name: 'Bilal Yilmaz' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('the list is worked by keyboard: j and k move, x selects, Enter opens', async () => {
  const page = await windowAt('/devices');
  await rowOf(page, 'Anna Becker').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await page.getByRole('toolbar', { name: '2 selected' }).waitFor();
  const name = await page.locator('[role="row"]:focus').getByRole('link').first().textContent();
  await page.keyboard.press('x');
  await page.getByRole('toolbar', { name: '1 selected' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
});

test('[P12] a tag is added to several devices at once, and only what was confirmed is done', async () => {
  const page = await windowAt('/devices');
  const written: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') written.push(`${request.method()} ${new URL(request.url()).pathname.split('/').at(-1)}`);
  });
  await select(page, 'Anna Becker', 'Bilal Yilmaz');
  await page.getByRole('button', { name: 'Add tag' }).click();
  await page.getByLabel('Tag', { exact: true }).fill('third floor');
  await page.getByRole('dialog').getByRole('button', { name: 'Add tag' }).click();
  await page
    .getByRole('dialog')
    .getByText(/^2 done$/)
    .waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await office.get('/v1/devices?tag=third%20floor')).body.items).toHaveLength(2);
  expect(written).toHaveLength(2);
});

test('[P12] many devices are deleted after their number was typed; those that are refused are named with the reason', async () => {
  const first = await office.addPhone('DMS Yealink T46U');
  const second = await office.addPhone('DMS Yealink T46U');
  for (const { id } of [first, second])
    await office.call('PATCH', `/v1/devices/${id}`, { op: 'add', path: 'tags', value: ['old'] });
  const page = await windowAt('/devices?tag=old');
  await page.getByLabel('Select all that are loaded').check();
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 2 devices' });
  const confirm = dialog.getByRole('button', { name: 'Delete' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Type delete 2 to confirm').fill('delete 2');
  // Somebody was quicker with one of them.
  await office.call('DELETE', `/v1/devices/${first.id}`);
  await confirm.click();
  await dialog.getByText('1 done, 1 failed').waitFor();
  await dialog.getByRole('group', { name: '1 failed' }).getByRole('listitem').waitFor();
  await dialog.getByRole('button', { name: 'Retry the failed ones' }).click();
  await dialog.getByText('0 done, 1 failed').waitFor();
  expect((await office.get('/v1/devices?tag=old')).body.items).toEqual([]);
});

test('many phones are rebooted after their number was typed; one that is not registered is named with the reason', async () => {
  const [first, second] = [await office.addPhone('DMS Yealink T46U', PASSWORD), await office.addPhone('DMS Yealink T46U')];
  for (const { id } of [first, second])
    await office.call('PATCH', `/v1/devices/${id}`, { op: 'add', path: 'tags', value: ['restart'] });
  const agent = await office.openPhone();
  await agent.register({ ...(await office.callingDetails(first.id)), password: PASSWORD });
  const page = await windowAt('/devices?tag=restart');
  await page.getByLabel('Select all that are loaded').check();
  await page.getByRole('button', { name: 'Reboot' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reboot 2 devices' });
  const confirm = dialog.getByRole('button', { name: 'Reboot' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Type reboot 2 to confirm').fill('reboot 2');
  expect(await barriersOf(page)).toEqual([]);
  await confirm.click();
  await dialog.getByText('1 done, 1 failed').waitFor();
  await dialog.getByText('The phone is not registered').waitFor();
  await visit(page, `/devices/${first.id}`);
  await page.getByText(/Reboot, .*: The phone took the request to restart\./).waitFor();
  await agent.close();
});

test('an export holds every device that the filters let through, and no formula', async () => {
  const { id } = await office.addPhone('DMS Yealink T46U');
  await office.call('PATCH', `/v1/devices/${id}`, { op: 'add', path: 'tags', value: ['=HYPERLINK("http://evil.test")'] });
  const page = await windowAt('/devices?product=Yealink%20T46U');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export' }).click()]);
  const text = await readFile(await file.path(), 'utf8');
  const { body } = await office.get('/v1/devices?product=Yealink%20T46U&max=1000');
  expect(text.trimEnd().split('\r\n')).toHaveLength(body.items.length + 1);
  expect(text).toContain(`"'=HYPERLINK(""http://evil.test"")"`);
  expect(text).toContain('Anna Becker');
});

test('[V2] whoever may only look sees the reason at each device, and can select none', async () => {
  const page = await bellhop.as('readonly@acme.test');
  await visit(page, '/devices');
  await rowOf(page, 'Anna Becker')
    .getByRole('img', { name: 'Read-only: Your role lets you see this device, not change it.' })
    .waitFor();
  // What is withheld about their own devices is no reason here.
  expect(await page.getByText('"Allow to provision devices"').count()).toBe(0);
  expect(await page.getByRole('checkbox').count()).toBe(0);
});

test(
  '[K4] a plain person sees, resyncs and gives new passwords to their own devices as far as they are let',
  async () => {
    const person = await plainPerson();
    const page = await bellhop.as('user@acme.test');
    await visit(page, '/my-devices');
    await page.getByText('"Allow to provision devices" is None for you.').waitFor();
    const { body: devices } = await office.get('/v1/devices?max=1');
    await visit(page, `/devices/${devices.items[0].id}`);
    await page.getByRole('heading', { level: 1, name: 'You cannot see this device' }).waitFor();
    await page.getByText('"Allow to provision devices" is None for you.').waitFor();

    await allow(person, 'VIEW');
    await office.call('POST', '/v1/devices', { mac: '805EC0A1B2C3', model: 'DMS Yealink T46U', personId: person });
    await visit(page, '/my-devices');
    const device = page.getByRole('region', { name: 'Yealink T46U' });
    await device.getByText('80:5E:C0:A1:B2:C3').waitFor();
    await page.getByText('"Allow to provision devices" is View for you.').waitFor();
    expect(await device.getByRole('button', { name: 'Apply changes' }).count()).toBe(0);

    await allow(person, 'MODIFY');
    await visit(page, '/my-devices');
    expect(await barriersOf(page)).toEqual([]);
    await device.getByRole('button', { name: 'Apply changes' }).click();
    await device.getByText(/Apply changes, .*: The phone was not registered\./).waitFor();
    await device.getByRole('button', { name: 'Update Password' }).click();
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await page.getByText('This is the last time that you can view the password in full.').waitFor();
    await page.getByRole('button', { name: 'I have stored it' }).click();
    await page.getByRole('link', { name: 'Add device' }).click();
    await page.getByRole('heading', { name: 'What kind of device is it?' }).waitFor();
  },
  LONG_MS,
);

async function windowAt(path: string): Promise<Page> {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, path);
  return page;
}

const numberIn = async (place: Locator): Promise<number> => Number(/\d+/.exec((await place.textContent()) ?? '')?.[0]);

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name }).first();

async function select(page: Page, ...names: string[]): Promise<void> {
  for (const name of names)
    await page
      .getByRole('checkbox', { name: `Select ${name}`, exact: true })
      .first()
      .check();
}

async function plainPerson(): Promise<string> {
  const { body } = await office.get('/v1/people?email=user@acme.test');
  return body.items[0].id;
}

async function allow(personId: string, permission: string): Promise<void> {
  const { status, body } = await office.call('PUT', `/v1/provisioningPermissions/${personId}`, { permission });
  expect([status, body.message]).toEqual([200, undefined]);
}
