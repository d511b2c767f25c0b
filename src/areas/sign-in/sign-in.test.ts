import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { encodeId } from '../../foundation/ids.ts';
import { setPassword } from '../access/index.ts';
import { actionsAbout, newcomer, openBrowser, PASSWORD, signedIn } from './browser.fixture.ts';

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

const WRONG = 'three calm otters juggle';

describe('signing in with a password', () => {
  test('gives the browser a session that no script can read, and the database only its hash', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = openBrowser(bellhop);
    const answer = await browser.signIn(zoe.email.toUpperCase(), PASSWORD);
    expect([answer.status, answer.body]).toEqual([200, { state: 'signedIn' }]);
    const session = answer.headers.getSetCookie().find((line) => line.startsWith('bellhop-session='));
    expect(session).toMatch(/^bellhop-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800$/);
    const me = await browser.get('/v1/session');
    expect(me.body).toMatchObject({ email: zoe.email, personId: encodeId('PEOPLE', zoe.id) });
    expect((await browser.get('/v1/people/me')).body.emails).toEqual([zoe.email]);
    const secret = browser.cookies.get('bellhop-session') as string;
    const rows = await acme.asSystem((ctx) => many(ctx.db, sql`select s::text from sign_in.session s`));
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(await actionsAbout(acme, zoe.id)).toContain('sign-in.succeeded');
  });

  test('answers an address that nobody has as it answers a wrong password', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const neither = await openBrowser(bellhop).signIn('nobody@acme.test', WRONG);
    const wrong = await openBrowser(bellhop).signIn(zoe.email, WRONG);
    const { trackingId: one, ...first } = neither.body;
    const { trackingId: other, ...second } = wrong.body;
    expect([neither.status, wrong.status]).toEqual([401, 401]);
    expect(first).toEqual(second);
    expect(one).not.toBe(other);
    expect(await actionsAbout(acme, zoe.id)).toContain('sign-in.refused');
  });

  test('ends the session that the browser had before, so that nobody can give it one to use', async () => {
    const browser = await signedIn(bellhop, await newcomer(acme, 'zoe'));
    const former = openBrowser(bellhop);
    former.cookies.set('bellhop-session', browser.cookies.get('bellhop-session') as string);
    await browser.signIn((await newcomer(acme, 'adam')).email, PASSWORD);
    expect((await browser.get('/v1/session')).status).toBe(200);
    expect((await former.get('/v1/session')).status).toBe(401);
  });

  test('is refused to somebody without a password, and to one who may not sign in', async () => {
    const invited = await acme.person('invited', []);
    expect((await openBrowser(bellhop).signIn(invited.email, PASSWORD)).status).toBe(401);
    const zoe = await newcomer(acme, 'zoe');
    await acme.asSystem((ctx) => run(ctx.db, sql`update people.person set login_enabled = false where id = ${zoe.id}`));
    const disabled = await openBrowser(bellhop).signIn(zoe.email, PASSWORD);
    expect([disabled.status, disabled.body.message]).toEqual([403, expect.stringMatching(/administrator/)]);
    expect((await openBrowser(bellhop).signIn(zoe.email, WRONG)).status).toBe(401);
  });
});

describe('a session', () => {
  test('does what its person may, and a token that comes along counts before it', async () => {
    await acme.asSystem((ctx) => setPassword(ctx, acme.admin.id, PASSWORD));
    const browser = await signedIn(bellhop, acme.admin);
    expect((await browser.post('/v1/workspaces', { displayName: 'Lobby' })).status).toBe(201);
    const none = { authorization: 'Bearer bellhop_pat_none' };
    expect((await browser.send('GET', '/v1/workspaces', undefined, none)).status).toBe(401);
  });

  test('writes only for requests that no other site can have caused', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const path = '/v1/sessions/actions/endOthers/invoke';
    expect((await browser.send('POST', path, undefined, {})).status).toBe(403);
    expect((await browser.send('POST', path, undefined, { 'bellhop-csrf': '1', 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    expect((await browser.send('POST', path, undefined, { 'bellhop-csrf': '1', 'sec-fetch-site': 'same-site' })).status).toBe(
      403,
    );
    expect((await browser.send('POST', path, undefined, { 'bellhop-csrf': '1', 'sec-fetch-site': 'same-origin' })).status).toBe(
      204,
    );
    const signIn = { email: zoe.email, password: PASSWORD };
    expect((await openBrowser(bellhop).send('POST', '/v1/signIn', signIn, {})).status).toBe(403);
  });

  test('is listed to its owner with the others, and each can be ended', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const [laptop, phone] = [await signedIn(bellhop, zoe), await signedIn(bellhop, zoe)];
    const { items } = (await laptop.get('/v1/sessions')).body;
    expect(items).toHaveLength(2);
    expect(items.map(({ current }: { current: boolean }) => current)).toEqual([false, true]);
    expect(items[0]).toMatchObject({ methods: ['password'], ip: '127.0.0.1', userAgent: expect.any(String) });
    expect((await laptop.send('DELETE', `/v1/sessions/${items[0].id}`)).status).toBe(204);
    expect((await phone.get('/v1/session')).status).toBe(401);
    expect((await laptop.send('DELETE', `/v1/sessions/${items[0].id}`)).status).toBe(404);
    expect(await actionsAbout(acme, zoe.id)).toContain('session.ended');
  });

  test("of somebody else is not there, and a token may not look after anybody's", async () => {
    const zoe = await signedIn(bellhop, await newcomer(acme, 'zoe'));
    const adam = await signedIn(bellhop, await newcomer(acme, 'adam'));
    const [session] = (await adam.get('/v1/sessions')).body.items;
    expect((await zoe.send('DELETE', `/v1/sessions/${session.id}`)).status).toBe(404);
    expect((await adam.get('/v1/session')).status).toBe(200);
    expect((await bellhop.call(acme.admin.token, 'GET', '/v1/sessions')).status).toBe(403);
  });

  test('ends when its owner signs out', async () => {
    const browser = await signedIn(bellhop, await newcomer(acme, 'zoe'));
    const copy = openBrowser(bellhop);
    copy.cookies.set('bellhop-session', browser.cookies.get('bellhop-session') as string);
    expect((await browser.post('/v1/session/actions/signOut/invoke')).status).toBe(204);
    expect(browser.cookies.has('bellhop-session')).toBe(false);
    expect((await copy.get('/v1/session')).status).toBe(401);
    expect((await browser.post('/v1/session/actions/signOut/invoke')).status).toBe(204);
  });

  test.each([
    ['was not used for half a day', sql`last_seen_at = now() - interval '12 hours 1 minute'`],
    ['began a week ago, however much it is used', sql`expires_at = now() - interval '1 second'`],
  ])('ends when it %s', async (_when, change) => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    await acme.asSystem((ctx) => run(ctx.db, sql`update sign_in.session set ${change} where person_id = ${zoe.id}`));
    expect((await browser.get('/v1/session')).status).toBe(401);
  });

  test('says when it was last seen, without a write for each request', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    const change = sql`update sign_in.session set last_seen_at = now() - interval '1 hour' where person_id = ${zoe.id}`;
    await acme.asSystem((ctx) => run(ctx.db, change));
    await browser.get('/v1/session');
    const [session] = (await browser.get('/v1/sessions')).body.items;
    expect(Date.now() - Date.parse(session.lastSeen)).toBeLessThan(60_000);
  });

  test('dies at once when its person may not sign in any more, or an organization above is suspended', async () => {
    const provider = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Northwind' });
    const globex = await bellhop.createOrganization({ parentId: provider.id, serviceProviderId: provider.id });
    const [zoe, adam] = [await newcomer(globex, 'zoe'), await newcomer(globex, 'adam')];
    const [first, second] = [await signedIn(bellhop, zoe), await signedIn(bellhop, adam)];
    await globex.asSystem((ctx) => run(ctx.db, sql`update people.person set login_enabled = false where id = ${zoe.id}`));
    expect((await first.get('/v1/session')).status).toBe(401);
    await provider.asSystem((ctx) => run(ctx.db, sql`update tenancy.organization set suspended_at = now()`));
    expect((await second.get('/v1/session')).status).toBe(401);
    const refused = await openBrowser(bellhop).signIn(adam.email, PASSWORD);
    expect([refused.status, refused.body.message]).toEqual([403, expect.stringMatching(/suspended/)]);
  });

  test('whose cookie is odd in any way is none', async () => {
    for (const value of ['', 'x', 'x'.repeat(9_000), '"quoted"', '%00', 'a=b=c']) {
      const answer = await bellhop.call(undefined, 'GET', '/v1/session', undefined, { cookie: `bellhop-session=${value}` });
      expect(answer.status, value.slice(0, 20)).toBe(401);
    }
  });
});

describe('guessing', () => {
  const later = (seconds: number) => {
    clockAhead += seconds * 1000;
  };

  test('is slowed down, longer each time, and a right password waits like any other', async () => {
    const zoe = await newcomer(acme, 'zoe');
    for (let guess = 0; guess < 5; guess++) expect((await openBrowser(bellhop).signIn(zoe.email, WRONG)).status).toBe(401);
    const waits: number[] = [];
    for (let guess = 0; guess < 4; guess++) {
      const blocked = await openBrowser(bellhop).signIn(zoe.email, guess === 3 ? PASSWORD : WRONG);
      expect(blocked.status).toBe(429);
      waits.push(Number(blocked.headers.get('retry-after')));
      later(waits.at(-1) as number);
      if (guess < 3) await openBrowser(bellhop).signIn(zoe.email, WRONG);
    }
    expect(waits).toEqual([1, 2, 4, 8]);
    expect((await openBrowser(bellhop).signIn(zoe.email, PASSWORD)).status).toBe(200);
    later(24 * 3600);
  });

  test('is slowed down at an address that nobody has, too', async () => {
    for (let guess = 0; guess < 5; guess++) await openBrowser(bellhop).signIn('no.such@acme.test', WRONG);
    expect((await openBrowser(bellhop).signIn('no.such@acme.test', WRONG)).status).toBe(429);
    later(24 * 3600);
  });

  test('by many at once gets no more tries than one after the other', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const answers = await Promise.all(Array.from({ length: 20 }, () => openBrowser(bellhop).signIn(zoe.email, WRONG)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
    later(24 * 3600);
  });

  test('locks nobody out of a browser that they signed in with before', async () => {
    const zoe = await newcomer(acme, 'zoe');
    const browser = await signedIn(bellhop, zoe);
    for (let guess = 0; guess < 7; guess++) await openBrowser(bellhop).signIn(zoe.email, WRONG);
    expect((await openBrowser(bellhop).signIn(zoe.email, PASSWORD)).status).toBe(429);
    await browser.post('/v1/session/actions/signOut/invoke');
    expect((await browser.signIn(zoe.email, PASSWORD)).status).toBe(200);
    later(24 * 3600);
  });

  test('gains nothing from the cookie of a browser that somebody else knows', async () => {
    const [zoe, adam] = [await newcomer(acme, 'zoe'), await newcomer(acme, 'adam')];
    const browser = await signedIn(bellhop, adam);
    for (let guess = 0; guess < 5; guess++) await browser.signIn(zoe.email, WRONG);
    expect((await browser.signIn(zoe.email, PASSWORD)).status).toBe(429);
    later(24 * 3600);
  });

  test('at many accounts from one address is slowed down as well', async () => {
    const guess = (name: number) => openBrowser(bellhop).signIn(`guess-${name}@acme.test`, WRONG);
    const statuses: number[] = [];
    for (let name = 0; name < 22; name++) statuses.push((await guess(name)).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(statuses.at(-1)).toBe(429);
    later(24 * 3600);
  });
});
