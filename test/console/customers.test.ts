import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';
import { chooseAction, linkMailedTo, readAs, row, seen, sendAs } from './steps.ts';

const LONG_MS = 180_000;
const ROOT = 'root@bellhop.test';
const OPS = 'ops@northwind.test';
const NEW_PASSWORD = 'seven quiet herons wait';
/** What the page shows a moment after it was asked to. */
const SOON = { timeout: 20_000 };

let web: Console;
beforeAll(async () => {
  web = await openConsole();
}, LONG_MS);
afterEach(async () => {
  await web.closeWindows();
  expect(web.complaints()).toEqual([]);
});
afterAll(() => web?.stop());

const region = (page: Page, name: string) => page.getByRole('region', { name });
const permission = (page: Page) => region(page, 'Allow to provision devices');
const isAt = (page: Page, path: string) => page.waitForURL((url) => url.pathname + url.search === path);

async function idOf(page: Page, name: string): Promise<string> {
  const { items } = await readAs(page, `/v1/organizations?displayName=${encodeURIComponent(name)}`);
  return items[0].id;
}

async function visitCustomer(page: Page, name: string): Promise<void> {
  await visit(page, `/customers/${await idOf(page, name)}`);
}

const allow = (page: Page, id: string, value: string, orgId = id) =>
  sendAs(page, 'PUT', `/v1/provisioningPermissions/${id}?orgId=${orgId}`, { permission: value });

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Email address' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(web.passwordOf(email));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function expectRefused(email: string): Promise<void> {
  const page = await web.asStranger();
  await page.goto('/sign-in');
  await signIn(page, email);
  await seen(page.getByRole('alert'));
  expect(new URL(page.url()).pathname).toBe('/sign-in');
}

async function expectLetIn(email: string): Promise<void> {
  const page = await web.asStranger();
  await page.goto('/sign-in');
  await signIn(page, email);
  await isAt(page, '/');
}

test('a customer is created with its first administrator, who is invited by mail and signs in', {
  timeout: LONG_MS,
}, async () => {
  const page = await web.as(OPS);
  await visit(page, '/customers');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add customer' }).click();
  const form = page.getByRole('dialog', { name: 'Add customer' });
  await form.getByLabel(/Email address/).fill('nobody');
  await form.getByRole('button', { name: 'Add customer' }).click();
  await seen(form.getByText('This is needed.'));
  await seen(form.getByText('This is not an email address.'));
  await form.getByLabel('Name', { exact: true }).fill('Initech');
  await form.getByRole('radio', { name: 'Modify' }).check();
  await form.getByLabel(/Email address/).fill('bill@initech.test');
  await form.getByLabel('Their name (optional)').fill('Bill Lumbergh');
  expect(await barriersOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Add customer' }).click();
  await seen(page.getByText('Initech has been added'));
  await seen(page.getByRole('heading', { level: 1, name: 'Initech' }));
  expect(await permission(page).getByRole('radio', { name: 'Modify' }).isChecked()).toBe(true);

  const administrator = await web.asStranger();
  await administrator.goto(await linkMailedTo(web, 'bill@initech.test'));
  await seen(administrator.getByText('Hello Bill Lumbergh. Initech has made an account for you.'));
  await administrator.getByLabel('New password').fill(NEW_PASSWORD);
  await administrator.getByRole('button', { name: 'Choose the password' }).click();
  await isAt(administrator, '/');
  await visit(administrator, '/access');
  await seen(region(administrator, 'Administrators').getByText('bill@initech.test · Full Administrator'));
});

test('where only the invitation is refused, the customer stays and the address is asked for again', {
  timeout: LONG_MS,
}, async () => {
  const page = await web.as(OPS);
  await visit(page, '/customers?drawer=customer');
  const form = page.getByRole('dialog', { name: 'Add customer' });
  await form.getByLabel('Name', { exact: true }).fill('Hooli');
  await form.getByLabel(/Email address/).fill('admin@acme.test');
  await form.getByRole('button', { name: 'Add customer' }).click();
  await seen(form.getByText(/admin@acme\.test|email/i).filter({ hasText: /already|taken|in use/i }));
  expect(await form.getByLabel('Name', { exact: true }).isDisabled()).toBe(true);
  await form.getByLabel(/Email address/).fill('gavin@hooli.test');
  await form.getByRole('button', { name: 'Add customer' }).click();
  await seen(page.getByRole('heading', { level: 1, name: 'Hooli' }));
  const { items } = await readAs(page, '/v1/organizations?displayName=Hooli');
  expect(items).toHaveLength(1);
});

test('a provider goes into a customer and back by the switcher, and the bar says whose data it is', {
  timeout: LONG_MS,
}, async () => {
  const page = await web.as(OPS);
  await visit(page, '/users');
  const bar = page.getByRole('banner');
  await bar.getByRole('button', { name: 'Switch organization: Northwind Telecom' }).click();
  await page.getByRole('textbox', { name: 'Find an organization' }).fill('acm');
  await page.getByRole('option', { name: 'Acme' }).click();
  await seen(bar.getByRole('button', { name: 'Switch organization: Acme' }));
  await seen(bar.getByText('Northwind Telecom', { exact: true }));
  const id = await idOf(page, 'Acme');
  await page.getByRole('navigation').getByRole('link', { name: 'Users' }).click();
  await seen(row(page, 'Anna Becker'));
  expect(new URL(page.url()).searchParams.get('org')).toBe(id);
  await bar.getByRole('button', { name: 'Switch organization: Acme' }).click();
  await page.getByRole('option', { name: 'Back to your own organization: Northwind Telecom' }).click();
  await seen(bar.getByRole('button', { name: 'Switch organization: Northwind Telecom' }));
  expect(new URL(page.url()).search).toBe('');

  await visitCustomer(page, 'Acme');
  await page.getByRole('link', { name: 'Act in it' }).click();
  await seen(bar.getByRole('button', { name: 'Switch organization: Acme' }));
});

test('a customer is renamed, and what its phones and passwords must be like is said', { timeout: LONG_MS }, async () => {
  const page = await web.as(OPS);
  const { id } = await sendAs(page, 'POST', '/v1/organizations', { displayName: 'Umbrela' });
  await visit(page, `/customers/${id}`);
  const name = region(page, 'Name');
  await name.getByLabel('Name').fill('');
  await seen(name.getByText('This is needed.'));
  await name.getByLabel('Name').fill('Umbrella');
  await name.getByRole('button', { name: 'Save' }).click();
  await seen(page.getByRole('heading', { level: 1, name: 'Umbrella' }));

  const security = region(page, 'SIP security');
  await security.getByRole('combobox', { name: 'SIP transport' }).click();
  await page.getByRole('option', { name: 'TLS' }).click();
  await security.getByRole('checkbox', { name: 'Take TLS only' }).check();
  await security.getByRole('button', { name: 'Save' }).click();
  await seen(page.getByText('Saved'));
  const passwords = region(page, 'SIP passwords');
  await passwords.getByLabel('Characters, at least', { exact: true }).fill('14');
  await passwords.getByRole('button', { name: 'Save' }).click();
  // The button says nothing: it is disabled while it saves, too.
  await expect
    .poll(async () => (await readAs(page, `/v1/organizations/${id}`)).account, SOON)
    .toMatchObject({ displayName: 'Umbrella', sipTransport: 'TLS', tlsRequired: true, sipPasswordRules: { minLength: 14 } });
});

test('nobody of a suspended customer signs in, until it is restored', { timeout: LONG_MS }, async () => {
  const insider = await web.as('admin@globex.test');
  await visit(insider, '/users');
  const page = await web.as(OPS);
  await visitCustomer(page, 'Globex');
  await chooseAction(page, 'Suspend');
  await seen(page.getByText('Globex is suspended: nobody in it signs in, and none of its phones registers'));
  await expectRefused('admin@globex.test');
  await insider.reload();
  await seen(insider.getByRole('heading', { name: 'Sign in' }));
  await visit(page, '/customers');
  await seen(row(page, 'Globex').getByText('Suspended'));
  expect(await barriersOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'Globex' }).click();
  await chooseAction(page, 'Restore');
  await seen(page.getByText('Globex is restored'));
  await expectLetIn('admin@globex.test');
});

test('nobody below a suspended provider signs in, either', { timeout: LONG_MS }, async () => {
  const page = await web.as(ROOT);
  await visitCustomer(page, 'Northwind');
  await chooseAction(page, 'Suspend');
  await seen(page.getByText('Northwind Telecom is suspended', { exact: false }));
  await expectRefused(OPS);
  await expectRefused('admin@acme.test');
  await chooseAction(page, 'Restore');
  await seen(page.getByText('Northwind Telecom is restored'));
  await expectLetIn(OPS);
  await expectLetIn('admin@acme.test');
});

test('a customer is deleted with what it takes along, after its name was typed', { timeout: LONG_MS }, async () => {
  const page = await web.as(OPS);
  const { id } = await sendAs(page, 'POST', '/v1/organizations', { displayName: 'Soylent' });
  for (const displayName of ['Sol', 'Shirl'])
    await sendAs(page, 'POST', `/v1/people?orgId=${id}`, { emails: [`${displayName}@soylent.test`], displayName });
  await visit(page, '/customers');
  await row(page, 'Soylent').getByRole('link').click();
  await chooseAction(page, 'Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete Soylent?' });
  await seen(dialog.getByText('2 people'));
  await seen(dialog.getByText('the organization, its locations, licenses and settings'));
  expect(await barriersOf(page)).toEqual([]);
  const confirm = dialog.getByRole('button', { name: 'Delete' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Type Soylent to confirm').fill('Soylent');
  await confirm.click();
  await seen(page.getByText('Soylent has been deleted'));
  await seen(page.getByRole('heading', { level: 1, name: 'Customers' }));
  await row(page, 'Soylent').waitFor({ state: 'detached' });
});

test('a customer with lent devices, and a channel with customers, are kept for the reason that is shown', {
  timeout: LONG_MS,
}, async () => {
  const page = await web.as(OPS);
  await visitCustomer(page, 'Globex');
  await refusedDeletion(page, 'Globex', 'A device is lent to Globex, and would be lost with it. Clear its assignment first.');

  await visit(page, '/customers');
  await page.getByRole('button', { name: 'Add channel' }).click();
  const form = page.getByRole('dialog', { name: 'Add channel' });
  await form.getByLabel('Name', { exact: true }).fill('Channel North');
  await form.getByRole('button', { name: 'Add channel' }).click();
  await seen(page.getByRole('heading', { level: 1, name: 'Channel North' }));
  await visit(page, '/customers?drawer=customer');
  const customer = page.getByRole('dialog', { name: 'Add customer' });
  await customer.getByLabel('Name', { exact: true }).fill('Of the channel');
  await customer.getByRole('combobox', { name: 'Belongs to' }).click();
  await page.getByRole('option', { name: 'Channel North' }).click();
  await customer.getByRole('button', { name: 'Add customer' }).click();
  await seen(region(page, 'About').getByRole('link', { name: 'Channel North' }));
  await region(page, 'About').getByRole('link', { name: 'Channel North' }).click();
  await refusedDeletion(page, 'Channel North', 'Channel North has an account below it. Delete it first.');
});

async function refusedDeletion(page: Page, name: string, reason: string): Promise<void> {
  await seen(page.getByRole('heading', { level: 1, name }));
  await chooseAction(page, 'Delete');
  const dialog = page.getByRole('dialog', { name: `Delete ${name}?` });
  await dialog.getByLabel(`Type ${name} to confirm`).fill(name);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await seen(dialog.getByRole('alert').getByText(reason));
  expect(await barriersOf(page)).toEqual([]);
}

test("how many requests an organization may make is the platform's to say", { timeout: LONG_MS }, async () => {
  const page = await web.as(ROOT);
  await visitCustomer(page, 'Acme');
  const budget = region(page, 'Request budget');
  await budget.getByLabel('Of the whole organization (optional)').fill('6000');
  await budget.getByLabel('Of each access token (optional)').fill('600');
  await budget.getByRole('button', { name: 'Save' }).click();
  await seen(page.getByText('Saved'));
  await page.reload();
  await expect.poll(() => budget.getByLabel('Of the whole organization (optional)').inputValue(), SOON).toBe('6000');
  await budget.getByLabel('Of the whole organization (optional)').fill('');
  await budget.getByRole('button', { name: 'Save' }).click();
  await seen(page.getByText('Saved'));
  const path = `/v1/organizations/${await idOf(page, 'Acme')}/requestBudget`;
  expect(await readAs(page, path)).toEqual({ requestsPerMinutePerToken: 600 });

  const provider = await web.as(OPS);
  await visitCustomer(provider, 'Acme');
  await seen(region(provider, 'SIP security'));
  expect(await region(provider, 'Request budget').count()).toBe(0);
});

describe('"Allow to provision devices" of a customer', () => {
  test('[V3] is None, View or Modify, and says what each comes to', { timeout: LONG_MS }, async () => {
    const page = await web.as(OPS);
    const { id } = await sendAs(page, 'POST', '/v1/organizations', { displayName: 'Vandelay' });
    await visit(page, `/customers/${id}`);
    for (const [name, value] of [
      ['View', 'VIEW'],
      ['Modify', 'MODIFY'],
      ['None', 'NONE'],
    ] as const) {
      await permission(page).getByRole('radio', { name }).click();
      await expect.poll(async () => (await readAs(page, `/v1/provisioningPermissions/${id}`)).permission, SOON).toBe(value);
      expect(await permission(page).getByRole('radio', { name }).isChecked()).toBe(true);
    }
    await seen(permission(page).getByText('Its administrators see no device pages. Phones that are assigned keep working.'));
    await visit(page, '/customers?q=Vandelay');
    await seen(row(page, 'Vandelay').getByText('None'));
  });

  test('[V3] held by more than its provider holds, is lowered only on purpose, and never raised again', {
    timeout: LONG_MS,
  }, async () => {
    const root = await web.as(ROOT);
    const northwind = await idOf(root, 'Northwind');
    const page = await web.as(OPS);
    const { id } = await sendAs(page, 'POST', '/v1/organizations', { displayName: 'Wonka', provisioningPermission: 'MODIFY' });
    await allow(root, northwind, 'VIEW');
    try {
      await visit(page, `/customers/${id}`);
      const warning = /once it is lowered here, only somebody above Northwind Telecom can raise it again/;
      await seen(permission(page).getByText(warning));
      await permission(page).getByRole('radio', { name: 'View' }).click();
      const dialog = page.getByRole('dialog', { name: 'Set Wonka to View?' });
      await seen(dialog.getByText(warning));
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      expect(await permission(page).getByRole('radio', { name: 'Modify' }).isChecked()).toBe(true);
      await permission(page).getByRole('radio', { name: 'View' }).click();
      await dialog.getByRole('button', { name: 'Lower it' }).click();
      await seen(page.getByText('Saved'));
      await permission(page).getByText(warning).waitFor({ state: 'detached' });
      expect(await permission(page).getByRole('radio', { name: 'Modify' }).isDisabled()).toBe(true);
    } finally {
      await allow(root, northwind, 'MODIFY');
    }
  });

  test('[V6] is not lowered below its people, and whoever stands in the way is named', { timeout: LONG_MS }, async () => {
    const page = await web.as(OPS);
    const acme = await idOf(page, 'Acme');
    const { items } = await readAs(page, `/v1/people?orgId=${acme}&displayName=Hector`);
    await allow(page, items[0].id, 'MODIFY', acme);
    await visitCustomer(page, 'Acme');
    await permission(page).getByRole('radio', { name: 'View' }).click();
    await seen(permission(page).getByText('Hector Ruiz of Acme holds more than View. Lower theirs first.'));
    expect(await permission(page).getByRole('radio', { name: 'Modify' }).isChecked()).toBe(true);
    await allow(page, items[0].id, 'VIEW', acme);
    await permission(page).getByRole('radio', { name: 'View' }).click();
    await seen(page.getByText('Saved'));

    await visit(page, `/users/${items[0].id}?org=${acme}`);
    expect(await permission(page).getByRole('radio', { name: 'Modify' }).isDisabled()).toBe(true);
    await allow(page, acme, 'MODIFY');
  });
});

describe('special access to device management', () => {
  const special = (page: Page) => region(page, 'Special access to device management');
  const ask = async (page: Page, reason: string) => {
    await visit(page, '/access');
    await page.getByRole('button', { name: 'Request special access' }).click();
    const form = page.getByRole('dialog', { name: 'Request special access' });
    expect(await form.getByRole('button', { name: 'Send request' }).isDisabled()).toBe(true);
    await form.getByLabel('Reason').fill(reason);
    expect(await barriersOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Send request' }).click();
    await seen(page.getByText('The request has been sent'));
  };
  const decide = async (decision: string, answer: string) => {
    const root = await web.as(ROOT);
    await visit(root, '/access');
    await special(root)
      .getByRole('button', { name: `${decision}: Globex` })
      .click();
    const form = root.getByRole('dialog', { name: `${decision}: Globex` });
    await form.getByLabel('Answer (optional)').fill(answer);
    await form.getByRole('button', { name: decision }).click();
    await seen(root.getByText('Saved'));
  };

  test('[P5] is asked for by a customer and refused, and both sides see who did so, when and why', {
    timeout: LONG_MS,
  }, async () => {
    const page = await web.as('admin@globex.test');
    await ask(page, 'We bring gateways of our own.');
    await seen(special(page).getByText('Requested', { exact: true }));
    await decide('Refuse', 'Tell us which ones first.');
    for (const email of ['admin@globex.test', OPS, ROOT]) {
      const window = await web.as(email);
      await visit(window, '/access');
      const request = special(window).getByRole('listitem').filter({ hasText: 'We bring gateways of our own.' });
      await seen(request.getByText(/^Requested .+ by admin@globex\.test$/));
      await seen(request.getByText(/^Refused .+ by root@bellhop\.test$/));
      await seen(request.getByText('Answer: Tell us which ones first.'));
      expect(await barriersOf(window)).toEqual([]);
    }
  });

  test('[P5] [K15] is granted, shows with the customer, and is withdrawn', { timeout: LONG_MS }, async () => {
    const page = await web.as('admin@globex.test');
    await ask(page, 'Two HT812, as discussed.');
    await decide('Grant', 'Welcome.');
    const provider = await web.as(OPS);
    await visit(provider, '/customers?q=Globex');
    await seen(row(provider, 'Globex').getByText('Granted'));
    await visit(page, '/access');
    await special(page).getByRole('button', { name: 'Withdraw: Globex' }).click();
    const form = page.getByRole('dialog', { name: 'Withdraw: Globex' });
    await seen(form.getByText(/Phones that are there keep registering/));
    await form.getByRole('button', { name: 'Withdraw' }).click();
    await seen(special(page).getByText(/^Withdrawn .+ by admin@globex\.test$/));
    await visitCustomer(provider, 'Globex');
    const about = region(provider, 'About').getByRole('definition');
    await seen(about.filter({ hasText: /^No$/ }));
  });
});

describe('the roles of people', () => {
  const administrators = (page: Page) => region(page, 'Administrators').getByRole('listitem');
  const open = async (page: Page, name: string) => {
    await visit(page, '/access');
    await page.getByRole('button', { name: `Change roles of ${name}` }).click();
    return page.getByRole('dialog', { name: 'Change roles' });
  };

  test('are given and taken, with the locations where they count', { timeout: LONG_MS }, async () => {
    const page = await web.as('admin@acme.test');
    const form = await open(page, 'Uma Nair');
    await form.getByRole('checkbox', { name: 'Location Administrator' }).check();
    await form.getByRole('combobox', { name: 'Locations to administer' }).click();
    await page.getByRole('option', { name: 'Austin' }).click();
    await page.keyboard.press('Escape');
    expect(await barriersOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).click();
    await seen(page.getByText('Saved'));
    await seen(administrators(page).getByText('useradmin@acme.test · User Administrator · Location Administrator: Austin'));
    const again = await open(page, 'Uma Nair');
    await again.getByRole('checkbox', { name: 'Location Administrator' }).uncheck();
    await again.getByRole('button', { name: 'Save' }).click();
    await seen(administrators(page).getByText(/^useradmin@acme\.test · User Administrator$/));
  });

  test('the last full administrator stays one, and the refusal says what to do', { timeout: LONG_MS }, async () => {
    const page = await web.as('admin@acme.test');
    const form = await open(page, 'Ada Brandt');
    await form.getByRole('checkbox', { name: 'Full Administrator' }).uncheck();
    await form.getByRole('button', { name: 'Save' }).click();
    await seen(form.getByRole('alert').getByText('Ada Brandt is the last full administrator. Make somebody else one first.'));
    expect(await form.getByRole('checkbox', { name: 'Full Administrator' }).isChecked()).toBe(false);
  });

  test('who may give no roles sees who has which, and nothing to change', { timeout: LONG_MS }, async () => {
    const page = await web.as('useradmin@acme.test');
    await visit(page, '/access');
    await seen(administrators(page).filter({ hasText: 'Ada Brandt' }));
    expect(await page.getByRole('button', { name: /^Change roles/ }).count()).toBe(0);
  });
});
