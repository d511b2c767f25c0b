import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { NOTHING_SET, startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { signInAs } from '../../../test/support/sign-in.ts';
import { issueToken } from '../../areas/access/index.ts';
import { createApi } from '../../programs/api.ts';
import { encodeId } from '../ids.ts';
import { createLog } from '../log.ts';

// Tokens end by the database's clock, so that this one begins where that one is.
let now = new Date();
let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  const config = { trustedProxies: ['127.0.0.1'], requestsPerToken: 6, requestsPerOrganization: 12, requestsPerSource: 4 };
  bellhop = await startTestBellhop({ config, now: () => now });
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
});
afterAll(() => bellhop.stop());
beforeEach(() => pass(120));

const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const ask = (token: string | undefined, query = '', headers: Record<string, string> = {}) =>
  bellhop.call(token, 'GET', `/v1/people/me${query}`, undefined, headers);
const statuses = async (times: number, token: string | undefined) => {
  const answers = [];
  for (let time = 0; time < times; time++) answers.push((await ask(token)).status);
  return answers;
};
const newToken = ({ asSystem, admin }: TestOrganization) => asSystem((ctx) => issueToken(ctx, { personId: admin.id }));
/** As if it came from there. */
const from = (source: string, token: string) => ask(token, '', { 'x-forwarded-for': source });
const madeUp = (name: string | number) => `bellhop_pat_${String(name).padStart(43, '0')}`;

test('a token is answered as often as its budget says, and after that told when to come back', async () => {
  expect(await statuses(7, acme.admin.token)).toEqual([200, 200, 200, 200, 200, 200, 429]);
  const refused = await ask(acme.admin.token);
  // Six a minute: the next one is there after ten seconds.
  expect(refused.headers.get('retry-after')).toBe('10');
  expect(refused.body).toMatchObject({ message: expect.stringContaining('10 seconds'), trackingId: expect.any(String) });
  expect(refused.headers.get('trackingid')).toBe(refused.body.trackingId);
  pass(10);
  expect(await statuses(2, acme.admin.token)).toEqual([200, 429]);
});

test('every answer says how much is left', async () => {
  const standing = async () => {
    const { headers } = await ask(acme.reader.token);
    return ['limit', 'remaining', 'reset'].map((name) => Number(headers.get(`ratelimit-${name}`)));
  };
  expect(await standing()).toEqual([6, 5, 10]);
  expect(await standing()).toEqual([6, 4, 20]);
  for (let time = 0; time < 4; time++) await standing();
  expect(await standing()).toEqual([6, 0, 60]);
});

test('writing the same token otherwise does not renew its budget', async () => {
  await statuses(6, acme.plain.token);
  for (const authorization of [`bearer ${acme.plain.token}`, `BEARER   ${acme.plain.token}`])
    expect((await ask(undefined, '', { authorization })).status).toBe(429);
});

test('an organization has a budget for all of its tokens, and no other one pays for it', async () => {
  const initech = await bellhop.createOrganization({ displayName: 'Initech' });
  const tokens = [await newToken(initech), await newToken(initech), await newToken(initech)];
  expect(await statuses(6, tokens[0])).not.toContain(429);
  expect(await statuses(6, tokens[1])).not.toContain(429);
  const refused = await ask(tokens[2]);
  expect([refused.status, refused.headers.get('ratelimit-limit'), refused.headers.get('retry-after')]).toEqual([429, '12', '5']);
  expect(await statuses(2, globex.admin.token)).toEqual([200, 200]);
});

test('whoever acts in an organization from above pays from the budget of that one', async () => {
  const provider = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Provider' });
  const customer = await bellhop.createOrganization({ parentId: provider.id, serviceProviderId: provider.id });
  const there = `?orgId=${encodeId('ORGANIZATION', customer.id)}`;
  for (let time = 0; time < 6; time++)
    expect((await bellhop.call(provider.admin.token, 'GET', `/v1/locations${there}`)).status).toBe(200);
  for (let time = 0; time < 6; time++)
    expect((await bellhop.call(customer.admin.token, 'GET', '/v1/locations')).status).toBe(200);
  expect((await bellhop.call(customer.reader.token, 'GET', '/v1/locations')).status).toBe(429);
});

test('a source that guesses tokens hears no more whether they are wrong, while valid ones behind it go on', async () => {
  const guess = (name: number) => from('192.0.2.1', madeUp(name));
  expect((await from('192.0.2.1', globex.admin.token)).status).toBe(200);
  const guesses = [];
  for (let name = 0; name < 6; name++) guesses.push(await guess(name));
  expect(guesses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 429, 429]);
  expect(guesses[5]?.headers.get('retry-after')).toBe('15');
  expect((await from('192.0.2.1', globex.admin.token)).status).toBe(200);
  // One that was never shown before is no guess either.
  expect((await from('192.0.2.1', globex.reader.token)).status).toBe(200);
  expect((await from('192.0.2.2', madeUp('elsewhere'))).status).toBe(401);
  pass(15);
  expect((await guess(7)).status).toBe(401);
});

test('a network of IPv6 is one source, whatever address of it is used', async () => {
  const statusOf = async (address: string) => (await from(address, madeUp('six'))).status;
  for (const host of [':1', ':2', ':3', 'ffff:ffff:ffff:ffff']) expect(await statusOf(`2001:db8:0:1:${host}`)).toBe(401);
  expect(await statusOf('2001:db8:0:1::5')).toBe(429);
  expect(await statusOf('2001:db8:0:2::5')).toBe(401);
});

test('a hundred guesses at once are a hundred guesses', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, (_, name) => from('192.0.2.3', madeUp(name))));
  expect(answers.filter(({ status }) => status === 401).length).toBe(4);
  expect(answers.filter(({ status }) => status === 429).length).toBe(96);
});

test('a token that shows itself for the first time costs its source nothing', async () => {
  for (let time = 0; time < 8; time++) expect((await from('192.0.2.4', await newToken(globex))).status).toBe(200);
  expect((await from('192.0.2.4', madeUp('first'))).status).toBe(401);
});

test('a browser that somebody signed in with has a budget, and no part in that of their tokens', async () => {
  const initrode = await bellhop.createOrganization({ displayName: 'Initrode' });
  const browser = await signInAs(bellhop, initrode, initrode.admin);
  for (let time = 0; time < 6; time++) expect((await ask(undefined, '', browser)).status).toBe(200);
  expect((await ask(undefined, '', browser)).status).toBe(429);
  expect((await ask(initrode.admin.token)).status).toBe(200);
});

test('what is open to everybody is limited by source, whether it goes well or not', async () => {
  const signIn = (source: string) =>
    bellhop.call(
      undefined,
      'POST',
      '/v1/signIn',
      { email: 'nobody@acme.test', password: 'wrong' },
      {
        'bellhop-csrf': '1',
        'x-forwarded-for': source,
      },
    );
  for (let time = 0; time < 4; time++) expect((await signIn('192.0.2.5')).status).toBe(401);
  const refused = await signIn('192.0.2.5');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '15']);
  expect((await signIn('192.0.2.6')).status).toBe(401);
  expect((await from('192.0.2.5', globex.admin.token)).status).toBe(200);
});

test('guesses at the token endpoint are counted by source, too', async () => {
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'made-up' });
  const guess = () =>
    fetch(`${bellhop.url}/v1/access_token`, { method: 'POST', body, headers: { 'x-forwarded-for': '192.0.2.7' } });
  for (let time = 0; time < 4; time++) expect((await guess()).status).toBeLessThan(429);
  expect((await guess()).status).toBe(429);
});

test('a page or protocol that is no operation says itself that it is limited by source', async () => {
  const api = await createApi({
    config: { ...NOTHING_SET, requestsPerSource: 2 },
    database: bellhop.database,
    log: createLog('silent'),
    now: () => now,
  });
  api.get('/v1/open', { config: { limit: 'by-source' } }, async () => ({ open: true }));
  const url = await api.listen({ host: '127.0.0.1', port: 0 });
  const open = () => bellhop.call(undefined, 'GET', `${url}/v1/open`);
  expect([(await open()).status, (await open()).status]).toEqual([200, 200]);
  const refused = await open();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
  await api.close();
});
