import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { actionsAbout, mailsTo, newcomer, openBrowser, PASSWORD, signedIn } from './browser.fixture.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let clockAhead = 0;
const begun = Date.now();

beforeAll(async () => {
  bellhop = await startTestBellhop({ now: () => new Date(begun + clockAhead) });
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
});
afterAll(() => bellhop.stop());

const NEW_PASSWORD = 'nine quiet herons waltz';
const ask = (email: string) => openBrowser(bellhop).post('/v1/passwordResets', { email });
const look = (token: string) => openBrowser(bellhop).post('/v1/signInLinks/actions/look/invoke', { token });
const follow = (token: string, password = NEW_PASSWORD, browser = openBrowser(bellhop)) =>
  browser.post('/v1/signInLinks/actions/follow/invoke', { token, password });
const latestToken = async (email: string) => (await mailsTo(acme, email)).at(-1)?.token as string;

describe('a forgotten password', () => {
  test('is replaced over a link that works once and signs in; all former sessions end', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const former = await signedIn(bellhop, zoe);
    const answer = await ask(zoe.email.toUpperCase());
    expect([answer.status, answer.body]).toEqual([202, '']);
    const [mail] = await mailsTo(acme, zoe.email);
    expect(mail?.text).toContain('http://localhost/reset#token=');
    const token = mail?.token as string;
    expect((await look(token)).body).toMatchObject({ kind: 'reset', email: zoe.email, organization: 'Acme' });
    const browser = openBrowser(bellhop);
    expect((await follow(token, NEW_PASSWORD, browser)).body).toEqual({ state: 'signedIn' });
    expect((await browser.get('/v1/session')).body.email).toBe(zoe.email);
    expect((await former.get('/v1/session')).status).toBe(401);
    expect((await follow(token)).status).toBe(404);
    expect((await look(token)).status).toBe(404);
    expect((await openBrowser(bellhop).signIn(zoe.email, NEW_PASSWORD)).status).toBe(200);
    expect((await mailsTo(acme, zoe.email)).at(-1)?.text).toMatch(/password of your account was changed/);
    expect(await actionsAbout(acme, zoe.id)).toEqual(expect.arrayContaining(['password.reset-requested', 'password.changed']));
  });

  test('of an address that nobody has, or of somebody who may not sign in, gets the same answer and no mail', async () => {
    const { headers: _h, ...unknown } = await ask('nobody@acme.test');
    expect(unknown).toEqual({ status: 202, body: '' });
    const zoe = await newcomer(acme, 'zoe');
    await bellhop.call(acme.admin.token, 'PUT', `/v1/people/${zoe.id}`, { displayName: 'Zoe', loginEnabled: false });
    expect((await ask(zoe.email)).status).toBe(202);
    expect(await mailsTo(acme, zoe.email)).toEqual([]);
  });

  test('costs nobody more than a few mails', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const statuses = [];
    for (let mail = 0; mail < 4; mail++) statuses.push((await ask(zoe.email)).status);
    expect(statuses).toEqual([202, 202, 202, 429]);
    expect(await mailsTo(acme, zoe.email)).toHaveLength(3);
  });

  test('is not replaced over a link that is older than another one, or than two hours, or was made up', async () => {
    const zoe = await newcomer(acme, 'zoe');
    await ask(zoe.email);
    const first = await latestToken(zoe.email);
    await ask(zoe.email);
    const second = await latestToken(zoe.email);
    expect((await follow(first)).status).toBe(404);
    clockAhead += 2 * 3600 * 1000;
    expect((await follow(second)).status).toBe(404);
    expect((await follow('made-up')).status).toBe(404);
    const rows = await acme.asSystem((ctx) => many(ctx.db, sql`select l::text from sign_in.link l`));
    expect(JSON.stringify(rows)).not.toContain(second);
  });

  test('is not replaced by a weak one, and the link can be used again', async () => {
    const zoe = await newcomer(acme, 'zoe');
    await ask(zoe.email);
    const token = await latestToken(zoe.email);
    expect((await follow(token, 'qwerty123456')).status).toBe(400);
    expect((await follow(token)).status).toBe(200);
  });

  test('does not stand in for a second factor', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const { secret } = (await browser.post('/v1/signInMethods/totp')).body;
    const code = () => {
      clockAhead += 30_000;
      return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: begun + clockAhead });
    };
    await browser.post('/v1/signInMethods/totp/actions/confirm/invoke', { code: code() });
    await ask(zoe.email);
    const token = await latestToken(zoe.email);
    const { body } = await follow(token, NEW_PASSWORD, browser);
    expect(body.state).toBe('secondFactorNeeded');
    expect((await browser.post('/v1/signIn/secondFactor', { ticket: body.ticket, code: code() })).status).toBe(200);
  });

  test('lets in again who was held up by guesses of others', async () => {
    const zoe = await newcomer(acme, 'zoe');
    for (let guess = 0; guess < 6; guess++) await openBrowser(bellhop).signIn(zoe.email, 'a wrong password');
    await ask(zoe.email);
    const browser = openBrowser(bellhop);
    expect((await follow(await latestToken(zoe.email), NEW_PASSWORD, browser)).status).toBe(200);
    expect((await openBrowser(bellhop).signIn(zoe.email, NEW_PASSWORD)).status).toBe(200);
  });
});

describe('an invitation', () => {
  const invited = async (email: string) => {
    const created = await bellhop.call(acme.admin.token, 'POST', '/v1/people', { emails: [email], displayName: 'Ida Invited' });
    return created.body as { id: string; invitePending: boolean };
  };

  test('goes to everybody whom an administrator creates, and is pending until they have chosen a password', async () => {
    const person = await invited('ida@acme.test');
    expect(person.invitePending).toBe(true);
    const [mail] = await mailsTo(acme, 'ida@acme.test');
    expect(mail).toMatchObject({ subject: 'Welcome to Acme', text: expect.stringContaining('http://localhost/welcome#token=') });
    expect((await look(mail?.token as string)).body).toMatchObject({ kind: 'invitation', displayName: 'Ida Invited' });
    const browser = openBrowser(bellhop);
    expect((await follow(mail?.token as string, PASSWORD, browser)).body).toEqual({ state: 'signedIn' });
    expect((await browser.get('/v1/people/me')).body).toMatchObject({ invitePending: false });
    expect(await actionsAbout(acme, decodeUuid(person.id) as string)).toContain('person.invited');
  });

  test('can be sent once more, which makes the former link worthless, until it is accepted', async () => {
    const { id } = await invited('ivo@acme.test');
    const first = await latestToken('ivo@acme.test');
    const path = `/v1/people/${id}/actions/invite/invoke`;
    expect((await bellhop.call(acme.admin.token, 'POST', path)).status).toBe(204);
    expect((await follow(first)).status).toBe(404);
    expect((await follow(await latestToken('ivo@acme.test'))).status).toBe(200);
    expect((await bellhop.call(acme.admin.token, 'POST', path)).status).toBe(409);
  });

  test('is sent by nobody who may not write people, and about nobody who is elsewhere', async () => {
    const { id } = await invited('ina@acme.test');
    const globex = await bellhop.createOrganization({ displayName: 'Globex' });
    const path = `/v1/people/${id}/actions/invite/invoke`;
    expect((await bellhop.call(acme.reader.token, 'POST', path)).status).toBe(403);
    expect((await bellhop.call(globex.admin.token, 'POST', path)).status).toBe(404);
  });

  test('still works after a week, not later', async () => {
    await invited('ira@acme.test');
    const token = await latestToken('ira@acme.test');
    clockAhead += 7 * 24 * 3600 * 1000 - 1000;
    expect((await look(token)).status).toBe(200);
    clockAhead += 1000;
    expect((await look(token)).status).toBe(404);
  });
});
