import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';
import { choose, chooseAction, readAs, row, seen, sendAs } from './steps.ts';

const LONG_MS = 180_000;

let bellhop: Console;
beforeAll(async () => {
  bellhop = await openConsole();
}, LONG_MS);
afterEach(() => expect(bellhop.complaints()).toEqual([]));
afterAll(() => bellhop?.stop());

async function addLocation(page: Page, name: string, address: object): Promise<void> {
  const place = { name, timeZone: 'America/Chicago', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  const { id } = await sendAs(page, 'POST', '/v1/locations', place);
  await sendAs(page, 'POST', '/v1/telephony/config/locations', { id, ...place });
}

test('a user is created with a license, a number and an extension, stands in the list, and is deleted with the number freed', {
  timeout: LONG_MS,
}, async () => {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, '/users');
  await page.getByRole('button', { name: 'Add user' }).click();
  const form = page.getByRole('dialog', { name: 'Add user' });
  await form.getByLabel('First name').fill('Nora');
  await form.getByLabel('Last name').fill('Quist');
  await form.getByLabel('Email address').fill('nora.quist@acme.test');
  await form.getByRole('radio', { name: /Professional/ }).check();
  await seen(form.getByText('several devices, shared lines').first());
  await choose(form, 'Location', 'Austin');
  await choose(form, /Phone number/, '0119', /0119/);
  await form.getByLabel(/^Extension/).fill('377');
  await seen(form.getByText('Free', { exact: true }));
  expect(await barriersOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Add user' }).click();

  await seen(page.getByRole('heading', { level: 1, name: 'Nora Quist' }));
  await seen(page.getByRole('list', { name: 'Numbers' }).getByText('+1 512 555 0119'));
  await seen(page.getByText('Extension 377'));
  await seen(page.getByText('Invitation open'));
  await visit(page, '/users?q=Nora');
  await seen(row(page, 'nora.quist@acme.test'));

  await page.getByRole('link', { name: 'Nora Quist' }).click();
  await chooseAction(page, 'Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete Nora Quist?' });
  await seen(dialog.getByText('the number +1 512 555 0119, which becomes free'));
  await seen(dialog.getByText('the license Professional, which becomes free'));
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await seen(page.getByRole('heading', { level: 1, name: 'Users' }));
  const { phoneNumbers } = await readAs(page, '/v1/telephony/config/numbers?phoneNumber=%2B15125550119');
  expect(phoneNumbers[0].owner).toBeUndefined();
});

test('an extension that is taken is said as it is typed, and one of one digit or with letters, too', {
  timeout: LONG_MS,
}, async () => {
  const page = await bellhop.as('useradmin@acme.test');
  const { items } = await readAs(page, '/v1/people?displayName=Carla');
  await visit(page, `/users/${items[0].id}`);
  await page.getByRole('button', { name: 'Change extension' }).click();
  const form = page.getByRole('dialog', { name: 'Change extension' });
  const field = form.getByLabel('Extension');
  await field.fill('201');
  await seen(form.getByText('201 is taken in this location. Choose another one.'));
  expect(await form.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await field.fill('20a');
  await seen(form.getByText('An extension has 2 to 10 digits and nothing else.'));
  await field.fill('291');
  await seen(form.getByText('Free', { exact: true }));
  await form.getByRole('button', { name: 'Save' }).click();
  await seen(page.getByText('Extension 291'));
});

test('[C5] the page of a user with a Standard license says what a device does to the calling apps', {
  timeout: LONG_MS,
}, async () => {
  const page = await bellhop.as('admin@acme.test');
  const { items } = await readAs(page, '/v1/people?callingData=true&displayName=Elif');
  await visit(page, `/users/${items[0].id}`);
  const { applicationsCount } = await readAs(page, `/v1/telephony/config/people/${items[0].id}/devices/count`);
  await seen(page.getByText(/With this Standard license, .* calling apps on mobile, tablet, desktop and browser/));
  const apps = page.getByRole('region', { name: 'License' }).getByRole('definition');
  expect(await apps.first().innerText()).toBe(applicationsCount === 0 ? 'Off' : 'On');
});

test('[V3] "Allow to provision devices" of a user is set, and suspending shows in the list', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('admin@acme.test');
  const { items } = await readAs(page, '/v1/people?displayName=Hector');
  const { id } = items[0];
  await visit(page, `/users/${id}`);
  await page.getByRole('radio', { name: 'View' }).click();
  await seen(page.getByText('Saved'));
  expect((await readAs(page, `/v1/provisioningPermissions/${id}`)).permission).toBe('VIEW');
  await chooseAction(page, 'Suspend');
  await seen(page.getByText('Hector Ruiz is suspended'));
  await visit(page, '/users?suspended=true');
  await seen(row(page, 'Hector Ruiz'));
  expect(await page.getByRole('row').count()).toBe(2);
  await page.getByRole('link', { name: 'Hector Ruiz' }).click();
  await chooseAction(page, 'Restore');
  await seen(page.getByText('Hector Ruiz is restored'));
});

test('[P13] what a workspace cannot be called is said as it is typed', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('admin@acme.test');
  const { items } = await readAs(page, '/v1/workspaces');
  await visit(page, `/workspaces/${items[0].id}`);
  await page.getByRole('button', { name: 'Edit workspace' }).click();
  const form = page.getByRole('dialog', { name: 'Edit workspace' });
  const save = form.getByRole('button', { name: 'Save' });
  const name = form.getByLabel('Name');
  for (const character of ['%', '#', '<', '>', '/', '\\', '"']) {
    await name.fill(`Lobby ${character}`);
    await seen(form.getByText(`A name cannot have ${character}`));
    expect(await save.isDisabled()).toBe(true);
  }
  await name.fill('x'.repeat(31));
  await seen(form.getByText('A name has at most 30 characters; this one has 31.'));
  expect(await save.isDisabled()).toBe(true);
  await name.fill('x'.repeat(30));
  await save.click();
  await seen(page.getByRole('heading', { level: 1, name: 'x'.repeat(30) }));
});

test('[P6] "Add device" of a user and of a workspace leads to the wizard for them', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('admin@acme.test');
  for (const [list, path, name] of [
    ['/v1/people?displayName=Anna', '/users', 'person'],
    ['/v1/workspaces', '/workspaces', 'workspace'],
  ] as const) {
    const { id } = (await readAs(page, list)).items[0];
    await visit(page, `${path}/${id}`);
    const href = await page.getByRole('link', { name: 'Add device' }).getAttribute('href');
    expect(new URL(href ?? '', bellhop.bellhop.at.http).searchParams.get(name)).toBe(id);
  }
});

test('of numbers that are pasted, the bad one is named with its reason and the good ones are added', {
  timeout: LONG_MS,
}, async () => {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, '/numbers');
  await page.getByRole('button', { name: 'Add numbers' }).click();
  const form = page.getByRole('dialog', { name: 'Add numbers' });
  await choose(form, 'Location', 'Austin');
  await form.getByLabel('Phone numbers').fill('+1 512 555 0191\n+15125550192\n+15125550100\n12');
  await seen(form.getByText('2 numbers are left out:'));
  await seen(form.getByText('+15125550100: this organization has it already'));
  await seen(form.getByText('12: it is not a phone number with + and country code'));
  await form.getByRole('button', { name: 'Add 2 numbers' }).click();
  await seen(page.getByText('2 numbers have been added'));
  await visit(page, '/numbers?q=%2B1512555019');
  await seen(row(page, '+1 512 555 0191'));
});

test('who lost their phone is helped: the second factors go, and what there is none of is said', {
  timeout: LONG_MS,
}, async () => {
  const reader = await bellhop.asElsewhere('readonly@acme.test');
  await sendAs(reader, 'POST', '/v1/signInMethods/recoveryCodes');
  const { id } = await readAs(reader, '/v1/people/me');
  const page = await bellhop.as('admin@acme.test');
  await visit(page, `/users/${id}`);
  await chooseAction(page, 'Remove second factors');
  const dialog = page.getByRole('dialog', { name: /^Remove the second factors of/ });
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await seen(page.getByText(/^Nothing but the password is asked of .* now$/));
  expect((await reader.request.get('/v1/session')).status()).toBe(401);
  await chooseAction(page, 'Remove second factors');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await seen(dialog.getByText(/there is nothing to remove/));
});

test('numbers are moved by a job, which says of each one that stays why it does', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('admin@acme.test');
  await addLocation(page, 'Dallas', {
    address1: '1 Main Street',
    city: 'Dallas',
    state: 'TX',
    postalCode: '75201',
    country: 'US',
  });
  const moveTo = async (location: string) => {
    await visit(page, '/numbers?q=%2B15125550118');
    await page.getByRole('checkbox', { name: 'Select +1 512 555 0118' }).check();
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Move 1 number' });
    await choose(form, 'New location', location);
    await form.getByRole('button', { name: 'Move', exact: true }).click();
  };
  await moveTo('Berlin');
  const job = page.getByRole('dialog', { name: 'Moving numbers' });
  await seen(job.getByText("+1 512 555 0118: The location 'Berlin' is in another country."));
  await seen(job.getByText('0 of 1 moved · 1 could not be moved'));
  await moveTo('Dallas');
  await seen(
    job.getByText("+1 512 555 0118: Between 'Austin' and 'Dallas' a number moves only where both have the same PSTN connection."),
  );
  await visit(page, '/locations');
  await page.getByRole('link', { name: 'Dallas' }).click();
  await page.getByRole('button', { name: 'Change connection' }).click();
  const connection = page.getByRole('dialog', { name: 'Change connection' });
  await connection.getByRole('combobox', { name: 'Connection' }).click();
  await page.getByRole('option', { name: 'Non-integrated cloud connected PSTN' }).click();
  await connection.getByRole('button', { name: 'Save' }).click();
  await seen(page.getByRole('region', { name: 'PSTN connection' }).getByText('Non-integrated cloud connected PSTN'));
  await moveTo('Dallas');
  await seen(job.getByText('1 of 1 moved'));
  await seen(row(page, 'Dallas'));
});

test('a number that somebody has is not removed, and the reason is said', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, '/numbers?q=Frank');
  await page.getByRole('checkbox', { name: 'Select +1 512 555 0100' }).check();
  await page.getByRole('button', { name: 'Remove' }).click();
  const dialog = page.getByRole('dialog');
  await seen(dialog.getByText('+1 512 555 0100 is assigned to Frank Hughes: take it away there first.'));
  expect(await dialog.getByRole('button', { name: 'Remove' }).isDisabled()).toBe(true);
});

test('a location is created, says what keeps another one, and is deleted by its job', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, '/locations');
  await page.getByRole('link', { name: 'Berlin' }).click();
  await chooseAction(page, 'Delete');
  const kept = page.getByRole('dialog', { name: 'Delete Berlin?' });
  await seen(kept.getByText(/users with a number or an extension here/));
  expect(await kept.getByRole('button', { name: 'Delete' }).isDisabled()).toBe(true);

  await visit(page, '/locations?drawer=new');
  const form = page.getByRole('dialog', { name: 'Add location' });
  for (const [label, text] of Object.entries({
    Name: 'Graz',
    'Street and number': 'Hauptplatz 1',
    'Postal code (optional)': '8010',
    City: 'Graz',
    Country: 'AT',
  }))
    await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByRole('button', { name: 'Add location' }).click();
  await seen(page.getByRole('heading', { level: 1, name: 'Graz' }));
  await seen(page.getByText('SIP domain'));
  await chooseAction(page, 'Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete Graz?' });
  await seen(dialog.getByText(/A job takes calling away first/));
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await seen(page.getByText('Graz has been deleted'));
  const { items } = await readAs(page, '/v1/locations');
  expect(items.map(({ name }: { name: string }) => name)).not.toContain('Graz');
});

test('a virtual line is created with an extension, and deleted', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, '/virtual-lines?drawer=new');
  const form = page.getByRole('dialog', { name: 'Add virtual line' });
  await form.getByLabel('First name').fill('Acme');
  await form.getByLabel('Last name').fill('Sales');
  await choose(form, 'Location', 'Berlin');
  await form.getByLabel(/^Extension/).fill('295');
  await form.getByRole('button', { name: 'Add virtual line' }).click();
  await seen(page.getByRole('heading', { level: 1, name: 'Acme Sales' }));
  await seen(page.getByText('Extension 295'));
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog', { name: 'Delete Acme Sales?' }).getByRole('button', { name: 'Delete' }).click();
  await seen(page.getByText('Acme Sales has been deleted'));
});

test('licenses say how many are used of how many, and lead to who holds them', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('admin@acme.test');
  await visit(page, '/licenses');
  const { items } = await readAs(page, '/v1/licenses');
  for (const { consumedUnits, totalUnits } of items) await seen(page.getByText(`${consumedUnits} of ${totalUnits} used`));
  expect(await page.getByRole('button', { name: /Change total/ }).count()).toBe(0);
  const standard = items.find(({ name }: { name: string }) => name.endsWith('Standard'));
  await page.getByRole('listitem').filter({ hasText: 'Standard' }).getByRole('link').click();
  await seen(page.getByText('License: Standard'));
  await seen(page.getByText(`${standard.consumedUnits} shown`));
});

test('a provider changes how many units of a license its customer has', { timeout: LONG_MS }, async () => {
  const page = await bellhop.as('ops@northwind.test');
  const { items } = await readAs(page, '/v1/organizations');
  const acme = items.find(({ displayName }: { displayName: string }) => displayName === 'Acme');
  await visit(page, `/licenses?org=${acme.id}`);
  await page.getByRole('button', { name: 'Change total: Webex Calling - Common Area' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Units in all').fill('12');
  await form.getByRole('button', { name: 'Save' }).click();
  await seen(page.getByText(/ of 12 used/));
});

test.each(['readonly@acme.test', 'locationadmin@acme.test'])(
  '%s finds no barrier on the pages of management, and the reader nothing to change',
  { timeout: LONG_MS },
  async (email) => {
    const page = await bellhop.as(email);
    for (const path of ['/users', '/workspaces', '/numbers', '/locations', '/virtual-lines', '/licenses']) {
      await visit(page, path);
      expect([path, await barriersOf(page)]).toEqual([path, []]);
      if (email === 'readonly@acme.test')
        expect(await page.getByRole('main').getByRole('button', { name: /^Add / }).count()).toBe(0);
    }
  },
);
