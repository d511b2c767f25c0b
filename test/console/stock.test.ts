import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';
import { choose, chooseAction, readAs, row, seen, sendAs } from './steps.ts';

const LONG_MS = 180_000;
const ROOT = 'root@bellhop.test';
const OPS = 'ops@northwind.test';
const T46U = 'DMS Yealink T46U';

let web: Console;
beforeAll(async () => {
  web = await openConsole();
}, LONG_MS);
afterEach(async () => {
  await web.closeWindows();
  expect(web.complaints()).toEqual([]);
});
afterAll(() => web?.stop());

let lastMac = 0;
const newMac = () => `805EC0AA${(++lastMac).toString(16).padStart(4, '0').toUpperCase()}`;
const region = (page: Page, name: string) => page.getByRole('region', { name });
const fact = (page: Page, section: string, text: string | RegExp) =>
  region(page, section).getByRole('definition').filter({ hasText: text });

async function idOf(page: Page, name: string): Promise<string> {
  const { items } = await readAs(page, `/v1/organizations?displayName=${encodeURIComponent(name)}`);
  return items[0].id;
}

const allow = async (page: Page, name: string, permission: string) => {
  const { items } = await readAs(page, `/v1/organizations?displayName=${encodeURIComponent(name)}`);
  await sendAs(page, 'PUT', `/v1/provisioningPermissions/${items[0].id}`, { permission });
};

/** Equipment of whoever the window belongs to. */
const stock = (page: Page, friendlyName: string, more: object = {}) =>
  sendAs(page, 'POST', '/v1/sipDevices', { mac: newMac(), model: T46U, friendlyName, ...more });

async function assign(page: Page, id: string, organization: string): Promise<void> {
  const organizationId = await idOf(page, organization);
  await sendAs(page, 'POST', `/v1/sipDevices/${id}/actions/assign/invoke`, { organizationId });
}

/** Opens the form that gives equipment to an organization. */
async function openAssignment(page: Page, id: string): Promise<Locator> {
  await visit(page, `/sip-devices/${id}`);
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  return page.getByRole('dialog', { name: 'Assign to an organization' });
}

test('[V8] equipment is added with all that an operator fills in, and its login is never shown', {
  timeout: LONG_MS,
}, async () => {
  const page = await web.as(OPS);
  await visit(page, '/sip-devices');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add equipment' }).click();
  const form = page.getByRole('dialog', { name: 'Add equipment' });
  await form.getByRole('button', { name: 'Add equipment' }).click();
  expect(await form.getByText('This is needed.').count()).toBe(2);
  await form.getByLabel('MAC address').fill('80:5e:c0');
  await seen(form.getByText('A MAC address has twelve digits from 0 to 9 and A to F.'));
  const { items } = await readAs(page, '/v1/sipDevices?friendlyName=Spare%201');
  await form.getByLabel('MAC address').fill(items[0].mac);
  await choose(form, 'Brand and model', 'T46U', 'Yealink T46U');
  for (const [label, text] of Object.entries({
    'Friendly name (optional)': 'Meeting room 4',
    'Serial number (optional)': '3146D21039999',
    'Firmware (optional)': '108.86.0.20',
    'Notes (optional)': 'Shelf 7',
    'Interval in minutes (optional)': '60',
    'User name (optional)': 'admin',
    'Password (optional)': 'Hide5And7Seek',
  }))
    await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByRole('combobox', { name: 'Connection (optional)' }).click();
  await page.getByRole('option', { name: 'Static address' }).click();
  await form.getByLabel('Address', { exact: true }).fill('192.0.2.14');
  await form.getByLabel('Netmask').fill('255.255.255.0');
  await form.getByRole('combobox', { name: 'Update protocol (optional)' }).click();
  await page.getByRole('option', { name: 'HTTPS' }).click();
  await choose(form, 'Time zone (optional)', 'Chicago', 'America/Chicago');
  await choose(form, 'Template (optional)', 'Quiet', 'Quiet desk');
  expect(await barriersOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Add equipment' }).click();
  await seen(form.getByText("'connection.gateway' is needed for STATIC"));
  await form.getByLabel('Gateway').fill('192.0.2.1');
  await form.getByRole('button', { name: 'Add equipment' }).click();
  await seen(form.getByText('MAC Address is in use.'));
  await form.getByLabel('MAC address').fill('80-5e-c0-bb-00-01');
  await form.getByRole('button', { name: 'Add equipment' }).click();

  await seen(page.getByRole('heading', { level: 1, name: 'Meeting room 4' }));
  await seen(page.getByText('In stock: nobody uses it yet.'));
  for (const text of ['80:5E:C0:BB:00:01', '3146D21039999', '108.86.0.20', 'Northwind Telecom', 'Shelf 7'])
    await seen(fact(page, 'Equipment', text));
  const connection = 'Static address · 192.0.2.14 · 255.255.255.0 · 192.0.2.1';
  for (const text of [connection, 'HTTPS', 'every 60 minutes', 'America/Chicago', 'Quiet desk'])
    await seen(fact(page, 'Connection and updates', text));
  await seen(fact(page, 'Phone login', 'Set, and never shown'));
  expect(await page.content()).not.toContain('Hide5And7Seek');
  expect(await barriersOf(page)).toEqual([]);
});

test('[V8] only what was changed of equipment is changed, and what is emptied is gone', { timeout: LONG_MS }, async () => {
  const page = await web.as(OPS);
  const { id } = await stock(page, 'Old name', { notes: 'Shelf 1', serial: 'SN-1', adminPassword: 'Hide5And7Seek' });
  await visit(page, `/sip-devices/${id}`);
  await page.getByRole('button', { name: 'Edit' }).click();
  const form = page.getByRole('dialog', { name: 'Edit equipment' });
  await seen(form.getByText('One is set. Leave this empty to keep it.'));
  await form.getByLabel('Friendly name (optional)').fill('x');
  await form.getByRole('button', { name: 'Save' }).click();
  await seen(form.getByText(/friendlyName/));
  await form.getByLabel('Friendly name (optional)').fill('New name');
  await form.getByLabel('Serial number (optional)').fill('');
  await form.getByRole('switch', { name: 'Enabled' }).uncheck();
  await sendAs(page, 'PATCH', `/v1/sipDevices/${id}`, { notes: 'Shelf 2' });
  await form.getByRole('button', { name: 'Save' }).click();
  await seen(page.getByText('Saved'));
  await seen(page.getByRole('heading', { level: 1, name: 'New name' }));
  const changed = await readAs(page, `/v1/sipDevices/${id}`);
  expect(changed).toMatchObject({ friendlyName: 'New name', notes: 'Shelf 2', enabled: false, adminPasswordSet: true });
  expect(changed).not.toHaveProperty('serial');
});

test('[V2] the list has what the provider provisioned and what the system administrator did for its organizations', {
  timeout: LONG_MS,
}, async () => {
  const root = await web.as(ROOT);
  const lent = await stock(root, 'From the platform');
  await stock(root, 'Stays on the platform');
  await assign(root, lent.id, 'Acme');
  const page = await web.as(OPS);
  await visit(page, '/sip-devices?q=From the platform');
  const device = row(page, 'From the platform');
  await seen(device.getByText('Bellhop Platform'));
  await seen(device.getByText('Acme'));
  await visit(page, '/sip-devices?q=Stays on');
  await seen(page.getByText('No equipment matches'));
  await visit(page, '/sip-devices?q=Spare 1');
  await seen(row(page, 'Spare 1').getByText('Northwind Telecom'));
});

test('[V2] filters stay in the address, so that a reload or a friend sees the same list', { timeout: LONG_MS }, async () => {
  const page = await web.as(OPS);
  await visit(page, '/sip-devices');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('menuitem', { name: 'Assigned' }).click();
  await choose(page.getByRole('main'), 'Organization', 'Glob', 'Globex');
  await choose(page.getByRole('main'), 'Model', 'VVX450', /VVX ?450/);
  const onlyReception = async () => {
    await seen(page.getByText('1 shown'));
    await seen(row(page, 'Globex reception'));
    await seen(page.getByText('Assignment: Assigned'));
    expect(await page.getByRole('combobox', { name: 'Organization' }).inputValue()).toBe('Globex');
    expect(await page.getByRole('combobox', { name: 'Model' }).inputValue()).toMatch(/VVX ?450/);
  };
  await onlyReception();
  expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(['assigned', 'organization', 'product']);
  await page.reload();
  await onlyReception();
  await page.getByRole('searchbox', { name: 'Name, MAC or serial number' }).fill('nothing of that name');
  await seen(page.getByText('No equipment matches'));
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByRole('button', { name: 'Clear Organization' }).click();
  await page.getByRole('button', { name: 'Clear Model' }).click();
  await page.getByRole('button', { name: 'Remove the filter Assignment: Assigned' }).click();
  await seen(row(page, 'Spare 1'));
  expect(new URL(page.url()).search).toBe('');
});

test('[V5] equipment is assigned to one organization and to its extensions, by line, and taken back', {
  timeout: LONG_MS,
}, async () => {
  const page = await web.as(OPS);
  const { id } = await stock(page, 'Two lines');
  const form = await openAssignment(page, id);
  expect(await form.getByRole('button', { name: 'Assign' }).isDisabled()).toBe(true);
  await choose(form, 'Organization', 'Acme');
  await seen(form.getByText(/This model has 16 lines\./));
  await form.getByRole('button', { name: 'Add line' }).click();
  await choose(form, 'Line 1', 'Grace', 'Grace Lee');
  await form.getByRole('button', { name: 'Add line' }).click();
  await choose(form, 'Line 2', '303', 'Hector Ruiz');
  expect(await barriersOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Assign' }).click();
  await seen(page.getByText('Assigned to Acme'));
  const assignment = region(page, 'Assignment');
  await seen(assignment.getByText('Acme · 2 of 16 lines in use'));
  await seen(assignment.getByRole('listitem').filter({ hasText: 'Grace Lee' }).getByText('Line 1 · 302'));
  await seen(assignment.getByRole('listitem').filter({ hasText: 'Hector Ruiz' }).getByText('Line 2 · 303'));
  await seen(assignment.getByRole('link', { name: 'Open the device' }));

  await page.getByRole('button', { name: 'Change lines' }).click();
  const change = page.getByRole('dialog', { name: 'Change lines' });
  expect(await change.getByRole('combobox', { name: 'Organization' }).isDisabled()).toBe(true);
  await change.getByRole('button', { name: 'Remove line 2' }).click();
  await change.getByRole('button', { name: 'Save' }).click();
  await seen(assignment.getByText('Acme · 1 of 16 lines in use'));

  await chooseAction(page, 'Clear assignment');
  const dialog = page.getByRole('dialog', { name: 'Clear the assignment of Two lines?' });
  await seen(dialog.getByText(/It returns to the stock of Northwind Telecom\./));
  await dialog.getByRole('button', { name: 'Clear assignment' }).click();
  await seen(page.getByText('In stock: nobody uses it yet.'));
});

test('[V5] a device has as many lines as its model, and no extension twice', { timeout: LONG_MS }, async () => {
  const page = await web.as(OPS);
  const { id } = await stock(page, 'One port', { model: 'Grandstream HT801 Partner Managed' });
  const form = await openAssignment(page, id);
  await choose(form, 'Organization', 'Acme');
  await seen(form.getByText(/This model has 1 line\./));
  await form.getByRole('button', { name: 'Add line' }).click();
  await seen(form.getByText('All lines of this model are in use.'));
  expect(await form.getByRole('button', { name: 'Add line' }).count()).toBe(0);
});

test('[V6] equipment is not assigned to an organization at View, and the reason is shown', { timeout: LONG_MS }, async () => {
  const page = await web.as(OPS);
  await sendAs(page, 'POST', '/v1/organizations', { displayName: 'Looks only', provisioningPermission: 'VIEW' });
  const { id } = await stock(page, 'Not for them');
  const form = await openAssignment(page, id);
  await seen(form.getByText('It must let devices be assigned to it: "Allow to provision devices" at Modify.'));
  await choose(form, 'Organization', 'Looks');
  await form.getByRole('button', { name: 'Assign' }).click();
  const reason = '"Allow to provision devices" is View for this organization, so no device can be assigned to it.';
  await seen(form.getByRole('alert').getByText(reason));
  expect(await barriersOf(page)).toEqual([]);
  await choose(form, 'Organization', 'Acme');
  await form.getByRole('alert').waitFor({ state: 'detached' });
});

test('a phone that is provisioned by hand is not assigned without its password, which is asked for', {
  timeout: LONG_MS,
}, async () => {
  const page = await web.as(OPS);
  const { id } = await stock(page, 'By hand', { model: 'Generic IPPhone Customer Managed' });
  const form = await openAssignment(page, id);
  await choose(form, 'Organization', 'Acme');
  await form.getByRole('button', { name: 'Add line' }).click();
  await choose(form, 'Line 1', 'Ingrid', 'Ingrid Berg');
  await form.getByRole('button', { name: 'Assign' }).click();
  await seen(form.getByRole('alert').getByText(/password/i));
  await form.getByLabel('SIP password (optional)').fill('Fine5Password9');
  await form.getByRole('button', { name: 'Assign' }).click();
  await seen(page.getByText('Assigned to Acme'));
});

test('[V7] whoever adds a device is offered the templates of their own account, and no others', {
  timeout: LONG_MS,
}, async () => {
  const addT46U = async (page: Page, path: string) => {
    await visit(page, path);
    await page.getByRole('button', { name: 'Add equipment' }).click();
    const form = page.getByRole('dialog', { name: 'Add equipment' });
    await choose(form, 'Brand and model', 'T46U', 'Yealink T46U');
    return form;
  };
  const provider = await web.as(OPS);
  const form = await addT46U(provider, '/sip-devices');
  await seen(form.getByText('One of your account for this model; otherwise the built-in one'));
  await form.getByRole('combobox', { name: 'Template (optional)' }).click();
  await seen(provider.getByRole('option'));
  expect(await provider.getByRole('option').allTextContents()).toEqual(['Quiet desk']);

  const root = await web.as(ROOT);
  const inProvider = await addT46U(root, `/sip-devices?org=${await idOf(root, 'Northwind')}`);
  await seen(inProvider.getByText('No template of your account is for this model'));
  await inProvider.getByRole('combobox', { name: 'Template (optional)' }).click();
  await seen(root.getByText('Nothing found'));
  expect(await root.getByRole('option').count()).toBe(0);
});

test('[V4] what lies with an organization at None is a row to look at, with the reason; it can be taken back', {
  timeout: LONG_MS,
}, async () => {
  const page = await web.as(OPS);
  await sendAs(page, 'POST', '/v1/organizations', { displayName: 'Sleeps', provisioningPermission: 'MODIFY' });
  const { id } = await stock(page, 'Lent to Sleeps');
  await assign(page, id, 'Sleeps');
  await allow(page, 'Sleeps', 'NONE');
  const reason = '"Allow to provision devices" is None for Sleeps, which has it.';
  await visit(page, '/sip-devices?q=Lent to Sleeps');
  await seen(row(page, 'Lent to Sleeps').getByRole('img', { name: `Read-only: ${reason}` }));
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Lent to Sleeps' }).click();
  await seen(page.getByRole('note').getByText(reason));
  for (const name of ['Edit', 'Assign', 'Change lines']) expect(await page.getByRole('button', { name }).count()).toBe(0);
  await chooseAction(page, 'Clear assignment');
  await page.getByRole('dialog').getByRole('button', { name: 'Clear assignment' }).click();
  await seen(page.getByText('In stock: nobody uses it yet.'));
  await seen(page.getByRole('button', { name: 'Edit' }));
});

test('equipment is deleted, from stock and from a desk', { timeout: LONG_MS }, async () => {
  const page = await web.as(OPS);
  const { id, mac } = await stock(page, 'Worn out');
  await visit(page, `/sip-devices/${id}`);
  await chooseAction(page, 'Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete Worn out?' });
  await seen(dialog.getByText(/Its MAC address becomes free\./));
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await seen(page.getByText('Worn out has been deleted'));
  await seen(page.getByRole('heading', { level: 1, name: 'SIP Devices' }));
  await row(page, 'Worn out').waitFor({ state: 'detached' });
  await stock(page, 'Its successor', { mac });
});

describe('templates', () => {
  const editor = (page: Page) => page.getByLabel('Text of the template');

  test('a template with a mistake is refused with its line, and kept as it was typed', { timeout: LONG_MS }, async () => {
    const page = await web.as(OPS);
    await visit(page, '/templates');
    await seen(row(page, 'Quiet desk'));
    expect(await barriersOf(page)).toEqual([]);
    await choose(region(page, 'Built-in templates'), 'Model', 'T46U', 'Yealink T46U');
    await seen(page.getByLabel(/^Built-in template of/));
    await page.getByRole('button', { name: 'Copy as a new template' }).click();
    await seen(page.getByRole('heading', { level: 1, name: 'Add template' }));
    await page.getByLabel('Name', { exact: true }).fill('Front desk');
    const text = '#!version:1.0.0.1\nphone_setting.lang = {{ language }}\naccount.1.password = {{ lines[0].password\n';
    await editor(page).fill(text);
    await page.getByRole('button', { name: 'Add template' }).click();
    await seen(page.getByText(/^Line 3, column \d+ of the template/));
    expect(await editor(page).inputValue()).toBe(text);
    const selected = 'getSelection().toString()';
    expect(await page.evaluate(selected)).toBe('account.1.password = {{ lines[0].password');
    expect(await barriersOf(page)).toEqual([]);
    await editor(page).fill(text.replace('.password\n', '.password }}\n'));
    await page.getByRole('button', { name: 'Add template' }).click();
    await seen(page.getByText('Front desk has been added'));
    await seen(page.getByRole('heading', { level: 1, name: 'Front desk' }));
  });

  test('the file that a device would get is shown before it is saved, its passwords masked', { timeout: LONG_MS }, async () => {
    const page = await web.as(OPS);
    await visit(page, '/templates');
    await page.getByRole('link', { name: 'Quiet desk' }).click();
    await seen(page.getByRole('heading', { level: 1, name: 'Quiet desk' }));
    const text = await editor(page).inputValue();
    await editor(page).fill(`${text}phone_setting.idle_text = Not saved yet\n`);
    const preview = region(page, 'Preview');
    await choose(preview, 'Device', 'Anna', 'Anna Becker');
    await preview.getByRole('button', { name: 'Preview' }).click();
    const file = preview.getByRole('region', { name: /\.cfg$/ });
    await seen(file.getByText(/phone_setting\.idle_text = Not saved yet/));
    expect(await file.innerText()).toMatch(/account\.1\.password = \*+/);
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Discard changes' }).click();
    expect(await editor(page).inputValue()).toBe(text);
  });

  test('a template that a device has is not deleted, and one that none has is', { timeout: LONG_MS }, async () => {
    const page = await web.as(OPS);
    const template = await sendAs(page, 'POST', '/v1/provisioningTemplates', {
      name: 'In use',
      models: [T46U],
      text: '#!version:1.0.0.1\n',
    });
    const { id } = await stock(page, 'With a template');
    await visit(page, `/sip-devices/${id}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('dialog', { name: 'Edit equipment' });
    await choose(form, 'Template (optional)', 'In use');
    await form.getByRole('button', { name: 'Save' }).click();
    await region(page, 'Connection and updates').getByRole('link', { name: 'In use' }).click();
    await seen(page.getByRole('heading', { level: 1, name: 'In use' }));
    const refusal = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await chooseAction(page, 'Delete');
    const dialog = page.getByRole('dialog', { name: 'Delete In use?' });
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await seen(dialog.getByRole('alert').getByText("'In use' is the template of 1 device. Give it another one first."));
    expect((await refusal).status()).toBe(409);
    expect(await barriersOf(page)).toEqual([]);

    await sendAs(page, 'PATCH', `/v1/sipDevices/${id}`, { templateId: null });
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await seen(page.getByText('In use has been deleted'));
    await seen(page.getByRole('heading', { level: 1, name: 'Templates' }));
    await row(page, 'In use').waitFor({ state: 'detached' });
    expect((await page.request.get(`/v1/provisioningTemplates/${template.id}`)).status()).toBe(404);
  });
});

// Last: it takes the page away from everybody.
test('[V4] a provider whose organizations and people all have None has no such page, by menu or by address', {
  timeout: LONG_MS,
}, async () => {
  const root = await web.as(ROOT);
  const page = await web.as(OPS);
  const acme = await idOf(root, 'Acme');
  const { items } = await readAs(root, `/v1/people?orgId=${acme}&max=100`);
  for (const { id } of items)
    await sendAs(root, 'PUT', `/v1/provisioningPermissions/${id}?orgId=${acme}`, { permission: 'NONE' });
  const organizations = await readAs(root, `/v1/organizations?max=500`);
  for (const { account } of organizations.items)
    if (account.kind === 'customer')
      await sendAs(root, 'PUT', `/v1/provisioningPermissions/${account.id}`, { permission: 'NONE' });
  const reason = '"Allow to provision devices" is None for all of your organizations, so there is nothing to manage.';
  await visit(page, '/sip-devices');
  await seen(page.getByText(reason));
  expect(await page.getByRole('navigation').getByRole('link', { name: 'SIP Devices' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Add equipment' }).count()).toBe(0);
  expect(await barriersOf(page)).toEqual([]);
});
