import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriersOf, type Console, openConsole, untilShown, visit } from '../support/console.ts';
import { choose, linkMailedTo, row } from './steps.ts';

const PROVIDER = 'ops@northwind.test';
const ADMIN = 'admin@acme.test';
const LONG_MS = 120_000;
/** A sync is a job of its own. */
const SYNC_MS = 60_000;
/** As the page that asks for consent words them, and the mail. */
const PERMISSIONS = [
  'Allow decryption and encryption',
  'Read locations',
  'Scope to limit the read access to partners telephony PSTN',
  'Read users',
  'Read and list telephony configuration',
  'Create, edit and delete telephony configuration',
];

let web: Console;
let provider: Page;
beforeAll(async () => {
  web = await openConsole();
  provider = await web.as(PROVIDER);
}, LONG_MS);
afterEach(() => expect(web.complaints()).toEqual([]));
afterAll(() => web?.stop());

test('[L1] [L2] [L3] [L4] a customer is selected, Webex Cloud Connect added to it, and its administrator asked by mail', {
  timeout: LONG_MS,
}, async () => {
  await visit(provider, '/customers');
  await provider.getByRole('checkbox', { name: 'Select Globex' }).check();
  await provider.getByRole('button', { name: 'Add Service' }).click();
  await provider.getByRole('menuitem', { name: 'Webex Cloud Connect' }).click();
  await provider.getByRole('heading', { name: 'Add Webex Cloud Connect' }).waitFor();
  await expect.poll(() => provider.getByRole('combobox', { name: 'Customer', exact: true }).inputValue()).toBe('Globex');
  expect(await provider.getByRole('combobox', { name: 'Customer License' }).inputValue()).toBe('Essential');
  expect(await provider.getByRole('radio', { name: 'Customer Consent API' }).isChecked()).toBe(true);

  await provider.getByLabel('Phone Number (E.164)').fill('4085267209');
  await provider.getByLabel('Email').fill('nobody');
  await provider.getByLabel('Webex Organization ID').fill('globex');
  await provider.getByRole('button', { name: 'Submit' }).click();
  await provider.getByText('Write it in E.164, with + and country code, as in +14085267209.').waitFor();
  await provider.getByText('This is not an email address.').waitFor();
  await provider.getByText('Copy it from Control Hub under Account').waitFor();
  expect(await provider.getByText('This is needed.').count()).toBe(2);
  expect(await barriersOf(provider)).toEqual([]);

  await provider.getByLabel('New Service Name').fill('Globex Webex Calling');
  await provider.getByLabel('Contact Name').fill('Gita Mehta');
  await provider.getByLabel('Phone Number (E.164)').fill('+14085267209');
  await provider.getByLabel('Email').fill('admin@globex.test');
  await provider.getByLabel('Webex Organization ID').fill('2c3c9f9e-73d9-4460-a668-047162ff1bad');
  await provider.getByLabel('Minimum Users').fill('50');
  await provider.getByLabel('Allow to Exceed').fill('10');
  await provider.getByLabel('Comments').fill('Signed in October');
  await provider.getByRole('button', { name: 'Submit' }).click();
  await provider.getByText('Globex Webex Calling has been added, and an invitation is on its way to admin@globex.test').waitFor();

  const root = await web.as('root@bellhop.test');
  await visit(root, '/outbox');
  await root.getByText("Northwind Telecom asks you to connect Globex's Webex").click();
  const mail = root.getByRole('dialog');
  await mail.getByText('Approve Connection Now').waitFor();
  expect(await mail.getByRole('link').getAttribute('href')).toMatch(/\/approve#token=[\w-]{43}$/);
  await root.close();

  await visit(provider, '/services');
  await provider.getByRole('searchbox', { name: 'Search by customer' }).fill('glob');
  await provider.getByText('1 shown').waitFor();
  await provider.getByRole('button', { name: 'Service Actions of Globex Webex Calling' }).click();
  await provider.getByRole('menuitem', { name: 'Open Services page' }).click();
  await provider.getByRole('heading', { name: 'Globex Webex Calling', exact: true }).waitFor();
  await provider.getByText('Pending Consent').waitFor();
  const invitation = provider.getByRole('region', { name: 'Invitation' });
  await invitation.getByText('In the development outbox').waitFor();
});

test('an invitation is revoked and sent again; the link that was revoked says what to do', { timeout: LONG_MS }, async () => {
  await openService('Globex Webex Calling');
  const former = await linkMailedTo(web, 'admin@globex.test');
  const invitation = provider.getByRole('region', { name: 'Invitation' });
  await invitation.getByRole('button', { name: 'Revoke invitation' }).click();
  await provider.getByText('Pending Consent · Invitation revoked').waitFor();
  const stranger = await web.asStranger();
  await visit(stranger, former);
  await stranger.getByText('This link was replaced or revoked.').waitFor();
  await invitation.getByRole('button', { name: 'Send invitation again' }).click();
  await invitation.getByText('Open', { exact: true }).waitFor();
  expect(await linkMailedTo(web, 'admin@globex.test')).not.toBe(former);
  await stranger.close();
});

test('[L1] a service without consent is added from Services, and its numbers are entered by hand', {
  timeout: LONG_MS,
}, async () => {
  await visit(provider, '/services');
  await provider.getByRole('button', { name: 'Add Service' }).click();
  await provider.getByRole('menuitem', { name: 'Webex Cloud Connect' }).click();
  await choose(provider.getByRole('main'), /^Customer$/, 'Acme');
  await provider.getByLabel('New Service Name').fill('Acme by hand');
  await provider.getByLabel('Contact Name').fill('Ada Brandt');
  await provider.getByLabel('Email').fill(ADMIN);
  await provider.getByRole('radio', { name: 'No consent' }).check();
  await provider.getByLabel('Webex Organization ID').fill('2c3c9f9e-73d9-4460-a668-047162ff1bad');
  await provider.getByRole('button', { name: 'Submit' }).click();
  await provider.getByText('Acme by hand has been added', { exact: true }).waitFor();
  await provider.getByText('Say in which location its numbers are kept.').waitFor();

  await provider.getByRole('status').getByRole('button', { name: 'Attach' }).click();
  const attach = provider.getByRole('dialog', { name: 'Attach a location' });
  await choose(attach, 'Which one', 'Berlin');
  await attach.getByRole('button', { name: 'Attach' }).click();
  await provider.getByText('The numbers of Berlin are those of the service now').waitFor();

  await provider.getByRole('tab', { name: 'Numbers' }).click();
  await provider.getByRole('button', { name: 'Upload Numbers' }).click();
  const upload = provider.getByRole('dialog', { name: 'Upload Numbers' });
  await upload.getByText('Import File').click();
  expect((await provider.request.get((await upload.getByRole('link').getAttribute('href')) ?? '')).status()).toBe(200);
  const file = { name: 'numbers.csv', mimeType: 'text/csv' };
  const lines = (...of: string[]) => Buffer.from(['phoneNumber,type,concurrentCalls', ...of].join('\r\n'));
  await provider
    .locator('input[type=file]')
    .setInputFiles({ ...file, buffer: lines('+12127881500,User,', '+493023125901,Service,') });
  await upload.getByText('2 lines cannot be added.').waitFor();
  await upload.getByText('Line 2: +12127881500 is not a number of DE').waitFor();
  await upload.getByText('Line 3:').waitFor();
  expect(await upload.getByRole('button', { name: 'Submit' }).isDisabled()).toBe(true);
  expect(await barriersOf(provider)).toEqual([]);
  await provider
    .locator('input[type=file]')
    .setInputFiles({ ...file, buffer: lines('+493023125900,User,', '+493023125901,Service,10') });
  await upload.getByText('2 numbers can be added.').waitFor();
  await upload.getByRole('button', { name: 'Submit' }).click();
  await provider.getByText('2 numbers have been added').waitFor();
  const added = row(provider, '+49 30 23125901');
  await added.getByText('Service', { exact: true }).waitFor();
  await added.getByText('10', { exact: true }).waitFor();
  await provider.getByText('Ready', { exact: true }).waitFor();
});

test('[L5] [L6] [L7] the administrator approves at Webex, and its locations are synced', { timeout: LONG_MS }, async () => {
  const link = await linkMailedTo(web, ADMIN);
  const admin = await web.asStranger();
  await visit(admin, link);
  await admin.getByRole('heading', { name: 'Approve Connection' }).waitFor();
  await admin.getByText('Northwind Telecom asks to connect the Webex organization of Acme').waitFor();
  expect(await admin.getByRole('listitem').allInnerTexts()).toEqual(PERMISSIONS);
  expect(await barriersOf(admin)).toEqual([]);

  await admin.getByRole('button', { name: 'Login to Webex' }).click();
  await admin.getByRole('textbox', { name: 'Email address' }).fill(ADMIN);
  await admin.getByRole('textbox', { name: 'Password' }).fill(web.passwordOf(ADMIN));
  await admin.getByRole('button', { name: 'Sign in', exact: true }).click();
  await admin.getByRole('button', { name: 'Accept' }).waitFor();
  for (const permission of PERMISSIONS) await admin.getByText(permission, { exact: true }).waitFor();
  await admin.getByRole('button', { name: 'Accept' }).click();
  await admin.getByRole('heading', { name: 'Connection approved' }).waitFor();
  await admin.getByText('You can close this page.').waitFor();
  expect(await barriersOf(admin)).toEqual([]);

  await openService('Acme Webex Calling');
  await provider.getByText('Pending Provisioning').waitFor();
  const location = provider.getByRole('region', { name: 'Location' });
  await location.getByText('Austin', { exact: true }).waitFor({ timeout: SYNC_MS });
  await location.getByText('Berlin', { exact: true }).waitFor();

  await visit(admin, link);
  await admin.getByText('The connection was approved with this link already.').waitFor();
  await admin.close();
});

test('[L8] [L9] [L10] numbers that are uploaded are synced, and usage is measured against what was agreed', {
  timeout: LONG_MS,
}, async () => {
  await openService('Acme Webex Calling');
  await provider.getByRole('region', { name: 'Location' }).getByRole('button', { name: 'Attach' }).click();
  const attach = provider.getByRole('dialog', { name: 'Attach a location' });
  await choose(attach, 'Location at Webex', 'Austin');
  await attach.getByRole('radio', { name: 'Use one that is here' }).check();
  await choose(attach, 'Which one', 'Austin');
  await attach.getByRole('button', { name: 'Attach' }).click();
  await provider.getByText('The numbers of Austin are those of the service now').waitFor();

  await provider.getByRole('button', { name: 'Service Actions' }).click();
  await provider.getByRole('menuitem', { name: 'Upload Numbers' }).click();
  const upload = provider.getByRole('dialog', { name: 'Upload Numbers' });
  await upload.getByText('Range', { exact: true }).click();
  await upload.getByLabel('First number').fill('+15125550190');
  await upload.getByLabel('Last number').fill('+15125550192');
  await upload.getByText('3 numbers can be added.').waitFor();
  await upload.getByRole('button', { name: 'Submit' }).click();
  await provider.getByText('3 numbers have been added').waitFor();
  await provider.getByText('Ready', { exact: true }).waitFor({ timeout: SYNC_MS });
  await provider.getByRole('tab', { name: 'Numbers' }).click();
  await row(provider, '+1 512 555 0190').getByText('In sync').waitFor({ timeout: SYNC_MS });

  await provider.getByRole('tab', { name: 'Usage' }).click();
  await provider.getByRole('button', { name: 'Sync now' }).click();
  const usage = provider.getByRole('region', { name: 'License usage' });
  for (const figure of ['Unused DIDs', 'User DIDs', 'Contact Center DIDs', 'Service Number DIDs', 'Service Numbers CAC'])
    await usage.getByText(figure, { exact: true }).waitFor({ timeout: SYNC_MS });
  await provider.getByText('Minimum Users: 5, Allow to Exceed: 2.').waitFor();
  expect(await barriersOf(provider)).toEqual([]);
  await provider.getByRole('tab', { name: 'History' }).click();
  await provider.getByText('Integrated service approved').waitFor();
});

test('the customer sees its own services and changes nothing', { timeout: LONG_MS }, async () => {
  const admin = await web.as(ADMIN);
  await visit(admin, '/services');
  expect(await admin.getByRole('button', { name: 'Add Service' }).count()).toBe(0);
  await admin.getByText('Acme Webex Calling').click();
  await admin.getByRole('heading', { name: 'Acme Webex Calling', exact: true }).waitFor();
  await untilShown(admin);
  expect(await admin.getByRole('button', { name: 'Service Actions' }).count()).toBe(0);
  expect(await admin.getByText('Globex').count()).toBe(0);
  await admin.close();
});

test('a service is suspended and restored from the list, and removed by typing its name', { timeout: LONG_MS }, async () => {
  await visit(provider, '/services');
  const actions = () => provider.getByRole('button', { name: 'Service Actions of Globex Webex Calling' }).click();
  await actions();
  await provider.getByRole('menuitem', { name: 'Suspend' }).click();
  await row(provider, 'Globex').getByText('Suspended').waitFor();
  await actions();
  await provider.getByRole('menuitem', { name: 'Restore' }).click();
  await row(provider, 'Globex').getByText('Suspended').waitFor({ state: 'detached' });
  await actions();
  await provider.getByRole('menuitem', { name: 'Remove' }).click();
  const dialog = provider.getByRole('dialog', { name: 'Remove Globex Webex Calling?' });
  await dialog.getByText('the invitation that is open').waitFor();
  expect(await dialog.getByRole('button', { name: 'Remove' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Type Globex Webex Calling to confirm').fill('Globex Webex Calling');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await provider.getByText('Globex Webex Calling has been removed').waitFor();
  await row(provider, 'Globex').waitFor({ state: 'detached' });
});

test.each([
  ['consent.declined', 'You declined, so nothing was connected.'],
  ['consent.wrong-organization', 'You signed in at another Webex organization'],
  ['consent.wrong-role', 'Only a full administrator'],
  ['consent.missing-permissions', 'Not all permissions were granted'],
  ['consent.not-begun', 'This approval was not begun in this browser'],
  ['something.new', 'The connection was not approved.'],
])('whoever is sent back with %s reads why, and what to do', async (code, sentence) => {
  const stranger = await web.asStranger();
  await visit(stranger, `/approve?refused=${code}`);
  await stranger.getByRole('alert').getByText(sentence).waitFor();
  await stranger.close();
});

async function openService(name: string): Promise<void> {
  await visit(provider, '/services');
  await provider.getByRole('link', { name }).click();
  await provider.getByRole('heading', { name, exact: true }).waitFor();
  await untilShown(provider);
}
