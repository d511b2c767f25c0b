import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';
import { linkMailedTo, sendAs } from './steps.ts';

const ADMIN = 'admin@acme.test';
const USER_ADMIN = 'useradmin@acme.test';
const DEVICE_ADMIN = 'deviceadmin@acme.test';
const READER = 'readonly@acme.test';
const NEW_PASSWORD = 'seven quiet herons wait';

let web: Console;
beforeAll(async () => {
  web = await openConsole();
});
afterAll(() => web.stop());

async function signIn(page: Page, email: string, password = web.passwordOf(email)): Promise<void> {
  await page.getByRole('textbox', { name: 'Email address' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

const isAt = (page: Page, path: string) => page.waitForURL((url) => url.pathname + url.search === path);
const isSignedIn = (page: Page) => page.waitForURL((url) => url.pathname === '/my-devices' || url.pathname === '/');

test('who is not signed in signs in, and comes to where they were going', async () => {
  const page = await web.asStranger();
  await page.goto('/devices?status=disconnected');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await signIn(page, ADMIN, 'not the password at all');
  await page.getByRole('alert').getByText('The email address or the password is not right.').waitFor();
  await signIn(page, ADMIN);
  await isAt(page, '/devices?status=disconnected');
});

test('after signing in nobody is led to another site', async () => {
  const page = await web.asStranger();
  await page.goto('/sign-in?continue=//evil.test/devices');
  await signIn(page, ADMIN);
  await isSignedIn(page);
  expect(new URL(page.url()).origin).toBe(new URL(web.bellhop.at.http).origin);
});

test('codes of an app, once set up, are asked for, and a recovery code stands in for them once', async () => {
  const page = await web.asElsewhere(USER_ADMIN);
  await visit(page, '/account');
  const app = page.getByRole('region', { name: 'Codes of an app' });
  await app.getByRole('button', { name: 'Set up' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set up' });
  await dialog.getByRole('img', { name: 'QR code for the app' }).waitFor();
  const secret = Secret.fromBase32(await dialog.getByText(/^[A-Z2-7]{32,}$/).innerText());
  const totp = new TOTP({ secret });
  await dialog.getByLabel('First code').fill(totp.generate());
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  const shown = page.getByRole('dialog', { name: 'Your recovery codes' });
  const [recoveryCode = ''] = (await shown.getByLabel('Recovery codes').innerText()).split('\n');
  await shown.getByRole('button', { name: 'I have stored it' }).click();
  await app.getByText('On', { exact: true }).waitFor();

  const other = await web.asStranger();
  await other.goto('/sign-in');
  await signIn(other, USER_ADMIN);
  // The code of this moment has been used to switch it on; the next one is good already.
  await other.getByLabel('Code from your app').fill(totp.generate({ timestamp: Date.now() + 30_000 }));
  await other.getByRole('button', { name: 'Continue' }).click();
  await isSignedIn(other);

  const third = await web.asStranger();
  await third.goto('/sign-in');
  await signIn(third, USER_ADMIN);
  await third.getByRole('button', { name: 'Use a recovery code' }).click();
  await third.getByLabel('Recovery code').fill(recoveryCode);
  await third.getByRole('button', { name: 'Continue' }).click();
  await isSignedIn(third);
  await visit(third, '/account');
  await third.getByText('9 codes are left.').waitFor();
});

test('a passkey is added, and signs in by itself', async () => {
  const page = await web.asElsewhere(DEVICE_ADMIN);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const touches = (enabled: boolean) => devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  await visit(page, '/account');
  await page.getByRole('button', { name: 'Add passkey' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Test laptop');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('dialog', { name: 'Your recovery codes' }).getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Test laptop' }).waitFor();

  // What the browser offers while the address is filled in shall wait for a touch, so that the button is what signs in.
  await touches(false);
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await touches(true);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await isSignedIn(page);
});

test('a forgotten password is replaced by way of a mail, whose token leaves the URL at once', async () => {
  const before = await web.asElsewhere(READER);
  await sendAs(before, 'POST', '/v1/personalAccessTokens', { name: 'Nightly export', scopes: ['spark-admin:devices_read'] });
  const page = await web.asStranger();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByRole('textbox', { name: 'Email address' }).fill(READER);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();

  const link = await linkMailedTo(web, READER);
  expect(new URL(link).pathname).toBe('/reset');
  await page.goto(link);
  await page.getByText(`For ${READER} at Acme.`).waitFor();
  expect(page.url()).not.toContain('token');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByLabel('New password').fill('password1234');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByText(/^One access token of yours still works/).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep and go on' }).click();
  await isSignedIn(page);

  const again = await web.asStranger();
  await again.goto(link);
  await again
    .getByRole('alert')
    .getByText(/has been used/)
    .waitFor();
});

test('who is invited chooses a password and is in', async () => {
  const token = await web.bellhop.token(ADMIN);
  const created = await web.bellhop.call(token, 'POST', '/v1/people', {
    emails: ['newcomer@acme.test'],
    displayName: 'Nora Newcomer',
  });
  expect(created.status).toBe(200);
  const page = await web.asStranger();
  await page.goto(await linkMailedTo(web, 'newcomer@acme.test'));
  await page.getByText('Hello Nora Newcomer. Acme has made an account for you.').waitFor();
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Choose the password' }).click();
  await isSignedIn(page);
});

test('a session that is ended elsewhere leads to signing in, and back', async () => {
  const here = await web.asElsewhere(ADMIN);
  await visit(here, '/devices');
  const there = await web.asElsewhere(ADMIN);
  await visit(there, '/account?tab=sessions');
  await there.getByRole('button', { name: 'Sign out all others' }).click();
  await there.getByText('All your other browsers are signed out.').waitFor();

  await here.getByRole('button', { name: 'Filter' }).click();
  await here.getByRole('menuitem', { name: 'Offline' }).click();
  await here.getByRole('heading', { name: 'Sign in' }).waitFor();
  await signIn(here, ADMIN);
  await isAt(here, '/devices?status=disconnected');
});

test('what was typed when a session ended is still there after signing in again', async () => {
  const page = await web.asElsewhere(ADMIN);
  await visit(page, '/webhooks/add');
  await page.getByLabel('Name').fill('Half done');
  await page.getByLabel('Sent to').fill('https://example.com/bellhop');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Add' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await dialog.getByRole('textbox', { name: 'Password' }).fill(web.passwordOf(ADMIN));
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('Name').inputValue()).toBe('Half done');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('heading', { name: 'Half done' }).waitFor();
});

test('an access token is shown once, works as far as it was allowed to, and is revoked', async () => {
  const page = await web.asElsewhere(ADMIN);
  await visit(page, '/account?tab=tokens');
  await page.getByRole('button', { name: 'Create token' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create token' });
  await dialog.getByLabel('Name').fill('Nightly export');
  await dialog.getByRole('checkbox', { name: 'See the devices of your organization' }).check();
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Create token' }).click();
  const shown = page.getByRole('dialog', { name: 'Token “Nightly export”' });
  const token = await shown.getByLabel('Access token').innerText();
  await shown.getByRole('button', { name: 'I have stored it' }).click();
  expect((await web.bellhop.call(token, 'GET', '/v1/devices')).status).toBe(200);
  expect((await web.bellhop.call(token, 'GET', '/v1/workspaces')).status).toBe(403);

  await page.getByRole('button', { name: 'Revoke Nightly export' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('button', { name: 'Revoke Nightly export' }).waitFor({ state: 'detached' });
  expect((await web.bellhop.call(token, 'GET', '/v1/devices')).status).toBe(401);
});

test('after a new password the tokens that go on working are offered to be revoked, in one click', async () => {
  const page = await web.asElsewhere(ADMIN);
  const token = async (name: string) =>
    (await sendAs(page, 'POST', '/v1/personalAccessTokens', { name, scopes: ['spark-admin:devices_read'] })).accessToken;
  const tokens = [await token('Nightly export'), await token('Door sign')];
  const statuses = () => Promise.all(tokens.map(async (each) => (await web.bellhop.call(each, 'GET', '/v1/devices')).status));
  await visit(page, '/account');
  await page.getByRole('button', { name: 'Change password' }).click();
  const form = page.getByRole('dialog', { name: 'Change password' });
  await form.getByLabel('New password').fill(web.passwordOf(ADMIN));
  await form.getByRole('button', { name: 'Change password' }).click();
  const asked = page.getByRole('dialog', { name: 'Your password is changed' });
  await asked.getByText(/access tokens of yours still work/).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  expect(await statuses()).toEqual([200, 200]);
  await asked.getByRole('button', { name: 'Revoke all tokens' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(await statuses()).toEqual([401, 401]);

  await token('Another');
  await visit(page, '/account?tab=tokens');
  await page.getByRole('button', { name: 'Revoke all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke all tokens' }).click();
  await page.getByText('No access tokens').waitFor();
});

test('none of this made a page complain', () => {
  expect(web.complaints()).toEqual([]);
});
