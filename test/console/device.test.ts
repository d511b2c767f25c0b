import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openUserAgent, type UserAgent } from '../../src/protocols/sip/user-agent.ts';
import { BY_HAND, type Line, type Office, officeOf, PASSWORD } from '../phones/office.fixture.ts';
import { barriersOf, type Console, openConsole, untilShown, visit } from '../support/console.ts';
import { until } from '../support/running-bellhop.ts';
import { choose, chooseAction } from './steps.ts';

const PLATFORM_MANAGED = 'DMS Yealink T46U';
const CUSTOMER_MANAGED = 'Yealink Customer Managed';
const TABS = ['Lines', 'Configuration', 'Requests', 'Registrations', 'History', 'Details'];
const LONG_MS = 180_000;

let bellhop: Console;
let office: Office;
const agents: UserAgent[] = [];
beforeAll(async () => {
  bellhop = await openConsole();
  office = await officeOf(bellhop.bellhop);
}, LONG_MS);
afterEach(async () => {
  await Promise.all(agents.splice(0).map((agent) => agent.close()));
  expect(bellhop.complaints()).toEqual([]);
});
afterAll(() => bellhop?.stop());

test('[D1] everything that the details operation says of a device stands on its page', async () => {
  const { id, mac } = await office.addPhone(CUSTOMER_MANAGED, PASSWORD);
  const { body } = await office.get(`/v1/telephony/config/devices/${id}`);
  const page = await pageOf(id);
  await seen(factOf(page, 'SIP user name'), body.owner.sipUserName);
  await seen(factOf(page, 'Line/port'), body.owner.linePort);
  await seen(factOf(page, 'Outbound proxy'), body.proxy.outboundProxy);
  await seen(factOf(page, 'Model'), CUSTOMER_MANAGED);
  await seen(factOf(page, 'Manufacturer'), 'Third party');
  await seen(factOf(page, 'Managed by'), 'Customer');
  await seen(factOf(page, 'Follows an upgrade channel'), 'No');
  await seen(factOf(page, 'Device id'), body.id);
  await seen(factOf(page, 'MAC address'), mac.toUpperCase().replace(/(..)(?!$)/g, '$1:'));
});

test('[P9] the SIP values can be copied; the password is masked and in no answer that any tab gets', async () => {
  const { id } = await office.addPhone(CUSTOMER_MANAGED, PASSWORD);
  const { body } = await office.get(`/v1/telephony/config/devices/${id}`);
  const page = await bellhop.asElsewhere('admin@acme.test', { permissions: ['clipboard-read', 'clipboard-write'] });
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    // The stream of what changes has no end to wait for.
    if (/\/v1\/(?!events)/.test(response.url())) answers.push(response.text().catch(() => ''));
  });
  await visit(page, `/devices/${id}`);
  await seen(factOf(page, 'SIP password'), '••••');
  await page.getByRole('button', { name: 'Copy: Line/port' }).click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(body.owner.linePort);
  for (const name of TABS) {
    await openTab(page, name);
    expect(await page.content()).not.toContain(PASSWORD);
  }
  const texts = await Promise.all(answers);
  expect(texts.some((text) => text.includes(body.owner.sipUserName))).toBe(true);
  expect(texts.filter((text) => text.includes(PASSWORD))).toEqual([]);
});

test('[P16] [P17] Update Password shows a new password once, and the old one registers no more', async () => {
  const { id, line } = await office.addPhoneByHand();
  const agent = await phoneWith();
  expect((await agent.register(line)).status).toBe(200);
  const page = await pageOf(id);
  await page.getByRole('button', { name: 'Update Password' }).click();
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await seen(page.getByRole('dialog'), 'This is the last time that you can view the password in full.');
  const password = await page.getByRole('dialog').getByLabel('New SIP password').innerText();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain(password);

  expect((await agent.refresh(line)).status).toBe(401);
  expect((await (await phoneWith()).register(line)).status).toBe(401);
  expect((await (await phoneWith()).register({ ...line, password })).status).toBe(200);
});

test('lines are added and reordered, and saved only by Save', async () => {
  const { id } = await office.addPhone(PLATFORM_MANAGED);
  const page = await pageOf(id, 'lines');
  await page.getByRole('button', { name: 'Add a line' }).click();
  await page.getByLabel('Whose line should ring on this device, too?').fill('Anna Beck');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Anna Becker/ })
    .click();
  await page.getByRole('button', { name: 'Move Anna Becker up' }).click();
  await page.getByRole('button', { name: 'Settings of the line of Anna Becker' }).click();
  await page.getByRole('switch', { name: 'Hotline: lifting the handset calls at once' }).click();
  await page.getByLabel('Hotline calls').fill('201');
  expect(await barriersOf(page)).toEqual([]);
  expect(await linesOf(id)).toHaveLength(1);
  await page.getByRole('button', { name: 'Save lines' }).click();
  await page.getByText('The lines are saved.').waitFor();
  expect(await linesOf(id)).toMatchObject([
    { firstName: 'Anna', port: 1, primaryOwner: false, hotlineEnabled: true, hotlineDestination: '201' },
    { port: 2, primaryOwner: true },
  ]);
});

test('the preview is the file of the phone, with its passwords masked', async () => {
  const { id } = await office.addPhone(PLATFORM_MANAGED, PASSWORD);
  const { authUser } = await office.callingDetails(id);
  const page = await pageOf(id, 'configuration');
  const file = page.getByRole('region', { name: /\.cfg$/ });
  await seen(file, authUser);
  await seen(file, 'account.1.password = ********');
  expect(await page.content()).not.toContain(PASSWORD);
});

test('[K1] provisioning is switched on for a phone that was provisioned by hand', async () => {
  const { id, mac } = await office.addPhone(CUSTOMER_MANAGED, PASSWORD);
  const page = await pageOf(id, 'configuration');
  await page.getByRole('switch', { name: 'Let Bellhop provision this phone' }).click();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByText('Open: the first phone with this MAC address gets the file without a password.').waitFor();
  await page.getByRole('button', { name: 'Close the window' }).waitFor();
  const file = await fetch(`${bellhop.bellhop.at.config}/${mac}.cfg`, {
    headers: { 'user-agent': 'Yealink SIP-T46U 108.86.0.20 80:5e:c0:00:00:00' },
  });
  expect(file.status).toBe(200);
  await page.getByRole('tab', { name: 'Requests' }).click();
  await seen(page.getByRole('list', { name: 'Requests' }), 'The phone got its file.');
});

test('the station that is broken says why', async () => {
  const { id, line } = await office.addPhoneByHand();
  const wrong: Line = { ...line, password: 'Zb4nTq8sLw2k' };
  const agent = await phoneWith();
  for (let tries = 0; tries < 3; tries++) expect((await agent.register(wrong)).status).toBe(401);
  await until(
    () => office.get(`/v1/devices/${id}`),
    ({ body }) => body.errorCodes.includes('sipprofileregistration'),
  );
  const page = await pageOf(id);
  await stationOf(page, 'Registered, broken').waitFor();
  expect((await agent.register(line)).status).toBe(200);
  await page.reload();
  await seen(stationOf(page, 'Registered, done'), '1 line over UDP');
  await seen(stationOf(page, 'In sync, done'), 'The phone is as declared');
  await page.getByRole('tab', { name: 'History' }).click();
  const history = page.getByRole('list', { name: 'History' });
  await seen(history, 'Registration refused');
  await seen(history, 'Device created');
});

test('every tab of a phone that lives can be read and used by everybody', { timeout: LONG_MS }, async () => {
  const { body } = await office.get('/v1/devices?displayName=Anna');
  const page = await pageOf(body.items[0].id);
  for (const name of TABS) {
    await openTab(page, name);
    expect(await barriersOf(page), name).toEqual([]);
  }
});

test('changes are applied, and the page says at once that the phone took them', async () => {
  const { id, line } = await office.addPhoneByHand();
  const page = await pageOf(id);
  const apply = page.getByRole('button', { name: 'Apply changes' });
  await apply.click();
  await seen(page.getByRole('status'), /Apply changes, .*: The phone was not registered\./);
  expect(await barriersOf(page)).toEqual([]);

  expect((await (await phoneWith()).register(line)).status).toBe(200);
  await apply.click();
  await seen(page.getByRole('status'), /Apply changes, .*: The phone took the request to fetch its file\./);
});

test('a phone is rebooted after a question; one that knows no such request is not, and it says why', async () => {
  const { id, line } = await office.addPhoneByHand();
  const agent = await phoneWith();
  await agent.register(line);
  const page = await pageOf(id);
  await chooseAction(page, 'Reboot');
  const dialog = page.getByRole('dialog');
  await seen(dialog, 'This phone knows no request to restart');
  expect(await dialog.getByRole('button', { name: 'Reboot' }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');

  await agent.register({ ...line, userAgent: 'Grandstream GRP2614 1.0.5.69' });
  await page.reload();
  await chooseAction(page, 'Reboot');
  await seen(dialog, 'calls in progress end');
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Reboot' }).click();
  await seen(page.getByRole('status'), /Reboot, .*: The phone took the request to restart\./);
});

test('a device is moved to a workspace: it stays the same device, and registers with another account', async () => {
  const { id } = await office.addPhone(BY_HAND, PASSWORD);
  const before = (await office.get(`/v1/devices/${id}`)).body;
  const page = await pageOf(id);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Move to another owner' }).click();
  const dialog = page.getByRole('dialog');
  const move = dialog.getByRole('button', { name: 'Move' });
  expect(await move.isDisabled()).toBe(true);
  await choose(dialog, 'New owner', 'Front', 'Front desk');
  expect(await barriersOf(page)).toEqual([]);
  await move.click();
  await seen(dialog, 'You will not see this again');
  const password = await dialog.getByLabel('New SIP password').innerText();
  await dialog.getByRole('button', { name: 'I have stored it' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Front desk' }).waitFor();
  const after = (await office.get(`/v1/devices/${id}`)).body;
  expect(after).toMatchObject({ id: before.id, mac: before.mac, displayName: 'Front desk' });
  expect(after).not.toHaveProperty('personId');
  expect(after.sipUserName).not.toBe(before.sipUserName);
  const { outboundProxy: _, ...account } = await office.callingDetails(id);
  expect((await (await phoneWith()).register({ ...account, password })).status).toBe(200);
});

test('[K8] a device is deleted from its page, which then says that it has been, and to strangers that there is none', async () => {
  const { id } = await office.addPhone(BY_HAND, PASSWORD);
  const page = await pageOf(id);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete device' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete device' }).click();
  await page.waitForURL('**/devices');
  await visit(page, `/devices/${id}`);
  await page.getByRole('heading', { level: 1, name: 'This device has been deleted' }).waitFor();

  const stranger = await bellhop.as('admin@globex.test');
  await visit(stranger, `/devices/${id}`);
  await stranger.getByRole('heading', { level: 1, name: 'There is no such device' }).waitFor();
});

async function pageOf(id: string, tab?: string): Promise<Page> {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, `/devices/${id}${tab === undefined ? '' : `?tab=${tab}`}`);
  return page;
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tabpanel').waitFor();
  await untilShown(page);
}

/** What stands beside a name in a list of facts. */
const factOf = (page: Page, name: string): Locator =>
  page.locator('dl > div', { has: page.getByText(name, { exact: true }) }).locator('dd');

const stationOf = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });

const seen = (place: Locator, text: string | RegExp): Promise<void> => place.filter({ hasText: text }).first().waitFor();

const linesOf = async (id: string) => (await office.get(`/v1/telephony/config/devices/${id}/members`)).body.members;

async function phoneWith(): Promise<UserAgent> {
  const { host, port } = bellhop.bellhop.at.sip;
  const agent = await openUserAgent({ proxy: { transport: 'udp', host, port } });
  agents.push(agent);
  return agent;
}
