import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { UserAgent } from '../../src/protocols/sip/user-agent.ts';
import { type Office, officeOf } from '../phones/office.fixture.ts';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';
import { CLIENT, startIssuer, type TestIssuer } from '../support/openid-issuer.ts';
import { until } from '../support/running-bellhop.ts';

const LONG_MS = 180_000;
const ADMIN = 'admin@acme.test';
const DOMAIN = 'acme.test';

let web: Console;
let office: Office;
let issuer: TestIssuer | undefined;
const phones: UserAgent[] = [];
beforeAll(async () => {
  // The issuer of the test is on loopback, where no other may be.
  web = await openConsole({ environment: { BELLHOP_WEBHOOK_ALLOW: '127.0.0.0/8' } });
  office = await officeOf(web.bellhop);
}, LONG_MS);
afterEach(async () => {
  await Promise.all(phones.splice(0).map((phone) => phone.close()));
  expect(web.complaints()).toEqual([]);
});
afterAll(async () => {
  await issuer?.stop();
  await web?.stop();
});

const section = (page: Page, name: string): Locator => page.getByRole('region', { name });
const seen = (place: Locator, text: string | RegExp): Promise<void> => place.getByText(text).first().waitFor();

async function settingsAs(email: string, search = ''): Promise<Page> {
  const page = await web.as(email);
  await visit(page, `/settings${search}`);
  return page;
}

async function save(page: Page, name: string): Promise<void> {
  await section(page, name).getByRole('button', { name: 'Save' }).click();
  await seen(page.getByRole('alert'), 'Saved');
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('[P16] a new SIP password obeys the rules as they have just been set', async () => {
  const { id } = await office.addPhoneByHand();
  onTestFinished(async () => {
    await office.call('PATCH', `/v1/organizations/${await organizationId()}`, { sipPasswordRules: {} });
  });
  const page = await settingsAs(ADMIN);
  const rules = section(page, 'SIP passwords');
  await rules.getByLabel('Characters, at least', { exact: true }).fill('24');
  await rules.getByLabel('Other characters, at least').fill('4');
  await save(page, 'SIP passwords');
  expect(await barriersOf(page)).toEqual([]);
  await expect(office.addPhoneByHand()).rejects.toThrow(/at least 24 characters/);

  await visit(page, `/devices/${id}`);
  await page.getByRole('button', { name: 'Update Password' }).click();
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  const password = await page.getByRole('dialog').getByLabel('New SIP password').innerText();
  expect(password.length).toBeGreaterThanOrEqual(24);
  expect(password.replace(/[A-Za-z0-9]/g, '').length).toBeGreaterThanOrEqual(4);
  await page.getByRole('button', { name: 'I have stored it' }).click();

  const { body } = await office.get('/v1/locations');
  await visit(page, `/locations/${body.items[0].id}`);
  await seen(section(page, 'SIP password rules'), '24 to 64 characters');
});

test('[P3] where TLS only is taken, a phone that registered over UDP is refused, and one over TLS is not', async () => {
  const { line } = await office.addPhoneByHand();
  const phone = async (transport: 'udp' | 'tls') => {
    const agent = await office.openPhone(transport);
    phones.push(agent);
    return agent;
  };
  const plain = await phone('udp');
  expect((await plain.register(line)).status).toBe(200);
  const page = await settingsAs(ADMIN);
  const tlsOnly = page.getByRole('checkbox', { name: 'Take TLS only' });
  await seen(section(page, 'SIP security'), 'For this, the transport has to be TLS.');
  expect(await tlsOnly.isDisabled()).toBe(true);
  await choose(page, 'SIP transport', 'TLS');
  await choose(page, 'Encryption of media (SRTP)', 'Always');
  await tlsOnly.check();
  await save(page, 'SIP security');

  await until(
    async () => (await plain.register(line)).status,
    (status) => status === 403,
  );
  expect((await (await phone('tls')).register(line)).status).toBe(200);
  const reader = await settingsAs('readonly@acme.test');
  await seen(section(reader, 'SIP security'), 'TLS only');
  await seen(section(reader, 'SIP security'), 'Always');
});

test('an organization connects its issuer: a domain is verified, people are signed in there and then nowhere else, until it is disconnected', {
  timeout: LONG_MS,
}, async () => {
  const page = await settingsAs(ADMIN);
  const domains = section(page, 'Email domains');
  const dialog = page.getByRole('dialog');
  await domains.getByRole('button', { name: 'Add domain' }).click();
  await dialog.getByLabel('Domain', { exact: true }).fill('acme test');
  await dialog.getByRole('button', { name: 'Add domain' }).click();
  await seen(dialog, /must be what stands behind the @/);
  await dialog.getByLabel('Domain', { exact: true }).fill(DOMAIN);
  await dialog.getByRole('button', { name: 'Add domain' }).click();
  await seen(domains, /^bellhop-verification=/);
  await domains.getByRole('button', { name: `Verify ${DOMAIN}` }).click();
  await seen(domains.getByRole('alert'), /has no TXT record "bellhop-verification=.* yet/);
  expect(await domains.getByRole('button', { name: `Vouch for ${DOMAIN}` }).count()).toBe(0);

  await section(page, 'Single sign-on').getByRole('button', { name: 'Connect an issuer' }).click();
  const redirectUri = `${web.bellhop.at.http}/v1/singleSignOn/callback`;
  await seen(dialog, redirectUri);
  issuer = await startIssuer(redirectUri);
  issuer.person = { email: ADMIN, email_verified: true };
  await dialog.getByLabel('Issuer').fill('login');
  await dialog.getByLabel('Client id').fill(CLIENT.clientId);
  await dialog.getByRole('textbox', { name: 'Client secret' }).fill(CLIENT.clientSecret);
  await dialog.getByRole('button', { name: 'Connect an issuer' }).click();
  await seen(dialog, /'issuer' is not a URL/);
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByLabel('Issuer').fill(issuer.url);
  await dialog.getByRole('button', { name: 'Connect an issuer' }).click();
  const signOn = section(page, 'Single sign-on');
  await seen(signOn, /waiting for a verified email domain/);
  await visit(page, '/settings?drawer=connect');
  await seen(dialog, 'Leave it empty to keep the one that is stored.');
  expect(await page.content()).not.toContain(CLIENT.clientSecret);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  const above = await settingsAs('root@bellhop.test', `?org=${await organizationId()}`);
  await section(above, 'Email domains')
    .getByRole('button', { name: `Vouch for ${DOMAIN}` })
    .click();
  await seen(domains, /By the word of the platform/);
  expect(await barriersOf(page)).toEqual([]);
  const opened = page.waitForEvent('popup');
  await signOn.getByRole('link', { name: 'Try signing in' }).click();
  const tried = await opened;
  await tried.waitForURL(/\/account$/);
  await seen(tried.getByRole('definition'), ADMIN);
  expect(issuer.asked).toContain('/token');
  await tried.close();

  await signOn.getByRole('switch', { name: 'Let them sign in nowhere else' }).click();
  await seen(signOn, /sign in there and nowhere else/);
  await expect(web.as('user@acme.test')).rejects.toThrow(/signs in by single sign-on/);
  await signOn.getByRole('switch', { name: 'Let people sign in there' }).click();
  await seen(signOn, 'Switched off: nobody signs in there.');
  await web.as('user@acme.test');

  await signOn.getByRole('button', { name: 'Disconnect' }).click();
  await dialog.getByRole('button', { name: 'Disconnect' }).click();
  await seen(signOn, /^Not connected/);
  await domains.getByRole('button', { name: `Remove ${DOMAIN}` }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await seen(domains, /^No domains yet/);
});

test('the name of the organization changes where it stands, too, and an empty one is not saved', async () => {
  const page = await settingsAs('admin@globex.test');
  const name = section(page, 'Name').getByRole('textbox');
  await name.fill('');
  expect(await section(page, 'Name').getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await name.fill('Globex Worldwide');
  await save(page, 'Name');
  await seen(page.getByRole('banner'), 'Globex Worldwide');
});

test('who may only read sees every value, why nothing can be changed, and nothing to change it with', async () => {
  const page = await settingsAs('readonly@acme.test');
  await seen(page.getByRole('note'), 'You can see these settings. Changing them takes the role of a Full Administrator.');
  await seen(section(page, 'SIP passwords'), 'Longest run like abc or aaa');
  await seen(section(page, 'Single sign-on'), /^Not connected/);
  await seen(section(page, 'Email domains'), 'No domains yet.');
  const main = page.getByRole('main');
  for (const role of ['textbox', 'checkbox', 'switch', 'combobox'] as const)
    expect(await main.getByRole(role).count(), role).toBe(0);
  expect(await main.getByRole('button', { name: /^(Save|Add|Connect|Change|Verify|Remove)/ }).count()).toBe(0);
  await visit(page, '/settings?drawer=connect');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await barriersOf(page)).toEqual([]);
});

async function organizationId(): Promise<string> {
  const { body } = await office.get('/v1/people/me/permissions');
  return encodeURIComponent(body.orgId);
}
