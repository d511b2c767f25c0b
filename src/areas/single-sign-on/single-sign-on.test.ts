import { createSocket, type Socket } from 'node:dgram';
import dns from 'node:dns';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { CLIENT, startIssuer, type TestIssuer } from '../../../test/support/openid-issuer.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { encodeId } from '../../foundation/ids.ts';
import { setPassword } from '../access/index.ts';
import { openSurfer } from './surfer.fixture.ts';

const PASSWORD = 'four calm otters juggle';
/** Of every person that a test meets. */
const DOMAIN = 'acme.test';

let bellhop: TestBellhop;
let platform: TestOrganization;
let acme: TestOrganization;
let zoe: TestPerson;
let issuer: TestIssuer;
let clock = new Date();

beforeAll(async () => {
  bellhop = await startTestBellhop({ webhookNetworks: ['127.0.0.0/8'], now: () => clock });
  platform = await bellhop.createOrganization({ kind: 'platform', parentId: null, displayName: 'Above' });
});
afterAll(() => bellhop.stop());
beforeEach(async () => {
  clock = new Date();
  acme = await bellhop.createOrganization({ parentId: platform.id });
  zoe = await acme.person('zoe', []);
  issuer = await startIssuer();
  issuer.person = { email: zoe.email, email_verified: true };
});
afterEach(async () => {
  await issuer.stop();
  await onOrganization(acme, 'DELETE', `/domains/${DOMAIN}`);
  // What was tried in one test slows down no other.
  await acme.asSystem((ctx) => run(ctx.db, sql`delete from sign_in.brake`));
});

const onOrganization = ({ id }: TestOrganization, method: string, path: string, body?: unknown, token = platform.admin.token) =>
  bellhop.call(token, method, `/v1/organizations/${encodeId('ORGANIZATION', id)}${path}`, body);
const connect = (change: object = {}) =>
  onOrganization(acme, 'PUT', '/singleSignOn', { issuer: issuer.url, ...CLIENT, enabled: true, ...change }, acme.admin.token);
async function verified(organization: TestOrganization, domain = DOMAIN): Promise<void> {
  await onOrganization(organization, 'POST', '/domains', { domain });
  const { status, body } = await onOrganization(organization, 'POST', `/domains/${domain}/actions/verify/invoke`, { by: 'word' });
  if (status !== 200) throw new Error(JSON.stringify(body));
}
async function connected(change: object = {}): Promise<void> {
  expect((await connect(change)).status).toBe(200);
  await verified(acme);
}
const START = `/v1/singleSignOn/start?domain=${DOMAIN}`;
const lookUp = (email: string) => bellhop.call(undefined, 'POST', '/v1/singleSignOn', { email }, { 'bellhop-csrf': '1' });
const passwordSignIn = (person: TestPerson) =>
  bellhop.call(undefined, 'POST', '/v1/signIn', { email: person.email, password: PASSWORD }, { 'bellhop-csrf': '1' });
const trailOf = (organization: TestOrganization, action: string) =>
  organization.asSystem((ctx) =>
    many<{ after: { what?: string; reason?: string; methods?: string[] } }>(
      ctx.db,
      sql`select change -> 'after' as after from audit.event where action = ${action} order by occurred_at, id`,
    ),
  );

describe('signing in at the issuer of the organization', () => {
  test('leads to the issuer and back, into a session, and on to where the browser wanted to be', async () => {
    await connected();
    const { body } = await lookUp(zoe.email);
    expect(body).toEqual({ available: true, required: false, url: START });
    const surfer = openSurfer(bellhop.url);
    const away = await surfer.step(`${body.url}&returnTo=${encodeURIComponent('/devices?x=1')}`);
    const sent = new URL(away.location ?? '');
    expect([away.status, sent.origin]).toEqual([302, issuer.url]);
    expect(Object.fromEntries(sent.searchParams)).toMatchObject({
      ...{ response_type: 'code', client_id: CLIENT.clientId, code_challenge_method: 'S256', scope: 'openid email' },
      redirect_uri: 'http://localhost/v1/singleSignOn/callback',
      ...{ state: expect.stringMatching(/^[\w-]{43}$/), nonce: expect.stringMatching(/^[\w-]{43}$/) },
    });
    const back = await surfer.stepUntilBack(sent.href);
    expect([back.status, back.location]).toEqual([302, '/devices?x=1']);
    const session = await surfer.step('/v1/session');
    expect(session.body).toMatchObject({ email: zoe.email });
    expect((await surfer.step('/v1/sessions')).body.items[0].methods).toEqual(['singleSignOn']);
    expect((await trailOf(acme, 'sign-in.succeeded')).map(({ after }) => after.methods)).toEqual([['singleSignOn']]);
  });

  test('works, too, where the issuer puts the address into the ID token', async () => {
    await connected();
    issuer.changeClaims = (claims) => ({ ...claims, ...issuer.person });
    expect((await openSurfer(bellhop.url).signOn(START)).status).toBe(302);
    expect(issuer.asked).not.toContain('/me');
  });

  test('asks for no second factor of ours: the issuer asks for what the organization wants', async () => {
    await connected();
    await acme.asSystem((ctx) =>
      run(
        ctx.db,
        sql`insert into sign_in.totp (organization_id, person_id, secret_encrypted, created_at, confirmed_at)
          values (${acme.id}, ${zoe.id}, ${ctx.installation.secrets.seal('JBSWY3DPEHPK3PXP')}, now(), now())`,
      ),
    );
    const surfer = openSurfer(bellhop.url);
    expect((await surfer.signOn(START)).status).toBe(302);
    expect((await surfer.step('/v1/session')).status).toBe(200);
  });

  test('goes on at this server and nowhere else', async () => {
    await connected();
    for (const elsewhere of ['https://evil.test/', '//evil.test', '/\\evil.test', '/\t/evil.test', '/.//evil.test', 'devices']) {
      const { status } = await openSurfer(bellhop.url).step(`${START}&returnTo=${encodeURIComponent(elsewhere)}`);
      expect(status, elsewhere).toBe(400);
    }
  });
});

describe('nobody is signed in', () => {
  test('and a browser that was led here is shown why on the sign-in page, in words of ours alone', async () => {
    await connected();
    const asPage = { headers: { accept: 'text/html,*/*;q=0.8' }, redirect: 'manual' } as const;
    const refused = async (path: string) => (await fetch(`${bellhop.url}${path}`, asPage)).headers.get('location');
    expect(await refused('/v1/singleSignOn/start?domain=nobody.test')).toBe('/sign-in?refused=single-sign-on.none');
    const answer = 'error=access_denied&error_description=%3Cb%3E&state=x';
    expect(await refused(`/v1/singleSignOn/callback?${answer}`)).toBe('/sign-in?refused=single-sign-on.not-begun');
  });

  /** As far as the issuer's answer goes, and what becomes of it. */
  async function refusedWith(status: number, sentence: RegExp): Promise<void> {
    const surfer = openSurfer(bellhop.url);
    const back = await surfer.signOn(START);
    expect([back.status, back.body.message]).toEqual([status, expect.stringMatching(sentence)]);
    expect((await surfer.step('/v1/session')).status).toBe(401);
  }

  test('whose address the issuer has not verified', async () => {
    await connected();
    issuer.person = { email: zoe.email, email_verified: false };
    await refusedWith(403, /verified email address of nobody/);
    issuer.person = { email: zoe.email };
    await refusedWith(403, /verified email address of nobody/);
    expect((await trailOf(acme, 'single-sign-on.refused'))[0]?.after).toMatchObject({ what: 'not-known-here' });
  });

  test('whose address is of a domain that is not verified, or verified for another organization', async () => {
    const globex = await bellhop.createOrganization({ parentId: platform.id, displayName: 'Globex' });
    await connected();
    await verified(globex, 'globex.test');
    for (const email of ['ann@globex.test', 'ann@gmail.test', 'not an address']) {
      issuer.person = { email, email_verified: true };
      await refusedWith(403, /of nobody/);
    }
    await onOrganization(globex, 'DELETE', '/domains/globex.test');
  });

  test('who belongs to another organization, although the domain is verified for this one', async () => {
    const globex = await bellhop.createOrganization({ parentId: platform.id, displayName: 'Globex' });
    await connected();
    issuer.person = { email: globex.plain.email, email_verified: true };
    await refusedWith(403, /of nobody/);
  });

  test('whom nobody has added: the issuer creates no one', async () => {
    await connected();
    issuer.person = { email: `newcomer@${DOMAIN}`, email_verified: true };
    await refusedWith(403, /of nobody/);
  });

  test('who may not sign in, or whose organization was suspended on the way', async () => {
    await connected();
    await acme.asSystem((ctx) => run(ctx.db, sql`update people.person set login_enabled = false where id = ${zoe.id}`));
    await refusedWith(403, /may not sign in/);
    const surfer = openSurfer(bellhop.url);
    const away = await surfer.step(START);
    await onOrganization(acme, 'POST', '/actions/suspend/invoke');
    expect((await surfer.stepUntilBack(away.location ?? '')).status).toBe(403);
    expect((await lookUp(zoe.email)).body).toEqual({ available: false, required: false, url: null });
    expect((await surfer.step(START)).status).toBe(404);
    await onOrganization(acme, 'POST', '/actions/restore/invoke');
  });

  test('where single sign-on is switched off, before or on the way', async () => {
    await connected();
    const surfer = openSurfer(bellhop.url);
    const away = await surfer.step(START);
    await connect({ enabled: false });
    expect((await surfer.stepUntilBack(away.location ?? '')).body.message).toMatch(/switched single sign-on off/);
    expect((await surfer.step(START)).status).toBe(404);
    expect((await lookUp(zoe.email)).body.available).toBe(false);
  });

  test('by an answer that came before, or one that another browser began, or none', async () => {
    await connected();
    const surfer = openSurfer(bellhop.url);
    const cookies = new Map(
      await surfer.step(START).then(async (away) => {
        const kept = new Map(surfer.cookies);
        await surfer.stepUntilBack(away.location ?? '');
        return kept;
      }),
    );
    const answer = surfer.lastCallback();
    const again = openSurfer(bellhop.url, cookies);
    const replayed = await again.step(answer);
    expect([replayed.status, replayed.body.message]).toEqual([401, expect.stringMatching(/finished already. Begin again/)]);
    expect((await again.step('/v1/session')).status).toBe(401);

    const victim = openSurfer(bellhop.url);
    await victim.step(START);
    expect((await victim.step(answer)).status).toBe(401);
    expect((await openSurfer(bellhop.url).step(answer)).status).toBe(401);
    expect((await victim.step('/v1/singleSignOn/callback')).status).toBe(401);
  });

  test('who takes longer than ten minutes', async () => {
    await connected();
    const surfer = openSurfer(bellhop.url);
    const away = await surfer.step(START);
    clock = new Date(clock.getTime() + 11 * 60_000);
    expect((await surfer.stepUntilBack(away.location ?? '')).body.message).toMatch(/took too long/);
  });

  test('whom the issuer refuses', async () => {
    await connected();
    const surfer = openSurfer(bellhop.url);
    const away = await surfer.step(START);
    const state = new URL(away.location ?? '').searchParams.get('state');
    const back = await surfer.step(`/v1/singleSignOn/callback?error=access_denied&error_description=no&state=${state}`);
    expect([back.status, back.body.message]).toEqual([401, expect.stringMatching(/did not sign you in/)]);
  });

  const now = () => Math.floor(Date.now() / 1000);
  test.each<[string, Partial<TestIssuer>]>([
    ['a signature that is none', { changeToken: (token) => `${token.slice(0, -8)}AAAAAAAA` }],
    [
      'no signature at all',
      { changeToken: (token) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.` },
    ],
    ['another audience', { changeClaims: (claims) => ({ ...claims, aud: 'somebody else' }) }],
    ['another issuer', { changeClaims: (claims) => ({ ...claims, iss: 'https://elsewhere.test' }) }],
    ['another nonce', { changeClaims: (claims) => ({ ...claims, nonce: 'of another browser' }) }],
    ['no nonce', { changeClaims: ({ nonce: _, ...claims }) => claims }],
    ['an end that is long past', { changeClaims: (claims) => ({ ...claims, iat: now() - 600, exp: now() - 120 }) }],
  ])('by an ID token with %s', async (_what, wrong) => {
    await connected();
    Object.assign(issuer, wrong);
    issuer.changeClaims = ((change) => (claims: Record<string, unknown>) => ({ ...change(claims), ...issuer.person }))(
      issuer.changeClaims,
    );
    await refusedWith(401, /cannot be trusted/);
    expect((await trailOf(acme, 'single-sign-on.refused')).at(-1)?.after).toMatchObject({ what: 'answer-unsound' });
  });

  test('but clocks may differ by a minute', async () => {
    await connected();
    issuer.changeClaims = (claims) => ({ ...claims, iat: now() - 600, exp: now() - 30 });
    expect((await openSurfer(bellhop.url).signOn(START)).status).toBe(302);
  });
});

describe('an issuer that', () => {
  test('is away answers with a sentence, and the trail knows more', async () => {
    await connected();
    await connect({ issuer: 'http://127.0.0.1:1' });
    const { status, body } = await openSurfer(bellhop.url).step(START);
    expect([status, body.message]).toEqual([503, expect.stringMatching(/does not answer as it should/)]);
    expect((await trailOf(acme, 'single-sign-on.refused'))[0]?.after).toMatchObject({ what: 'issuer-away' });
  });

  test('never answers keeps nobody waiting for long', async () => {
    await connected();
    issuer.isSilent = true;
    expect((await openSurfer(bellhop.url).step(START)).status).toBe(503);
  }, 20_000);

  test.each<[string, (metadata: object) => object]>([
    ['calls itself otherwise', (metadata) => ({ ...metadata, issuer: 'https://elsewhere.test' })],
    ['leads browsers to a script', (metadata) => ({ ...metadata, authorization_endpoint: 'javascript:alert(1)' })],
    ['says nothing useful', () => ({})],
  ])('%s is not followed', async (_what, changeMetadata) => {
    await connected();
    issuer.changeMetadata = changeMetadata;
    expect((await openSurfer(bellhop.url).step(START)).status).toBe(503);
  });

  test('wants the secret sent into the network Bellhop stands in is not obeyed', async () => {
    await connected();
    issuer.changeMetadata = (metadata) => ({ ...metadata, token_endpoint: 'http://169.254.169.254/token' });
    expect((await openSurfer(bellhop.url).signOn(START)).status).toBe(401);
    expect((await trailOf(acme, 'single-sign-on.refused'))[0]?.after.reason).toMatch(/public internet/);
  });
});

describe('where an organization signs in by single sign-on alone', () => {
  test('a password leads its people there, and full administrators in', async () => {
    await connected({ required: true });
    for (const { id } of [zoe, acme.admin]) await acme.asSystem((ctx) => setPassword(ctx, id, PASSWORD));
    const refused = await passwordSignIn(zoe);
    expect([refused.status, refused.body.message]).toEqual([403, expect.stringContaining(START)]);
    expect((await passwordSignIn(acme.admin)).status).toBe(200);
    expect((await lookUp(zoe.email)).body.required).toBe(true);
    expect((await openSurfer(bellhop.url).signOn(START)).status).toBe(302);
    await onOrganization(acme, 'DELETE', '/singleSignOn');
    expect((await passwordSignIn(zoe)).status).toBe(200);
  });

  test('whom the issuer cannot vouch for keeps the password', async () => {
    await connect({ required: true });
    await acme.asSystem((ctx) => setPassword(ctx, zoe.id, PASSWORD));
    expect((await passwordSignIn(zoe)).status).toBe(200);
  });
});

describe('the connection of an organization', () => {
  test('is set, shown without its secret, and taken away', async () => {
    const set = await connect();
    const shown = {
      ...{ issuer: issuer.url, clientId: CLIENT.clientId, enabled: true, required: false },
      redirectUri: 'http://localhost/v1/singleSignOn/callback',
    };
    expect([set.status, set.body]).toEqual([200, shown]);
    expect((await onOrganization(acme, 'GET', '/singleSignOn', undefined, acme.reader.token)).body).toEqual(shown);
    const trail = await acme.asSystem((ctx) => many(ctx.db, sql`select e::text from audit.event e`));
    const rows = await acme.asSystem((ctx) =>
      many(ctx.db, sql`select encode(client_secret_encrypted, 'escape') from single_sign_on.connection`),
    );
    expect(JSON.stringify([trail, rows])).not.toContain(CLIENT.clientSecret);
    expect((await onOrganization(acme, 'DELETE', '/singleSignOn', undefined, acme.admin.token)).status).toBe(204);
    expect((await onOrganization(acme, 'DELETE', '/singleSignOn', undefined, acme.admin.token)).status).toBe(404);
  });

  test('that there is not yet says what an issuer has to be told before there can be one', async () => {
    const { status, body } = await onOrganization(acme, 'GET', '/singleSignOn', undefined, acme.reader.token);
    const redirectUri = 'http://localhost/v1/singleSignOn/callback';
    expect([status, body]).toEqual([200, { enabled: false, required: false, redirectUri }]);
  });

  test('keeps its secret only for the issuer that it was given for', async () => {
    await connect();
    const kept = { issuer: issuer.url, clientId: CLIENT.clientId, enabled: false };
    expect((await onOrganization(acme, 'PUT', '/singleSignOn', kept)).status).toBe(200);
    const elsewhere = await onOrganization(acme, 'PUT', '/singleSignOn', { ...kept, issuer: 'https://evil.example.com' });
    expect([elsewhere.status, elsewhere.body.message]).toEqual([400, expect.stringMatching(/'clientSecret' is required/)]);
  });

  test.each([
    ['http://login.example.com', /https/],
    ['https://10.0.0.1', /public internet/],
    ['https://login.example.com/?tenant=1', /query/],
    ['https://ann:x@login.example.com', /password/],
    ['login', /URL/],
  ])('does not lead to %s', async (url, sentence) => {
    const strict = await startTestBellhop();
    const globex = await strict.createOrganization();
    const path = `/v1/organizations/${encodeId('ORGANIZATION', globex.id)}/singleSignOn`;
    const { status, body } = await strict.call(globex.admin.token, 'PUT', path, { issuer: url, ...CLIENT, enabled: true });
    await strict.stop();
    expect([status, body.message]).toEqual([400, expect.stringMatching(sentence)]);
  });

  test('is required only where it is enabled', async () => {
    expect((await connect({ enabled: false, required: true })).status).toBe(400);
  });
});

describe('a domain', () => {
  test('maps nobody until it is verified, and the word of an administrator of the organization verifies nothing', async () => {
    await connect();
    const added = await onOrganization(acme, 'POST', '/domains', { domain: 'ACME.test' }, acme.admin.token);
    expect([added.status, added.body]).toEqual([
      201,
      { domain: DOMAIN, txtRecord: expect.stringMatching(/^bellhop-verification=[\w-]{32}$/), created: expect.any(String) },
    ]);
    expect((await lookUp(zoe.email)).body.available).toBe(false);
    const verify = `/domains/${DOMAIN}/actions/verify/invoke`;
    expect((await onOrganization(acme, 'POST', verify, { by: 'word' }, acme.admin.token)).status).toBe(403);
    expect((await onOrganization(acme, 'POST', '/domains', { domain: DOMAIN })).status).toBe(409);
    expect((await onOrganization(acme, 'POST', verify, { by: 'word' })).body).toMatchObject({ verifiedBy: 'word' });
    expect((await lookUp(zoe.email)).body.available).toBe(true);
    expect((await onOrganization(acme, 'GET', '/domains', undefined, acme.reader.token)).body.items).toHaveLength(1);
  });

  test('can be claimed by many and is verified for one', async () => {
    const globex = await bellhop.createOrganization({ parentId: platform.id, displayName: 'Globex' });
    await verified(acme);
    expect((await onOrganization(globex, 'POST', '/domains', { domain: DOMAIN })).status).toBe(201);
    const second = await onOrganization(globex, 'POST', `/domains/${DOMAIN}/actions/verify/invoke`, { by: 'word' });
    expect([second.status, second.body.message]).toEqual([409, expect.stringMatching(/another organization/)]);
    await onOrganization(acme, 'DELETE', `/domains/${DOMAIN}`);
    await verified(globex);
    await onOrganization(globex, 'DELETE', `/domains/${DOMAIN}`);
  });

  test.each(['acme', 'a..test', '-a.test', 'acme.test/x', '127.0.0.1', 'ann@acme.test', 'acme .test'])(
    'is not called %s',
    async (domain) => {
      expect((await onOrganization(acme, 'POST', '/domains', { domain })).status).toBe(400);
    },
  );

  test('is verified by the TXT record that was asked for', async () => {
    const { body } = await onOrganization(acme, 'POST', '/domains', { domain: DOMAIN }, acme.admin.token);
    const verify = () => onOrganization(acme, 'POST', `/domains/${DOMAIN}/actions/verify/invoke`, undefined, acme.admin.token);
    const usual = dns.getServers();
    const names = await startNameServer('v=spf1 -all');
    dns.setServers([`127.0.0.1:${names.socket.address().port}`]);
    try {
      const early = await verify();
      expect([early.status, early.body.message]).toEqual([409, expect.stringContaining(body.txtRecord)]);
      names.says = body.txtRecord;
      expect((await verify()).body).toMatchObject({ domain: DOMAIN, verifiedBy: 'dns', verified: expect.any(String) });
    } finally {
      dns.setServers(usual);
      names.socket.close();
    }
  });
});

/** Answers every question with one TXT record (RFC 1035). */
async function startNameServer(says: string): Promise<{ says: string; socket: Socket }> {
  const server = { says, socket: createSocket('udp4') };
  server.socket.on('message', (question, { address, port }) => {
    const text = Buffer.from(server.says);
    const end = question.indexOf(0, 12) + 5;
    const header = Buffer.from([...question.subarray(0, 2), 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]);
    const record = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 0, 0, text.length + 1, text.length]);
    server.socket.send(Buffer.concat([header, question.subarray(12, end), record, text]), port, address);
  });
  server.socket.bind(0, '127.0.0.1');
  await once(server.socket, 'listening');
  return server;
}
