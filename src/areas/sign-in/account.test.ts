import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { setPassword } from '../access/index.ts';
import { openAuthenticator } from './authenticator.fixture.ts';
import { actionsAbout, type Browser, mailsTo, newcomer, openBrowser, PASSWORD, signedIn } from './browser.fixture.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
/** It stands still but where a test moves it: how long hashing takes must not matter. */
let clockAhead = 0;
const begun = Date.now();

beforeAll(async () => {
  bellhop = await startTestBellhop({ now: () => new Date(begun + clockAhead) });
  acme = await bellhop.createOrganization();
});
afterAll(() => bellhop.stop());

const NEW_PASSWORD = 'nine quiet herons waltz';
const ORIGIN = 'http://localhost';
const REAUTHENTICATE = '/v1/session/actions/reauthenticate/invoke';

const codeOf = (secret: string, stepsAhead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: begun + clockAhead + stepsAhead * 30_000 });
const nextCode = (secret: string): string => {
  // Each code is good once, so that the next one is that of the next half minute.
  clockAhead += 30_000;
  return codeOf(secret);
};
const idleForLong = (person: TestPerson) =>
  acme.asSystem((ctx) =>
    run(
      ctx.db,
      sql`update sign_in.session set authenticated_at = authenticated_at - interval '20 minutes' where person_id = ${person.id}`,
    ),
  );

async function withApp(browser: Browser): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await browser.post('/v1/signInMethods/totp')).body;
  const { status, body } = await browser.post('/v1/signInMethods/totp/actions/confirm/invoke', { code: nextCode(secret) });
  expect(status, JSON.stringify(body)).toBe(200);
  return { secret, recoveryCodes: body.recoveryCodes };
}

async function withPasskey(browser: Browser, name = 'My laptop', authenticator = openAuthenticator()) {
  const options = (await browser.post('/v1/signInMethods/passkeys/options')).body;
  const credential = authenticator.create(options, ORIGIN);
  const answer = await browser.post('/v1/signInMethods/passkeys', { name, credential });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return { authenticator, credential, ...answer.body };
}

const askedForPasskey = async () => (await openBrowser(bellhop).post('/v1/signIn/passkey/options')).body;

describe('changing the password', () => {
  test('signs out all other browsers, gives this one a new secret, and its owner hears of it', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const [here, elsewhere] = [await signedIn(bellhop, zoe), await signedIn(bellhop, zoe)];
    const former = here.cookies.get('bellhop-session') as string;
    expect((await here.send('PUT', '/v1/signInMethods/password', { password: NEW_PASSWORD })).status).toBe(204);
    expect((await here.get('/v1/session')).status).toBe(200);
    expect((await elsewhere.get('/v1/session')).status).toBe(401);
    const thief = openBrowser(bellhop);
    thief.cookies.set('bellhop-session', former);
    expect((await thief.get('/v1/session')).status).toBe(401);
    expect((await here.signIn(zoe.email, PASSWORD)).status).toBe(401);
    expect((await here.signIn(zoe.email, NEW_PASSWORD)).status).toBe(200);
    expect((await mailsTo(acme, zoe.email)).at(-1)?.text).toMatch(/password of your account was changed/);
    expect(await actionsAbout(acme, zoe.id)).toContain('password.changed');
  });

  test('is refused with every reason why the new one is weak', async () => {
    const browser = await signedIn(bellhop, await newcomer(acme, 'zoe'));
    const { status, body } = await browser.send('PUT', '/v1/signInMethods/password', { password: 'bellhop' });
    expect([status, body.errors.length]).toEqual([400, 2]);
    expect(JSON.stringify(body)).not.toContain('"bellhop"');
  });

  test('needs a proof of who one is that is not older than a quarter of an hour', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    await idleForLong(zoe);
    const refused = await browser.send('PUT', '/v1/signInMethods/password', { password: NEW_PASSWORD });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('insufficient_user_authentication');
    const former = browser.cookies.get('bellhop-session');
    expect((await browser.post(REAUTHENTICATE, { password: 'not the right one' })).status).toBe(403);
    expect((await browser.post(REAUTHENTICATE, { password: PASSWORD })).status).toBe(204);
    expect(browser.cookies.get('bellhop-session')).not.toBe(former);
    expect((await browser.send('PUT', '/v1/signInMethods/password', { password: NEW_PASSWORD })).status).toBe(204);
  });

  test('cannot be reached by guessing in a browser that was left open', async () => {
    const browser = await signedIn(bellhop, await newcomer(acme, 'zoe'));
    const statuses: number[] = [];
    for (let guess = 0; guess < 6; guess++)
      statuses.push((await browser.post(REAUTHENTICATE, { password: `guess ${guess}` })).status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
  });

  test('proving who one is takes exactly one proof, and a session', async () => {
    const browser = await signedIn(bellhop, await newcomer(acme, 'zoe'));
    expect((await browser.post(REAUTHENTICATE, {})).status).toBe(400);
    expect((await browser.post(REAUTHENTICATE, { password: PASSWORD, code: '123456' })).status).toBe(400);
    expect((await openBrowser(bellhop).post(REAUTHENTICATE, { password: PASSWORD })).status).toBe(401);
  });
});

describe('codes of an app', () => {
  test('are asked for from their confirmation on, and each is good once', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const { secret, uri } = (await browser.post('/v1/signInMethods/totp')).body;
    expect(uri).toMatch(/^otpauth:\/\/totp\/Bellhop:zoe-.*secret=/);
    expect((await openBrowser(bellhop).signIn(zoe.email, PASSWORD)).body.state).toBe('signedIn');
    const confirm = '/v1/signInMethods/totp/actions/confirm/invoke';
    expect((await browser.post(confirm, { code: '000000' })).status).toBe(400);
    const first = nextCode(secret);
    const confirmed = await browser.post(confirm, { code: first });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);

    const other = openBrowser(bellhop);
    const { ticket, ...half } = (await other.signIn(zoe.email, PASSWORD)).body;
    expect(half).toEqual({ state: 'secondFactorNeeded', secondFactors: ['totp', 'recoveryCode'] });
    expect((await other.get('/v1/session')).status).toBe(401);
    expect((await other.post('/v1/signIn/secondFactor', { ticket, code: first })).status).toBe(401);
    const second = nextCode(secret);
    expect((await other.post('/v1/signIn/secondFactor', { ticket, code: second })).body).toEqual({ state: 'signedIn' });
    expect((await other.get('/v1/sessions')).body.items[0].methods).toEqual(['password', 'totp']);
    expect((await openBrowser(bellhop).post('/v1/signIn/secondFactor', { ticket, code: second })).status).toBe(401);
    expect((await mailsTo(acme, zoe.email)).map(({ text }) => text).join()).toMatch(/Codes of an app are now asked for/);
  });

  test('are kept sealed, shown once, and replaced only after they were removed', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const { secret } = await withApp(browser);
    const rows = await acme.asSystem((ctx) => many(ctx.db, sql`select t::text from sign_in.totp t`));
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await browser.get('/v1/signInMethods')).body).toEqual({
      password: true,
      totp: true,
      passkeys: [],
      recoveryCodes: 10,
    });
    expect((await browser.post('/v1/signInMethods/totp')).status).toBe(409);
    expect((await browser.send('DELETE', '/v1/signInMethods/totp')).status).toBe(204);
    expect((await browser.send('DELETE', '/v1/signInMethods/totp')).status).toBe(404);
    expect((await openBrowser(bellhop).signIn(zoe.email, PASSWORD)).body.state).toBe('signedIn');
    expect(await actionsAbout(acme, zoe.id)).toEqual(expect.arrayContaining(['totp.enrolled', 'totp.added', 'totp.removed']));
  });

  test('cannot be guessed one after the other', async () => {
    const zoe = await newcomer(acme, 'zoe');
    await withApp(await signedIn(bellhop, zoe));
    const stranger = openBrowser(bellhop);
    const { ticket } = (await stranger.signIn(zoe.email, PASSWORD)).body;
    const statuses: number[] = [];
    for (let guess = 0; guess < 6; guess++)
      statuses.push((await stranger.post('/v1/signIn/secondFactor', { ticket, code: `00000${guess}` })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    clockAhead += 24 * 3600 * 1000;
  });

  test('a ticket that is too old, or was not written here, is none', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const { secret } = await withApp(await signedIn(bellhop, zoe));
    const browser = openBrowser(bellhop);
    const { ticket } = (await browser.signIn(zoe.email, PASSWORD)).body;
    clockAhead += 5 * 60 * 1000;
    expect((await browser.post('/v1/signIn/secondFactor', { ticket, code: codeOf(secret) })).status).toBe(401);
    for (const odd of ['x', ticket.slice(2), bellhop.installation.secrets.seal('{}').toString('base64url')])
      expect((await browser.post('/v1/signIn/secondFactor', { ticket: odd, code: codeOf(secret) })).status).toBe(401);
  });

  test('prove once more who one is, as a password does', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const { secret } = await withApp(browser);
    await idleForLong(zoe);
    expect((await browser.send('DELETE', '/v1/signInMethods/totp')).status).toBe(401);
    expect((await browser.post(REAUTHENTICATE, { code: nextCode(secret) })).status).toBe(204);
    expect((await browser.send('DELETE', '/v1/signInMethods/totp')).status).toBe(204);
  });
});

describe('recovery codes', () => {
  test('sign in once each, however they are typed', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const { recoveryCodes } = await withApp(await signedIn(bellhop, zoe));
    const [code = ''] = recoveryCodes;
    expect(code).toMatch(/^([a-z1-9]{4}-){3}[a-z1-9]{4}$/);
    const browser = openBrowser(bellhop);
    const first = (await browser.signIn(zoe.email, PASSWORD)).body.ticket;
    const typed = code.replaceAll('-', ' ').toUpperCase();
    expect((await browser.post('/v1/signIn/secondFactor', { ticket: first, recoveryCode: typed })).status).toBe(200);
    expect((await browser.get('/v1/signInMethods')).body.recoveryCodes).toBe(9);
    const again = (await browser.signIn(zoe.email, PASSWORD)).body.ticket;
    expect((await browser.post('/v1/signIn/secondFactor', { ticket: again, recoveryCode: code })).status).toBe(401);
    const rows = await acme.asSystem((ctx) => many(ctx.db, sql`select c::text from sign_in.recovery_code c`));
    expect(JSON.stringify(rows)).not.toContain(recoveryCodes[1]);
  });

  test('are worth nothing once there are new ones', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const { recoveryCodes } = await withApp(browser);
    const renewed = await browser.post('/v1/signInMethods/recoveryCodes');
    expect([renewed.status, renewed.body.recoveryCodes.length]).toEqual([201, 10]);
    const { ticket } = (await openBrowser(bellhop).signIn(zoe.email, PASSWORD)).body;
    const tried = await openBrowser(bellhop).post('/v1/signIn/secondFactor', { ticket, recoveryCode: recoveryCodes[0] });
    expect(tried.status).toBe(401);
  });
});

describe('the second factors of somebody else', () => {
  const remove = (token: string, person: TestPerson) =>
    bellhop.call(token, 'POST', `/v1/people/${person.id}/actions/removeSecondFactors/invoke`);

  test('are removed by an administrator: the password alone is asked for, and nobody stays signed in', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    await withApp(browser);
    await withPasskey(browser);
    expect((await remove(acme.admin.token, zoe)).status).toBe(204);
    expect((await browser.get('/v1/session')).status).toBe(401);
    expect((await openBrowser(bellhop).signIn(zoe.email, PASSWORD)).body).toEqual({ state: 'signedIn' });
    expect((await mailsTo(acme, zoe.email)).at(-1)?.text).toMatch(/An administrator removed the codes, passkeys/);
    expect(await actionsAbout(acme, zoe.id)).toContain('second-factors.taken');
    expect((await remove(acme.admin.token, zoe)).status).toBe(409);
  });

  test('stay where they are one’s own, or those of an administrator for whoever gives no roles', async () => {
    expect((await remove(acme.admin.token, acme.admin)).status).toBe(409);
    const helper = await acme.person('helper', ['id_user_admin']);
    const chief = await acme.person('chief', ['id_full_admin']);
    await acme.asSystem((ctx) => setPassword(ctx, chief.id, PASSWORD));
    await withApp(await signedIn(bellhop, chief));
    expect((await remove(helper.token, chief)).status).toBe(403);
    expect((await remove(acme.reader.token, chief)).status).toBe(403);
    // Of a location: whom they see, but not how anybody signs in.
    const local = await acme.person('local', ['location_full_admin']);
    const { status, body } = await remove(local.token, local);
    expect([status, body.message]).toEqual([403, 'Ask an administrator of the whole organization.']);
    expect((await openBrowser(bellhop).signIn(chief.email, PASSWORD)).body.state).toBe('secondFactorNeeded');
  });
});

describe('a passkey', () => {
  test('signs in by itself, without saying who', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const { authenticator, passkey, recoveryCodes } = await withPasskey(await signedIn(bellhop, zoe));
    expect([passkey.name, recoveryCodes.length]).toEqual(['My laptop', 10]);
    const options = await askedForPasskey();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    const browser = openBrowser(bellhop);
    const answer = await browser.post('/v1/signIn/passkey', { credential: authenticator.get(options, ORIGIN) });
    expect(answer.body).toEqual({ state: 'signedIn' });
    expect((await browser.get('/v1/session')).body.email).toBe(zoe.email);
    expect((await browser.get('/v1/sessions')).body.items[0].methods).toEqual(['passkey']);
    expect((await browser.get('/v1/signInMethods')).body.passkeys[0].lastUsed).toBeDefined();
  });

  test('makes the password alone not enough', async () => {
    const zoe = await newcomer(acme, 'zoe');
    await withPasskey(await signedIn(bellhop, zoe));
    const { body } = await openBrowser(bellhop).signIn(zoe.email, PASSWORD);
    expect([body.state, body.secondFactors]).toEqual(['secondFactorNeeded', ['passkey', 'recoveryCode']]);
  });

  test('answers each challenge once', async () => {
    const zoe = await newcomer(acme, 'zoe');
    // As passkeys that are synchronized between devices: it counts nothing, so that only the challenge tells two uses apart.
    const authenticator = openAuthenticator({ counts: false });
    await withPasskey(await signedIn(bellhop, zoe), 'Synchronized', authenticator);
    const credential = authenticator.get(await askedForPasskey(), ORIGIN);
    expect((await openBrowser(bellhop).post('/v1/signIn/passkey', { credential })).status).toBe(200);
    expect((await openBrowser(bellhop).post('/v1/signIn/passkey', { credential })).status).toBe(401);
    expect(await actionsAbout(acme, zoe.id)).toContain('sign-in.refused');
  });

  test('is refused for another site, without its PIN, with a counter that went back, and for an old or foreign challenge', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const { authenticator } = await withPasskey(browser);
    const tried = async (credential: object) => (await openBrowser(bellhop).post('/v1/signIn/passkey', { credential })).status;
    const options = await askedForPasskey();
    expect(await tried(authenticator.get(options, 'https://phishing.test'))).toBe(401);
    expect(await tried(authenticator.get({ ...options, rpId: 'phishing.test' }, ORIGIN))).toBe(401);
    authenticator.mood.userVerified = false;
    expect(await tried(authenticator.get(options, ORIGIN))).toBe(401);
    authenticator.mood.userVerified = true;
    const forRegistering = (await browser.post('/v1/signInMethods/passkeys/options')).body.challenge;
    expect(await tried(authenticator.get({ ...options, challenge: forRegistering }, ORIGIN))).toBe(401);
    const late = authenticator.get(options, ORIGIN);
    clockAhead += 5 * 60 * 1000;
    expect(await tried(late)).toBe(401);
    expect(await tried(authenticator.get(await askedForPasskey(), ORIGIN))).toBe(200);
    authenticator.mood.counter = 1;
    expect(await tried(authenticator.get(await askedForPasskey(), ORIGIN))).toBe(401);
    expect(await tried(openForeign().get(await askedForPasskey(), ORIGIN))).toBe(401);
  });

  test('is one of several, can be called something else, and removed', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const { passkey, credential } = await withPasskey(browser);
    const second = await withPasskey(browser, 'My key');
    expect(second.recoveryCodes).toEqual([]);
    const options = (await browser.post('/v1/signInMethods/passkeys/options')).body;
    expect(options.excludeCredentials).toHaveLength(2);
    expect((await browser.post('/v1/signInMethods/passkeys', { name: 'Again', credential })).status).toBe(409);
    const path = `/v1/signInMethods/passkeys/${passkey.id}`;
    expect((await browser.send('PATCH', path, { name: 'Old laptop' })).body.name).toBe('Old laptop');
    await idleForLong(zoe);
    expect((await browser.send('DELETE', path)).status).toBe(401);
    const proof = second.authenticator.get(await askedForPasskey(), ORIGIN);
    expect((await browser.post(REAUTHENTICATE, { credential: proof })).status).toBe(204);
    expect((await browser.send('DELETE', path)).status).toBe(204);
    expect((await browser.send('DELETE', path)).status).toBe(404);
    expect((await browser.get('/v1/signInMethods')).body.passkeys.map(({ name }: { name: string }) => name)).toEqual(['My key']);
    expect((await mailsTo(acme, zoe.email)).at(-1)?.text).toMatch(/passkey was removed/);
  });

  test('that is the last thing to sign in with stays', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const { passkey } = await withPasskey(browser);
    await acme.asSystem((ctx) => run(ctx.db, sql`delete from access.password where person_id = ${zoe.id}`));
    expect((await browser.send('DELETE', `/v1/signInMethods/passkeys/${passkey.id}`)).status).toBe(409);
  });

  test('of somebody else is not there', async () => {
    const { passkey } = await withPasskey(await signedIn(bellhop, await newcomer(acme, 'adam')));
    const zoe = await signedIn(bellhop, await newcomer(acme, 'zoe'));
    expect((await zoe.send('DELETE', `/v1/signInMethods/passkeys/${passkey.id}`)).status).toBe(404);
    expect((await zoe.send('PATCH', `/v1/signInMethods/passkeys/${passkey.id}`, { name: 'x' })).status).toBe(404);
  });
});

test('whatever is changed about how somebody signs in stands in the audit trail', async () => {
  const zoe = await newcomer(acme, 'zoe');
  const browser = await signedIn(bellhop, zoe);
  const { passkey } = await withPasskey(browser);
  const path = `/v1/signInMethods/passkeys/${passkey.id}`;
  await browser.send('PATCH', path, { name: 'Old laptop' });
  await browser.send('DELETE', path);
  await browser.post('/v1/signInMethods/recoveryCodes');
  await browser.post('/v1/sessions/actions/endOthers/invoke');
  await browser.post(REAUTHENTICATE, { password: PASSWORD });
  await browser.post(REAUTHENTICATE, { password: 'not the right one' });
  const changes = ['passkey.added', 'recovery-codes.renewed', 'passkey.renamed', 'passkey.removed', 'recovery-codes.renewed'];
  expect((await actionsAbout(acme, zoe.id)).slice(-8)).toEqual([
    ...changes,
    'sessions.ended',
    'sign-in.repeated',
    'sign-in.refused',
  ]);
});

function openForeign() {
  const foreign = openAuthenticator();
  foreign.create({ challenge: 'x', rp: { id: 'localhost' }, user: { id: 'x' } }, ORIGIN);
  return foreign;
}
