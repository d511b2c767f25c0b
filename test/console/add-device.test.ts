import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openUserAgent, type UserAgent } from '../../src/protocols/sip/user-agent.ts';
import { newMac } from '../../src/simulator/index.ts';
import { type Office, officeOf, PASSWORD } from '../phones/office.fixture.ts';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';

const PARTNER_MANAGED = 'Yealink T46U Partner Managed';
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

test(
  '[P6] [P7] [P8] [P9] [P10] [P11] a partner-managed phone is added to a user, and what is shown once registers',
  async () => {
    const page = await windowAt('/devices');
    await page.getByRole('link', { name: 'Add device' }).click();
    await choose(page, 'Personal usage');
    await next(page);
    const search = page.getByLabel('User name or name of the user');
    await search.fill('anna.becker@acme.test');
    await page.getByRole('radio', { name: 'Anna Becker' }).waitFor();
    await search.fill('anna b');
    await choose(page, 'Anna Becker');
    await next(page);
    await page.getByRole('radio', { name: 'Cisco phone, ATA, or 3rd party device' }).waitFor();
    await chooseModel(page, 'Partner Managed Devices', PARTNER_MANAGED);
    await next(page);
    const mac = newMac('yealink', Math.random);
    await page.getByRole('textbox', { name: 'MAC address' }).fill(mac.match(/../g)?.join('-') ?? '');
    await page.getByLabel('SIP Authentication password').fill(PASSWORD);
    await save(page);
    await page.getByText('Confirm that you have read the disclaimer').waitFor();
    expect((await office.get(`/v1/devices?mac=${mac}`)).body.items).toEqual([]);
    await page.getByLabel('I have read the disclaimer and confirm it').check();
    await page.getByText(/^Save adds the .* to Anna Becker\. You set it up by hand/).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await save(page);

    await page.getByText('This is the last time that you can view the password in full.').waitFor();
    await page.getByText('Waiting for the phone to register').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
    const written = await readFile(await file.path(), 'utf8');
    const saidOf = (label: string) => new RegExp(`^${label}: (.*)$`, 'm').exec(written)?.[1] ?? '';
    const [user = '', domain = ''] = saidOf('Line/port').split('@');
    const line = { user, domain, authUser: saidOf('SIP user name'), password: saidOf('SIP Authentication password') };
    expect((await (await phoneWith()).register(line)).status).toBe(200);
    await page.getByText(/^Registered from /).waitFor();

    await page.getByRole('button', { name: 'I have stored it' }).click();
    expect(await page.content()).not.toContain(PASSWORD);
    expect(await confirmationOf(mac)).toEqual({ name: 'partner-managed-device', version: '1' });
    await visit(page, `/devices?q=${mac}`);
    await page.getByRole('row').filter({ hasText: PARTNER_MANAGED }).filter({ hasText: 'Connected' }).waitFor();
  },
  LONG_MS,
);

test('[P6] the page of a user leads to the device at once, and the user is known already', async () => {
  const { body: people } = await office.get('/v1/people?displayName=Bilal');
  const page = await windowAt(`/devices/add?person=${people.items[0].id}`);
  await page.getByRole('heading', { name: 'Add device to Bilal Yilmaz' }).waitFor();
  await page.getByRole('heading', { name: 'What kind of device is it?' }).waitFor();
});

test('[P9] a MAC address is checked as it is typed, in any notation', async () => {
  const { mac } = await office.addPhone('DMS Yealink T46U');
  const page = await windowAt('/devices/add');
  await toDetails(page, 'Yealink devices', 'Yealink T46U');
  const field = page.getByRole('textbox', { name: 'MAC address' });
  await field.fill(mac.match(/..../g)?.join('.') ?? '');
  await page.getByText('MAC Address is in use.').waitFor();
  await field.fill(newMac('yealink', Math.random));
  await page.getByText('Free, and an address of Yealink').waitFor();
  await field.fill(newMac('poly', Math.random));
  await page.getByText('This is an address of Poly').waitFor();
});

test('[K1] a phone that is set up by hand otherwise is provisioned by Bellhop where that is switched on', async () => {
  const page = await windowAt('/devices/add');
  await toDetails(page, 'Partner Managed Devices', PARTNER_MANAGED);
  const mac = newMac('yealink', Math.random);
  await page.getByRole('textbox', { name: 'MAC address' }).fill(mac);
  await page.getByRole('button', { name: 'Generate' }).click();
  await page.getByRole('switch', { name: 'Let Bellhop provision this phone' }).check();
  await page.getByLabel('I have read the disclaimer').check();
  await save(page);
  await page.getByRole('img', { name: 'QR code of the provisioning URL' }).waitFor();
  const { body } = await office.get(`/v1/devices/${mac}/provisioning`);
  expect(body.provisionedByBellhop).toBe(true);
});

test('[C5] the wizard says that calling on the apps will stop, before it does', async () => {
  const name = await hireWithStandardLicense();
  const page = await windowAt('/devices/add');
  await toDetails(page, 'Yealink devices', 'Yealink T46U', name);
  await page.getByText(`${name} has a Webex Calling Standard license.`).waitFor();
});

test(
  '[P13] [P14] [P15] [K2] a new workspace gets name, device, license, location and number, and nothing before Save',
  async () => {
    const name = 'Winter garden';
    const page = await windowAt('/devices/add');
    await choose(page, 'Shared usage');
    await choose(page, 'New workspace');
    await next(page);
    await page.getByLabel('Workspace name').fill('Room <5>');
    await next(page);
    await page.getByText('A name cannot have < >').waitFor();
    await page.getByLabel('Workspace name').fill('x'.repeat(31));
    await page.getByText('A name has at most 30 characters').waitFor();
    await page.getByLabel('Workspace name').fill(name);
    await page.getByLabel('Capacity').fill('8');
    await next(page);
    await chooseModel(page, 'Yealink devices', 'Yealink T46U');
    await next(page);
    const mac = newMac('yealink', Math.random);
    await page.getByRole('textbox', { name: 'MAC address' }).fill(mac);
    await next(page);
    await page.getByText('Basic calling').waitFor();
    await page.goBack();
    await page.getByRole('textbox', { name: 'MAC address' }).and(page.locator(':not([value=""])')).waitFor();
    await page.goForward();
    await choose(page, 'Professional workspace');
    await next(page);
    await pick(page, 'Location', 'Berlin');
    await pick(page, 'Phone number', /^\+49 ?30/);
    await page.getByText(new RegExp(`Save creates the workspace ${name} .* in Berlin with the number \\+49 ?30`)).waitFor();
    expect(await workspacesNamed(name)).toEqual([]);
    await save(page);
    await page.getByRole('heading', { name: `Device added to ${name}` }).waitFor();
    const [workspace] = await workspacesNamed(name);
    expect(workspace).toMatchObject({ capacity: 8, calling: { type: 'webexCalling' } });
    expect((await office.get(`/v1/devices?mac=${mac}`)).body.items[0].workspaceId).toBe(workspace.id);
  },
  LONG_MS,
);

test('[P6] [P13] a workspace that calls gets one more device, and one that does not says what it lacks', async () => {
  const mute = await office.call('POST', '/v1/workspaces', { displayName: 'Quiet room', supportedDevices: 'phones' });
  expect(mute.status).toBe(201);
  const page = await windowAt('/devices/add');
  await choose(page, 'Shared usage');
  await choose(page, 'Existing workspace');
  await next(page);
  await next(page);
  await page.getByText('Choose a workspace from the results').waitFor();
  const search = page.getByLabel('Name of the workspace');
  await search.fill('Quiet');
  await page.getByRole('radio', { name: 'Quiet room', disabled: true }).waitFor();
  await expect.poll(() => page.getByText('It does not call yet.').count()).toBe(1);
  await search.fill('Nowhere');
  await page.getByText('No workspace of that name.').waitFor();
  await search.fill('Front');
  await choose(page, 'Front desk');
  expect(await barriersOf(page)).toEqual([]);
  await next(page);
  await chooseModel(page, 'Yealink devices', 'Yealink T46U');
  await next(page);
  const mac = newMac('yealink', Math.random);
  await page.getByRole('textbox', { name: 'MAC address' }).fill(mac);
  await page.getByText(/^Save adds the Yealink T46U .* to Front desk\./).waitFor();
  await save(page);
  await page.getByRole('heading', { name: 'Device added to Front desk' }).waitFor();
  const [workspace] = await workspacesNamed('Front desk');
  expect((await office.get(`/v1/devices?mac=${mac}`)).body.items).toMatchObject([{ workspaceId: workspace.id }]);
});

test(
  '[K2] [P6] a workspace whose device is refused is taken back, with its number',
  async () => {
    const name = 'Summer house';
    const page = await windowAt('/workspaces/add');
    await page.getByLabel('Workspace name').fill(name);
    await next(page);
    await chooseModel(page, 'Yealink devices', 'Yealink T46U');
    await next(page);
    const mac = newMac('yealink', Math.random);
    await page.getByRole('textbox', { name: 'MAC address' }).fill(mac);
    await next(page);
    await choose(page, 'Common area workspace');
    await next(page);
    await pick(page, 'Location', 'Berlin');
    await pick(page, 'Phone number', /^\+49 ?30/);
    // Somebody is quicker.
    const { body: people } = await office.get('/v1/people?displayName=Carla');
    const body = { mac, model: 'DMS Yealink T46U', personId: people.items[0].id };
    expect((await office.call('POST', '/v1/devices', body)).status).toBe(200);
    await save(page);
    await page.getByRole('alert').filter({ hasText: 'MAC' }).waitFor();
    expect(await workspacesNamed(name)).toEqual([]);

    expect((await office.call('DELETE', `/v1/devices/${mac}`)).status).toBe(204);
    await save(page);
    await page.getByRole('heading', { name: `Device added to ${name}` }).waitFor();
    expect(await workspacesNamed(name)).toHaveLength(1);
  },
  LONG_MS,
);

test('[D5] [K8] a Cisco phone can be added by an activation code, which is shown once', async () => {
  const page = await windowAt('/devices/add');
  await toDetails(page, 'Cisco devices', 'Cisco 8845');
  await choose(page, 'Activation code');
  await save(page);
  await page
    .getByLabel('Activation code')
    .filter({ hasText: /^\d{16}$/ })
    .waitFor();
  await page.getByText('Waiting for the phone to present its code').waitFor();
  expect(await barriersOf(page)).toEqual([]);
});

test('[K4] who may add no device is told why', async () => {
  const page = await bellhop.as('user@acme.test');
  await visit(page, '/devices/add');
  await page.getByText('"Allow to provision devices" is None for you.').waitFor();
});

async function windowAt(path: string): Promise<Page> {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, path);
  return page;
}

/** Through the first steps of the wizard, for a user. */
async function toDetails(page: Page, group: string, model: string, person = 'Anna Becker'): Promise<void> {
  await choose(page, 'Personal usage');
  await next(page);
  await page.getByLabel('User name or name of the user').fill(person);
  await choose(page, person);
  await next(page);
  await chooseModel(page, group, model);
  await next(page);
}

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click();
const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();
const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();

async function chooseModel(page: Page, group: string, model: string): Promise<void> {
  await pick(page, 'Select device', group);
  await page.getByRole('combobox', { name: 'Device type' }).fill(model);
  await page.getByRole('option', { name: model }).first().click();
}

async function pick(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

const workspacesNamed = async (name: string) =>
  (await office.get(`/v1/workspaces?displayName=${encodeURIComponent(name)}`)).body.items;

/** Of the disclaimer, as the audit trail keeps it. */
async function confirmationOf(mac: string) {
  const { body: me } = await office.get('/v1/people/me');
  const from = new Date(Date.now() - 3_600_000).toISOString();
  const to = new Date(Date.now() + 60_000).toISOString();
  const { body } = await office.get(`/v1/adminAudit/events?orgId=${me.orgId}&from=${from}&to=${to}`);
  const event = body.items.find(({ data }: { data: { after?: { mac?: string } } }) => data.after?.mac === mac.toUpperCase());
  return event?.data.after.disclaimer;
}

/** Somebody who calls by the apps so far. */
async function hireWithStandardLicense(): Promise<string> {
  const name = 'Stella Lindt';
  const { body: licenses } = await office.get('/v1/licenses');
  const standard = licenses.items.find((license: { name: string }) => license.name === 'Webex Calling - Standard');
  const { body: locations } = await office.get('/v1/locations?name=Berlin');
  const { status, body } = await office.call('POST', '/v1/people?callingData=true', {
    emails: ['stella.lindt@acme.test'],
    displayName: name,
    licenses: [standard.id],
    locationId: locations.items[0].id,
    extension: '7781',
  });
  expect([status, body.message]).toEqual([200, undefined]);
  return name;
}

async function phoneWith(): Promise<UserAgent> {
  const { host, port } = bellhop.bellhop.at.sip;
  const agent = await openUserAgent({ proxy: { transport: 'udp', host, port } });
  agents.push(agent);
  return agent;
}
