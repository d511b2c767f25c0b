import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import { actionsAbout, mailsTo, newcomer, signedIn } from './browser.fixture.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
});
afterAll(() => bellhop.stop());

const PATH = '/v1/personalAccessTokens';

test('a token is shown once, works as far as its scopes go, is listed by its name, and ends when it is revoked', async () => {
  const zoe = await newcomer(acme, 'zoe');
  const browser = await signedIn(bellhop, zoe);
  const wanted = { name: 'Nightly export', scopes: ['spark:people_read'], expiresAfterSeconds: 3600 };
  const { status, body } = await browser.post(PATH, wanted);
  expect([status, body.accessToken]).toEqual([201, expect.stringMatching(/^bellhop_pat_/)]);
  const use = async (path: string) => (await bellhop.call(body.accessToken, 'GET', path)).status;
  expect([await use('/v1/people/me'), await use('/v1/devices')]).toEqual([200, 403]);

  const { items } = (await browser.get(PATH)).body;
  const listed = items.find(({ id }: { id: string }) => id === body.id);
  expect(listed).toMatchObject({ name: 'Nightly export', scopes: ['spark:people_read'], expires: body.expires });
  expect(JSON.stringify(items)).not.toContain(body.accessToken);

  expect((await browser.send('DELETE', `${PATH}/${body.id}`)).status).toBe(204);
  expect(await use('/v1/people/me')).toBe(401);
  expect((await browser.send('DELETE', `${PATH}/${body.id}`)).status).toBe(404);
  expect(await actionsAbout(acme, zoe.id)).toEqual(expect.arrayContaining(['token.issued', 'token.revoked']));
});

test('a token makes no token, and neither does a browser that was left open', async () => {
  const zoe = await newcomer(acme, 'zoe');
  const browser = await signedIn(bellhop, zoe);
  expect((await bellhop.call(zoe.token, 'POST', PATH, { name: 'Another' })).status).toBe(403);
  await acme.asSystem((ctx) =>
    run(ctx.db, sql`update sign_in.session set authenticated_at = now() - interval '16 minutes' where person_id = ${zoe.id}`),
  );
  expect((await browser.post(PATH, { name: 'Another' })).status).toBe(401);
  expect((await browser.get(PATH)).status).toBe(200);
});

test('a new password leaves tokens alone and says how many there are, and all of them are revoked at once', async () => {
  const zoe = await newcomer(acme, 'zoe');
  const adam = await newcomer(acme, 'adam');
  // Newcomers have one already.
  const [browser, other] = [await signedIn(bellhop, zoe), await signedIn(bellhop, adam)];
  const tokenOf = async (of: typeof browser, name: string) => (await of.post(PATH, { name })).body.accessToken as string;
  const tokens = [await tokenOf(browser, 'Nightly export'), await tokenOf(browser, 'Door sign')];
  const kept = await tokenOf(other, 'Somebody else’s');
  const statuses = () =>
    Promise.all([...tokens, kept].map(async (token) => (await bellhop.call(token, 'GET', '/v1/people/me')).status));

  expect((await browser.send('PUT', '/v1/signInMethods/password', { password: 'six brown kettles hum' })).status).toBe(204);
  expect(await statuses()).toEqual([200, 200, 200]);
  expect((await mailsTo(acme, zoe.email)).at(-1)?.text).toMatch(/3 access tokens of yours still work/);

  expect((await browser.post(`${PATH}/actions/revokeAll/invoke`)).status).toBe(204);
  expect(await statuses()).toEqual([401, 401, 200]);
  expect(await actionsAbout(acme, zoe.id)).toContain('tokens.revoked');
});

test("somebody else's token is not there", async () => {
  const adam = await signedIn(bellhop, await newcomer(acme, 'adam'));
  const { id } = (await adam.post(PATH, { name: 'Mine' })).body;
  const zoe = await signedIn(bellhop, await newcomer(acme, 'zoe'));
  expect((await zoe.send('DELETE', `${PATH}/${id}`)).status).toBe(404);
  expect((await adam.get(PATH)).body.items.map((token: { id: string }) => token.id)).toContain(id);
});

test.each([
  [{ name: '' }],
  [{ name: 'x', scopes: ['everything'] }],
  [{ name: 'x', expiresAfterSeconds: 1 }],
  [{ name: 'x', expiresAfterSeconds: 401 * 24 * 3600 }],
])('%j is refused', async (body) => {
  const browser = await signedIn(bellhop, await newcomer(acme, 'zoe'));
  expect((await browser.post(PATH, body)).status).toBe(400);
});
