import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOf, type Console, openConsole, visit } from '../support/console.ts';

const ADMIN = 'admin@acme.test';
const USER_ADMIN = 'useradmin@acme.test';

/** The application that people are sent back to. */
const application = createServer((_, response) => response.end('The application takes over.'));
let redirectUri: string;
let web: Console;
let token: string;
beforeAll(async () => {
  web = await openConsole({ environment: { BELLHOP_WEBHOOK_ALLOW: '127.0.0.0/8' } });
  token = await web.bellhop.token(ADMIN);
  await once(application.listen(0, 'localhost'), 'listening');
  redirectUri = `http://localhost:${(application.address() as AddressInfo).port}/callback`;
});
afterAll(async () => {
  application.close();
  await web.stop();
});

const firstDevice = async () => (await web.bellhop.call(token, 'GET', '/v1/devices?max=1')).body.items[0];
const tag = (deviceId: string, tags: string[]) =>
  web.bellhop.call(token, 'PATCH', `/v1/devices/${deviceId}`, [{ op: 'replace', path: 'tags', value: tags }]);

test('[L6] an integration is registered, let in by a person who signs in for it, and its leave is withdrawn', async () => {
  const page = await web.as(ADMIN);
  await visit(page, '/integrations/add');
  await page.getByLabel('Name').fill('Phone Book');
  await page.getByLabel('Redirect URIs').fill(redirectUri);
  await page.getByRole('checkbox', { name: 'See the devices of your organization' }).check();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Register' }).click();
  const shown = page.getByRole('dialog', { name: 'Phone Book is registered' });
  const secret = await shown.getByLabel('Client secret').innerText();
  await shown.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('heading', { name: 'Phone Book' }).waitFor();
  const clientId = await page.getByRole('definition').first().innerText();

  const person = await web.asStranger();
  const asked = {
    client_id: clientId.trim(),
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'spark-admin:devices_read',
    state: 'x',
  };
  await person.goto(`/v1/authorize?${new URLSearchParams(asked)}`);
  await person.getByRole('textbox', { name: 'Email address' }).fill(USER_ADMIN);
  await person.getByRole('textbox', { name: 'Password' }).fill(web.passwordOf(USER_ADMIN));
  await person.getByRole('button', { name: 'Sign in', exact: true }).click();
  await person.getByRole('heading', { name: 'Phone Book asks for access' }).waitFor();
  await person.getByRole('button', { name: 'Accept' }).click();
  await person.waitForURL(`${redirectUri}*`);
  const code = new URL(person.url()).searchParams.get('code') ?? '';
  const answer = await fetch(`${web.bellhop.at.http}/v1/access_token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId.trim(),
      client_secret: secret,
      code,
      redirect_uri: redirectUri,
    }),
  });
  const { access_token: given } = (await answer.json()) as { access_token: string };
  expect((await web.bellhop.call(given, 'GET', '/v1/devices')).status).toBe(200);

  await visit(person, `${web.bellhop.at.http}/account?tab=applications`);
  await person.getByRole('button', { name: 'Withdraw what Phone Book may do' }).click();
  await person.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await person.getByText('No applications').waitFor();
  expect((await web.bellhop.call(given, 'GET', '/v1/devices')).status).toBe(401);
});

test('a program without a browser shows a code, which a person types, compares and accepts', async () => {
  const page = await web.as(ADMIN);
  await visit(page, '/integrations/add');
  await page.getByLabel('Name').fill('Door Sign');
  await page.getByLabel('Description').fill('Shows beside each door whose phone rings there.');
  await page.getByRole('checkbox', { name: 'It runs on devices without a browser' }).check();
  await page.getByRole('checkbox', { name: 'See the devices of your organization' }).check();
  await page.getByRole('button', { name: 'Register' }).click();
  const shown = page.getByRole('dialog', { name: 'Door Sign is registered' });
  const secret = await shown.getByLabel('Client secret').innerText();
  await shown.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('heading', { name: 'Door Sign' }).waitFor();
  await page.getByText('/v1/device/token').waitFor();
  const clientId = (await page.getByRole('definition').first().innerText()).trim();

  const ask = async (path: string, form: Record<string, string>, headers = {}): Promise<Record<string, string>> => {
    const answer = await fetch(`${web.bellhop.at.http}${path}`, { method: 'POST', headers, body: new URLSearchParams(form) });
    return (await answer.json()) as Record<string, string>;
  };
  const {
    verification_uri: uri = '',
    user_code: userCode = '',
    device_code: deviceCode = '',
  } = await ask('/v1/device/authorize', { client_id: clientId, scope: 'spark-admin:devices_read' });
  await page.goto(uri);
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Code' }).fill('bbbb bbbb');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Code' }).fill(userCode.toLowerCase());
  await page.getByRole('textbox', { name: 'Code' }).press('Enter');
  await page.getByRole('heading', { name: 'Door Sign asks for access' }).waitFor();
  await page.getByText(userCode, { exact: true }).waitFor();
  await page.getByText('See the devices of your organization').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('heading', { name: 'Connected' }).waitFor();
  expect(await barriersOf(page)).toEqual([]);

  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: deviceCode,
    client_id: clientId,
  };
  const basic = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
  const { access_token: given } = await ask('/v1/device/token', form, { authorization: basic });
  expect((await web.bellhop.call(given, 'GET', '/v1/devices')).status).toBe(200);
});

test('a new client secret works at once, and the old one until the overlap is over', async () => {
  const created = await web.bellhop.call(token, 'POST', '/v1/applications', {
    name: 'Rotating',
    redirectUris: [redirectUri],
    scopes: ['spark-admin:devices_read'],
  });
  const page = await web.as(ADMIN);
  await visit(page, `/integrations/${created.body.id}`);
  await page.getByRole('button', { name: 'Make a new secret' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a new secret' });
  await dialog.getByRole('button', { name: 'Make a new secret' }).click();
  const secret = await dialog.getByLabel('Client secret').innerText();
  for (const each of [secret, created.body.clientSecret]) {
    const body = new URLSearchParams({ client_id: created.body.clientId, client_secret: each, token: 'none' });
    expect((await fetch(`${web.bellhop.at.http}/v1/introspect`, { method: 'POST', body })).status).toBe(200);
  }
});

test('a service app is let in and shut out by a full administrator', async () => {
  const scopes = ['spark-admin:devices_read'];
  const created = await web.bellhop.call(token, 'POST', '/v1/applications', { type: 'service', name: 'Night watch', scopes });
  const page = await web.as(ADMIN);
  await visit(page, `/integrations/${created.body.id}`);
  const here = page.getByRole('region', { name: 'In this organization' });
  await here.getByText('Not let in').waitFor();
  await here.getByRole('button', { name: 'Let in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Let in' }).click();
  await here.getByText('Let in', { exact: true }).waitFor();
  await visit(page, '/integrations?tab=admitted');
  await page.getByRole('button', { name: 'Shut out: Night watch' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Shut out' }).click();
  await page.getByText('No service apps let in').waitFor();
});

test('a webhook is added, and its deliveries say why they failed', async () => {
  const page = await web.as(ADMIN);
  await visit(page, '/webhooks/add');
  await page.getByLabel('Name').fill('Stock keeping');
  await page.getByLabel('Sent to').fill('https://127.0.0.1:9/bellhop');
  await page.getByLabel('When it is').selectOption('changed');
  await page.getByRole('button', { name: 'Make one up' }).click();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('heading', { name: 'Stock keeping' }).waitFor();
  await page.getByText('Nothing sent yet').waitFor();

  await tag((await firstDevice()).id, ['told']);
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Look again' }).click();
        return page
          .getByRole('row')
          .filter({ hasText: 'Waiting' })
          .filter({ hasText: /ECONNREFUSED|refused|connect/i })
          .count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await page.getByRole('row').filter({ hasText: 'Waiting' }).click();
  await page.getByRole('dialog').getByText('Attempt 1').waitFor();
  await page.getByRole('dialog').getByText('"resource": "devices"').waitFor();
});

test('the audit trail shows what something was and what it became, and is narrowed to what was done to it', async () => {
  const device = await firstDevice();
  await tag(device.id, ['first']);
  await tag(device.id, ['second']);
  const page = await web.as(ADMIN);
  await visit(page, '/audit?category=DEVICES');
  await page
    .getByRole('row')
    .filter({ hasText: /changed/i })
    .first()
    .click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('deletion').filter({ hasText: 'first' }).waitFor();
  await drawer.getByRole('insertion').filter({ hasText: 'second' }).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await drawer.getByRole('button', { name: /^Only what was done to/ }).click();
  await page.waitForURL((url) => url.searchParams.has('target') && url.searchParams.get('category') === 'DEVICES');

  await page.getByRole('button', { name: 'Export' }).click();
  const link = await page.getByRole('menuitem', { name: /CSV/ }).getAttribute('href');
  const csv = await (await page.request.get(link ?? '')).text();
  expect(csv).toMatch(/^created,category,action/);
  expect(csv).toContain('second');
});

test('none of this made a page complain', () => {
  expect(web.complaints()).toEqual([]);
});
