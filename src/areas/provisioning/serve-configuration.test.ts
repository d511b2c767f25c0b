import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { connect as tlsConnect } from 'node:tls';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { throwawayDirectory } from '../../../test/support/sweep.ts';
import { createLog } from '../../foundation/log.ts';
import { developmentCertificate } from '../../foundation/tls/development-certificate.ts';
import { type ConfigServer, startConfigServer } from '../../programs/config-server.ts';
import { digestResponse, ha1, parseChallenge } from '../../protocols/sip/digest.ts';
import { createDevice } from '../devices/index.ts';
import './area.ts';
import { requestsAnswered } from './provisioning-metrics.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let owner: pg.Client;
let directory: Awaited<ReturnType<typeof throwawayDirectory>>;
let server: ConfigServer;
let certificate: string;

// It only moves when a test moves it. Tokens live by the database's clock, so it starts at the real time.
let clock = Date.now();
const now = () => new Date(clock);
const minutes = (count: number) => count * 60_000;
const pauses: number[] = [];

const start = async (patience = {}) =>
  startConfigServer({
    patience,
    config: {
      configListen: { host: '127.0.0.1', port: 0 },
      configTlsListen: { host: '127.0.0.1', port: 0 },
      trustedProxies: ['127.0.0.9'],
    },
    tls: await developmentCertificate(directory.path),
    database: bellhop.database,
    log: createLog('silent'),
    now,
    pause: async (milliseconds) => void pauses.push(milliseconds),
  });

beforeAll(async () => {
  directory = await throwawayDirectory();
  bellhop = await startTestBellhop({ now });
  acme = await bellhop.createOrganization();
  owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  server = await start();
  certificate = await readFile(join(directory.path, 'development-certificate.pem'), 'utf8');
});
afterAll(async () => {
  await server.close();
  await owner.end();
  await bellhop.stop();
  await directory.remove();
});
beforeEach(() => {
  pauses.length = 0;
});

interface Fetched {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Fetch {
  method?: string;
  headers?: OutgoingHttpHeaders;
  /** Loopback has many addresses: each phone of a test has its own. */
  from?: string;
  body?: string | Buffer;
  url?: string | undefined;
}

async function fetchFile(
  path: string,
  { method = 'GET', headers = {}, from = '127.0.0.1', body, url = server.httpUrl }: Fetch = {},
) {
  const target = new URL(`${url}${path}`);
  const request = (target.protocol === 'https:' ? httpsRequest : httpRequest)({
    host: target.hostname,
    port: target.port,
    path,
    method,
    headers,
    localAddress: from,
    agent: false,
    ca: certificate,
  });
  request.end(body);
  const [response] = await once(request, 'response');
  const text = (await buffer(response)).toString();
  return { status: response.statusCode, headers: response.headers, text } as Fetched;
}

let macs = 0x805ec0_100000;
const newMac = () => (macs++).toString(16).padStart(12, '0');

interface AddedPhone {
  mac: string;
  id: string;
  path: string;
}

async function addPhone(model = 'DMS Yealink T46U', organization = acme): Promise<AddedPhone> {
  const mac = newMac();
  const password = model.startsWith('DMS') ? undefined : 'Xk7mQw2pRt9z';
  // A workspace would do as well; people are at hand.
  const person = await organization.asSystem((ctx) => newOwner(ctx.actor.organizationId));
  const id = await organization.asSystem((ctx) => createDevice(ctx, { mac, model, personId: person, password }));
  return { mac, id, path: `/${mac}.cfg` };
}

async function newOwner(organizationId: string): Promise<string> {
  const { rows } = await owner.query(
    `insert into people.person (organization_id, id, email, display_name)
     values ($1, gen_random_uuid(), gen_random_uuid() || '@acme.test', 'Ada Lovelace') returning id`,
    [organizationId],
  );
  return rows[0].id;
}

async function register({ id }: AddedPhone): Promise<void> {
  await owner.query(
    `insert into registrations.device_status (organization_id, device_id, first_seen_at, last_seen_at) values ($1, $2, $3, $3)
     on conflict (organization_id, device_id) do update set last_seen_at = excluded.last_seen_at`,
    [acme.id, id, now()],
  );
}

/** What a phone knows once it has its file. */
async function bootOnce(phone: AddedPhone, from?: string): Promise<{ userName: string; password: string; file: Fetched }> {
  const file = await fetchFile(phone.path, from ? { from } : {});
  expect(file.status).toBe(200);
  const settingOf = (key: string) => new RegExp(`^${key.replaceAll('.', '\\.')} = (.*)$`, 'm').exec(file.text)?.[1] ?? '';
  return {
    userName: settingOf('static.auto_provision.server.username'),
    password: settingOf('static.auto_provision.server.password'),
    file,
  };
}

/** A phone that has its file and is registered: only its credentials let it in. */
async function settledPhone(
  model?: string,
): Promise<AddedPhone & { userName: string; password: string; basic: OutgoingHttpHeaders }> {
  const phone = await addPhone(model);
  const { userName, password } = await bootOnce(phone);
  clock += 1_000;
  await register(phone);
  return { ...phone, userName, password, basic: basicAuth(userName, password) };
}

const basicAuth = (userName: string, password: string): OutgoingHttpHeaders => ({
  authorization: `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`,
});

const challengesIn = ({ headers }: Fetched): string[] =>
  ([] as string[]).concat(headers['www-authenticate'] ?? []).flatMap((value) => value.split(/, (?=Basic|Digest)/));

function digestAuth(
  challenged: Fetched,
  { userName, password, path }: { userName: string; password: string; path: string },
  nc = '00000001',
) {
  const challenge = parseChallenge(challengesIn(challenged).find((text) => text.startsWith('Digest')) ?? '');
  if (!challenge) throw new Error('No digest challenge.');
  const parts = {
    username: userName,
    realm: challenge.realm,
    nonce: challenge.nonce,
    uri: path,
    algorithm: 'MD5',
    cnonce: 'c',
    nc,
  } as const;
  const response = digestResponse(parts, 'GET', ha1(userName, challenge.realm, password, 'MD5'));
  return {
    authorization: `Digest username="${userName}", realm="${challenge.realm}", nonce="${challenge.nonce}", uri="${path}", response="${response}", algorithm=MD5, cnonce="c", qop=auth, nc=${nc}`,
  };
}

async function outcomesOf({ id }: AddedPhone): Promise<string[]> {
  await server.flush();
  const { rows } = await owner.query('select outcome from provisioning.request where device_id = $1 order by occurred_at, id', [
    id,
  ]);
  return rows.map(({ outcome }) => outcome);
}

// The first-boot window

test('a new phone gets its file without a password, with its SIP credential and the password for the next time in it', async () => {
  const phone = await addPhone();
  const { file, userName, password } = await bootOnce(phone);
  expect(file.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(file.headers['content-length']).toBe(String(Buffer.byteLength(file.text)));
  expect(file.text).toContain('#!version:1.0.0.1');
  expect(file.text).toMatch(/^account\.1\.password = \S{10,}$/m);
  expect(file.text).toMatch(/^account\.1\.display_name = Ada Lovelace$/m);
  expect(file.text).toMatch(/^account\.1\.sip_server\.1\.address = \d+\.sip\.bellhop\.test$/m);
  expect(file.text).toMatch(/^account\.1\.outbound_proxy\.1\.address = 127\.0\.0\.1$/m);
  expect(userName).toBe(phone.mac);
  expect(password).toMatch(/^[0-9a-f]{24}$/);
  expect(await outcomesOf(phone)).toEqual(['served']);
});

test('the window stays with the first source address', async () => {
  const phone = await addPhone();
  await bootOnce(phone, '127.0.0.2');
  expect((await fetchFile(phone.path, { from: '127.0.0.3' })).status).toBe(401);
  expect((await fetchFile(phone.path, { from: '127.0.0.2' })).status).toBe(200);
  expect(await outcomesOf(phone)).toEqual(['served', 'window-of-another-address', 'served']);
});

test('the window closes at the first REGISTER', async () => {
  const phone = await addPhone();
  await bootOnce(phone);
  clock += 1_000;
  await register(phone);
  expect((await fetchFile(phone.path)).status).toBe(401);
});

test('the window closes at the first REGISTER, even if the clock it was opened by runs ahead of the database', async () => {
  clock += minutes(60);
  const phone = await addPhone();
  await bootOnce(phone);
  await owner.query(
    `insert into registrations.device_status (organization_id, device_id, first_seen_at, last_seen_at) values ($1, $2, now(), now())`,
    [acme.id, phone.id],
  );
  expect((await fetchFile(phone.path)).status).toBe(401);
});

test('the window closes ten minutes after the first fetch, however long it was open before', async () => {
  const phone = await addPhone();
  clock += minutes(60 * 24);
  await bootOnce(phone);
  clock += minutes(9);
  expect((await fetchFile(phone.path)).status).toBe(200);
  clock += minutes(1);
  expect((await fetchFile(phone.path)).status).toBe(401);
});

test('of several that come first at the same time, at two servers, one address wins', async () => {
  const other = await start();
  const phone = await addPhone();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      fetchFile(phone.path, { from: `127.0.1.${i + 1}`, url: i % 2 ? other.httpUrl : server.httpUrl }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(9);
  await other.close();
});

test('opened again by an administrator, the window serves another address once more, with other passwords', async () => {
  const phone = await settledPhone();
  const before = await fetchFile(phone.path, { headers: phone.basic });
  clock += 1_000;
  const opened = await bellhop.call(
    acme.admin.token,
    'POST',
    `/v1/devices/${phone.mac}/provisioning/actions/openFirstBootWindow/invoke`,
  );
  expect(opened.status).toBe(200);
  expect(opened.body.firstBootWindow.state).toBe('open');
  // What the former phone knew lets nobody in by itself any more; only the window does.
  const after = await fetchFile(phone.path, { from: '127.0.0.5', headers: phone.basic });
  expect(after.status).toBe(200);
  const sipPassword = (text: string) => /^account\.1\.password = (.*)$/m.exec(text)?.[1];
  expect(sipPassword(after.text)).not.toBe(sipPassword(before.text));
  expect(after.text).not.toContain(phone.password);
  expect((await fetchFile(phone.path, { headers: phone.basic })).status).toBe(401);
});

test('the first fetch is written once, and every other fetch writes nothing', async () => {
  const phone = await addPhone();
  await bootOnce(phone);
  const version = async () =>
    (await owner.query('select xmin, window_first_fetch_at from provisioning.device_access where device_id = $1', [phone.id]))
      .rows[0];
  const first = await version();
  clock += minutes(1);
  await bootOnce(phone);
  expect(await version()).toEqual(first);
});

// Credentials

test('a registered phone is challenged, and comes in with Basic', async () => {
  const phone = await settledPhone();
  const challenged = await fetchFile(phone.path);
  expect(challenged.status).toBe(401);
  expect(challenged.text).toBe('');
  expect(challengesIn(challenged).map((text) => text.split(' ')[0])).toEqual(['Digest', 'Basic']);
  expect((await fetchFile(phone.path, { headers: phone.basic })).status).toBe(200);
  expect(await outcomesOf(phone)).toEqual(['served', 'no-proof', 'served']);
});

test('a registered phone comes in with Digest; a nonce count that was used is asked for again', async () => {
  const phone = await settledPhone();
  const challenged = await fetchFile(phone.path);
  const headers = digestAuth(challenged, phone);
  expect((await fetchFile(phone.path, { headers })).status).toBe(200);

  const replayed = await fetchFile(phone.path, { headers });
  expect(replayed.status).toBe(401);
  expect(challengesIn(replayed)[0]).toContain('stale=true');
  expect((await fetchFile(phone.path, { headers: digestAuth(challenged, phone, '00000002') })).status).toBe(200);

  clock += minutes(6);
  expect((await fetchFile(phone.path, { headers: digestAuth(challenged, phone, '00000003') })).status).toBe(401);
});

test('what was answered to one server cannot be replayed at another, which asks once more', async () => {
  const other = await start();
  const phone = await settledPhone();
  clock += 1_000;
  const headers = digestAuth(await fetchFile(phone.path), phone);
  expect((await fetchFile(phone.path, { headers })).status).toBe(200);

  const replayed = await fetchFile(phone.path, { headers, url: other.httpUrl });
  expect(replayed.status).toBe(401);
  expect(challengesIn(replayed)[0]).toContain('stale=true');
  expect((await fetchFile(phone.path, { headers: digestAuth(replayed, phone), url: other.httpUrl })).status).toBe(200);
  await other.close();
});

test('a digest for another file, or by a wrong password, is refused', async () => {
  const phone = await settledPhone();
  const challenged = await fetchFile(phone.path);
  const elsewhere = digestAuth(challenged, { ...phone, path: '/000000000001.cfg' });
  expect((await fetchFile(phone.path, { headers: elsewhere })).status).toBe(401);
  const wrong = digestAuth(challenged, { ...phone, password: 'wrong' });
  expect((await fetchFile(phone.path, { headers: wrong })).status).toBe(401);
  expect(await outcomesOf(phone)).toEqual(['served', 'no-proof', 'wrong-credentials', 'wrong-credentials']);
});

test("one phone's password does not open another phone's file", async () => {
  const [one, other] = [await settledPhone(), await settledPhone()];
  expect((await fetchFile(other.path, { headers: one.basic })).status).toBe(401);
});

test('a secret link stands for the credential; a wrong one does not, and neither stands in the history', async () => {
  const phone = await settledPhone();
  const revealed = await bellhop.call(
    acme.admin.token,
    'POST',
    `/v1/devices/${phone.mac}/provisioning/actions/revealSecretLink/invoke`,
  );
  const { pathname } = new URL(revealed.body.secretLink);
  const file = await fetchFile(`${pathname}${phone.mac}.cfg`);
  expect(file.status).toBe(200);
  // The file itself is the same, and names the link nowhere.
  expect(file.text).toBe((await fetchFile(phone.path, { headers: phone.basic })).text);
  expect(file.text).not.toContain(pathname.split('/')[1]);
  expect((await fetchFile(`/${'A'.repeat(43)}/${phone.mac}.cfg`)).status).toBe(401);

  expect(await outcomesOf(phone)).toEqual(['served', 'served', 'served', 'wrong-link']);
  const { rows } = await owner.query('select path from provisioning.request where device_id = $1', [phone.id]);
  expect(rows.filter(({ path }) => path.startsWith('/***/'))).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain(pathname.split('/')[1]);
});

test('a phone with factory credentials still gets its first file through the window', async () => {
  const phone = await addPhone();
  expect((await fetchFile(phone.path, { headers: basicAuth('PlcmSpIp', 'PlcmSpIp') })).status).toBe(200);
});

// Nobody learns which devices exist

test('all that are refused are answered alike: headers, body, and steps of time', async () => {
  const settled = await settledPhone();
  const byHand = await addPhone('Yealink Customer Managed');
  const disabled = await settledPhone();
  await owner.query('update devices.device set enabled = false where id = $1', [disabled.id]);
  const suspended = await bellhop.createOrganization();
  const ofSuspended = await addPhone('DMS Yealink T46U', suspended);
  await owner.query('update tenancy.organization set suspended_at = now() where id = $1', [suspended.id]);
  const unknown = { mac: newMac(), id: '', path: '' };

  const told = async ({ mac }: { mac: string }, headers: OutgoingHttpHeaders = {}) => {
    const answer = await fetchFile(`/${mac}.cfg`, { headers, from: '127.0.2.1' });
    const { date, 'www-authenticate': challenge, ...rest } = answer.headers;
    const withoutNonce = String(challenge).replace(/nonce="[^"]{40}"/, 'nonce=""');
    return { status: answer.status, text: answer.text, headers: { ...rest, challenge: withoutNonce } };
  };
  const expected = await told(unknown);
  expect(expected.status).toBe(401);
  for (const phone of [settled, byHand, disabled, ofSuspended]) expect(await told(phone)).toEqual(expected);
  expect(await told(unknown, settled.basic)).toEqual(expected);
  expect(await told(settled, basicAuth(settled.mac, 'wrong'))).toEqual(expected);
  expect(await told(disabled, disabled.basic)).toEqual(expected);
  // The real waits are as long as it takes to the next step of 20 ms.
  expect(pauses.every((pause) => pause > 0)).toBe(true);

  expect(await outcomesOf(byHand)).toEqual(['not-provisioned']);
  expect(await outcomesOf(disabled)).toEqual(['served', 'device-disabled', 'device-disabled']);
  expect(await outcomesOf(ofSuspended)).toEqual(['organization-suspended']);
});

test('files that are never there are 404 at once, without a body, whoever asks', async () => {
  const phone = await addPhone();
  for (const name of [
    'y000000000108.cfg',
    `${phone.mac}.boot`,
    '000000000000.cfg',
    `${phone.mac}-license.cfg`,
    `${phone.mac}-directory.xml`,
    'favicon.ico',
    '',
  ]) {
    const { status, text, headers } = await fetchFile(`/${name}`);
    expect({ name, status, text }).toEqual({ name, status: 404, text: '' });
    expect(headers['www-authenticate']).toBeUndefined();
  }
  expect(pauses).toEqual([]);
  expect(await outcomesOf(phone)).toEqual(['no-such-file', 'no-such-file', 'no-such-file']);
});

test('names are found in any case and any folder', async () => {
  const phone = await settledPhone();
  for (const path of [`/${phone.mac.toUpperCase()}.CFG`, `/p/yealink/${phone.mac}.cfg`, `/${phone.mac}.cfg?model=T46U`])
    expect((await fetchFile(path, { headers: phone.basic })).status).toBe(200);
});

test('a phone whose address has an unlisted prefix, and which says nothing of itself, gets its file', async () => {
  const person = await newOwner(acme.id);
  await acme.asSystem((ctx) => createDevice(ctx, { mac: '112233445566', model: 'DMS Yealink T46U', personId: person }));
  expect((await fetchFile('/112233445566.cfg')).status).toBe(200);
});

// What comes back

test('the file is the same byte by byte, and who has it gets 304', async () => {
  const phone = await settledPhone();
  const first = await fetchFile(phone.path, { headers: phone.basic });
  clock += minutes(60);
  const again = await fetchFile(phone.path, { headers: phone.basic });
  expect(again.text).toBe(first.text);
  expect(again.headers.etag).toBe(first.headers.etag);
  expect(first.headers.etag).toMatch(/^"[\w-]{43}"$/);

  const known = await fetchFile(phone.path, { headers: { ...phone.basic, 'if-none-match': `"other", ${first.headers.etag}` } });
  expect({ status: known.status, text: known.text, etag: known.headers.etag }).toEqual({
    status: 304,
    text: '',
    etag: first.headers.etag,
  });
  const changed = await fetchFile(phone.path, { headers: { ...phone.basic, 'if-none-match': '"other"' } });
  expect(changed.status).toBe(200);
  expect((await fetchFile(phone.path, { headers: { 'if-none-match': String(first.headers.etag) } })).status).toBe(401);
});

test('HEAD tells of the file what GET would, without it', async () => {
  const phone = await settledPhone();
  const whole = await fetchFile(phone.path, { headers: phone.basic });
  const head = await fetchFile(phone.path, { method: 'HEAD', headers: phone.basic });
  expect(head.text).toBe('');
  const { date: _, ...rest } = head.headers;
  expect(whole.headers).toMatchObject(rest);
});

test('a Poly phone gets its master file and its lines, both within the window', async () => {
  const phone = await addPhone('DMS Polycom VVX450');
  const master = await fetchFile(phone.path);
  expect(master.headers['content-type']).toBe('application/xml; charset=utf-8');
  const lines = await fetchFile(`/${/CONFIG_FILES="([^"]+)"/.exec(master.text)?.[1]}`);
  expect(lines.status).toBe(200);
  expect(lines.text).toContain('reg.1.auth.password="');
});

test('a phone that was added by hand as any of its vendor gets the file of the model it says it is', async () => {
  const phone = await addPhone('Yealink Customer Managed');
  await bellhop.call(acme.admin.token, 'PATCH', `/v1/devices/${phone.mac}/provisioning`, { provisionedByBellhop: true });
  expect((await fetchFile(phone.path)).status).toBe(404);
  const said = { 'user-agent': `Yealink SIP-T31P 124.86.0.40 ${phone.mac}` };
  const file = await fetchFile(phone.path, { headers: said });
  expect(file.text).toContain('account.2.enable = 0');
  expect(file.text).not.toContain('account.3.enable');
  expect(await outcomesOf(phone)).toEqual(['no-template', 'served']);
});

test('over HTTPS it is the same, from TLS 1.2 on', async () => {
  const phone = await settledPhone();
  const overTls = await fetchFile(phone.path, { headers: phone.basic, url: server.httpsUrl });
  expect(overTls.status).toBe(200);
  await server.flush();
  const { rows } = await owner.query("select 1 from provisioning.request where device_id = $1 and protocol = 'https'", [
    phone.id,
  ]);
  expect(rows).toHaveLength(1);

  const { port } = new URL(server.httpsUrl ?? '');
  const old = tlsConnect({
    host: '127.0.0.1',
    port: Number(port),
    ca: certificate,
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  await expect(once(old, 'secureConnect')).rejects.toThrow();
});

// Uploads and other methods

test('an upload of a stranger is refused like a fetch, and takes no window; the phone that has it may upload', async () => {
  const phone = await addPhone();
  const upload = { method: 'PUT', body: 'x'.repeat(100_000) };
  expect((await fetchFile(`/${phone.mac}-local.cfg`, { ...upload, from: '127.0.3.1' })).status).toBe(401);
  expect((await fetchFile(`/${newMac()}-local.cfg`, { ...upload, from: '127.0.3.1' })).status).toBe(401);
  await bootOnce(phone, '127.0.3.2');
  expect((await fetchFile(`/${phone.mac}-local.cfg`, { ...upload, from: '127.0.3.2' })).status).toBe(204);
});

test('an upload with the right password is answered 204, and one above 1 MB 413', async () => {
  const phone = await settledPhone();
  const path = `/${phone.mac}-local.cfg`;
  const taken = await fetchFile(path, { method: 'PUT', body: 'account.1.label = mine', headers: phone.basic });
  expect({ status: taken.status, text: taken.text }).toEqual({ status: 204, text: '' });
  const large = Buffer.alloc(1024 * 1024 + 1);
  expect((await fetchFile(path, { method: 'PUT', body: large, headers: phone.basic })).status).toBe(413);
  const chunked = { ...phone.basic, 'transfer-encoding': 'chunked' };
  expect((await fetchFile(path, { method: 'PUT', body: large, headers: chunked })).status).toBe(413);
  expect((await outcomesOf(phone)).slice(-3)).toEqual(['upload-dropped', 'upload-too-large', 'upload-too-large']);
});

test('other methods are 405 and told what there is', async () => {
  const phone = await settledPhone();
  const deleted = await fetchFile(phone.path, { method: 'DELETE', headers: phone.basic });
  expect({ status: deleted.status, allow: deleted.headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  const posted = await fetchFile(phone.path, { method: 'POST', headers: phone.basic, body: 'x' });
  expect(posted.status).toBe(405);
  const patched = await fetchFile(`/${phone.mac}-local.cfg`, { method: 'PATCH', headers: phone.basic });
  expect(patched.headers.allow).toBe('GET, HEAD, PUT, POST');
});

test('long targets, large headers and garbage are refused by name', async () => {
  expect((await fetchFile(`/${'x'.repeat(2_000)}`)).status).toBe(414);
  expect((await fetchFile('/805ec0123456.cfg', { headers: { 'x-large': 'x'.repeat(10_000) } })).status).toBe(431);
  const { port } = new URL(server.httpUrl ?? '');
  const socket = connect(Number(port), '127.0.0.1');
  socket.write('HELLO\r\n\r\n');
  expect((await buffer(socket)).toString()).toMatch(/^HTTP\/1\.1 400 /);
});

test('what the listener refuses by itself is written down and counted, too', async () => {
  const impatient = await start({ headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 50 });
  const phone = await addPhone();
  const from = '127.0.7.1';
  const counted = async () =>
    (await requestsAnswered.get()).values.filter(({ labels }) => labels.outcome === 'too-slow').at(0)?.value ?? 0;
  const before = await counted();
  await fetchFile(`/${'x'.repeat(2_000)}/${phone.mac}.cfg`, { from });
  await fetchFile(`/${phone.mac}-local.cfg`, { from, method: 'PUT', body: Buffer.alloc(1024 * 1024 + 1) });
  await fetchFile(phone.path, { from, headers: { 'x-large': 'x'.repeat(10_000) } });
  await server.flush();

  const say = async (text: string) => {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(impatient.httpUrl ?? '').port), localAddress: from });
    socket.write(text);
    return (await buffer(socket)).toString().split('\r\n')[0];
  };
  expect(await say('GET /never HTTP/1.1\r\n')).toBe('HTTP/1.1 408 Request Timeout');
  expect(await say(`PUT /${phone.mac}-local.cfg HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nslow`)).toBe(
    'HTTP/1.1 408 Request Timeout',
  );
  expect(await say('HELLO\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request');
  await impatient.close();
  const { rows } = await owner.query(
    'select outcome, status, device_id as device from provisioning.request where source_ip = $1 order by id',
    [from],
  );
  expect(rows).toEqual([
    { outcome: 'target-too-long', status: 414, device: phone.id },
    { outcome: 'upload-too-large', status: 413, device: phone.id },
    { outcome: 'headers-too-large', status: 431, device: null },
    { outcome: 'too-slow', status: 408, device: null },
    { outcome: 'too-slow', status: 408, device: phone.id },
    { outcome: 'malformed', status: 400, device: null },
  ]);
  expect(await counted()).toBe(before + 2);
});

// Scans

test('a scan of addresses is slowed down, then told to wait; a phone elsewhere is not', async () => {
  const phone = await settledPhone();
  const scan = { from: '127.0.4.1' };
  const statuses: number[] = [];
  for (let i = 0; i < 100; i++) statuses.push((await fetchFile(`/${newMac()}.cfg`, scan)).status);
  expect(new Set(statuses.slice(0, 99))).toEqual(new Set([401]));
  expect(pauses[10]).toBeLessThanOrEqual(20);
  expect(pauses[95]).toBeGreaterThan(1_500);

  const refused = await fetchFile(`/${newMac()}.cfg`, scan);
  expect({ status: refused.status, text: refused.text }).toEqual({ status: 429, text: '' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await fetchFile(phone.path, { headers: phone.basic, from: '127.0.4.2' })).status).toBe(200);

  clock += minutes(10);
  expect((await fetchFile(`/${newMac()}.cfg`, scan)).status).toBe(401);
});

test('from a scanning address junk credentials open no window and are sent away; a phone with right ones is served', async () => {
  const [fresh, phone] = [await addPhone(), await settledPhone()];
  const scan = { from: '127.0.4.3' };
  for (let i = 0; i < 100; i++) await fetchFile(`/${newMac()}.cfg`, scan);
  pauses.length = 0;

  const junk = { ...scan, headers: basicAuth('x', 'y') };
  const byPassword = await fetchFile(fresh.path, junk);
  const byLink = await fetchFile(`/${'A'.repeat(43)}/${fresh.mac}.cfg`, scan);
  const unknown = await fetchFile(`/${newMac()}.cfg`, junk);
  for (const { status, text, headers } of [byPassword, byLink, unknown])
    expect({ status, text, wait: headers['retry-after'] }).toEqual({ status: 429, text: '', wait: '2' });
  expect(pauses).toHaveLength(3);
  expect(pauses.every((pause) => pause >= 2_000)).toBe(true);

  expect((await fetchFile(phone.path, { ...scan, headers: phone.basic })).status).toBe(200);
  expect((await fetchFile(phone.path, scan)).status).toBe(401);
  expect(await outcomesOf(fresh)).toEqual(['wrong-credentials', 'wrong-link']);
  expect((await fetchFile(fresh.path)).status).toBe(200);
});

test('two servers stop a scan together, and each still asks the phone for its password that proved itself at the other', async () => {
  const other = await start();
  const phone = await settledPhone();
  const office = { from: '127.0.4.4' };
  expect((await fetchFile(phone.path, { ...office, headers: phone.basic })).status).toBe(200);
  const statuses: number[] = [];
  for (let i = 0; i < 130; i++) {
    statuses.push((await fetchFile(`/${newMac()}.cfg`, { ...office, url: i % 2 ? other.httpUrl : server.httpUrl })).status);
    if (i % 10 === 9) for (const each of [server, other]) await each.flush();
  }
  expect(new Set(statuses.slice(0, 90))).toEqual(new Set([401]));
  expect(new Set(statuses.slice(-10))).toEqual(new Set([429]));
  for (const url of [server.httpUrl, other.httpUrl]) {
    expect((await fetchFile(phone.path, { ...office, url })).status).toBe(401);
    expect((await fetchFile(`/${newMac()}.cfg`, { ...office, url })).status).toBe(429);
  }
  await other.close();
});

test('one broken phone behind an address does not slow its neighbors down', async () => {
  const office = { from: '127.0.5.1' };
  const [broken, working] = [await settledPhone(), await settledPhone()];
  const wrong = basicAuth(broken.mac, 'wrong');
  const statuses: number[] = [];
  for (let i = 0; i < 50; i++) statuses.push((await fetchFile(broken.path, { ...office, headers: wrong })).status);
  expect(statuses[0]).toBe(401);
  expect(statuses.at(-1)).toBe(429);

  pauses.length = 0;
  expect((await fetchFile(working.path, office)).status).toBe(401);
  expect((await fetchFile(working.path, { ...office, headers: working.basic })).status).toBe(200);
  expect(pauses.every((pause) => pause <= 20)).toBe(true);
});

test('behind a trusted proxy the address is the one it tells; another neighbor is not believed', async () => {
  const phone = await addPhone();
  const proxied = (address: string) => ({ from: '127.0.0.9', headers: { 'x-forwarded-for': `203.0.113.9, ${address}` } });
  expect((await fetchFile(phone.path, proxied('192.0.2.1'))).status).toBe(200);
  expect((await fetchFile(phone.path, proxied('192.0.2.2'))).status).toBe(401);
  expect((await fetchFile(phone.path, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(401);
  expect((await fetchFile(phone.path, proxied('192.0.2.1'))).status).toBe(200);
});

// What is written down

test('requests are written down with model, firmware, answer and reason; those of nobody belong to the platform', async () => {
  const phone = await addPhone();
  const headers = { 'user-agent': `Yealink SIP-T46U 108.86.0.45 ${phone.mac}` };
  const { text } = await fetchFile(phone.path, { headers, from: '127.0.6.1' });
  const stranger = newMac();
  await fetchFile(`/${stranger}.cfg`);
  await server.flush();

  const { rows } = await owner.query('select * from provisioning.request where mac = any($1) order by occurred_at, id', [
    [phone.mac, stranger],
  ]);
  expect(rows).toMatchObject([
    {
      organization_id: acme.id,
      device_id: phone.id,
      method: 'GET',
      path: phone.path,
      protocol: 'http',
      source_ip: '127.0.6.1',
      user_agent: headers['user-agent'],
      vendor: 'yealink',
      model: 'T46U',
      firmware: '108.86.0.45',
      status: 200,
      outcome: 'served',
      proof: 'window',
      bytes: Buffer.byteLength(text),
    },
    { organization_id: bellhop.platformId, device_id: null, status: 401, outcome: 'unknown-mac', proof: null, bytes: 0 },
  ]);
});

test('closing answers who asked and writes down what was asked', async () => {
  const other = await start();
  const phone = await addPhone();
  const asked = fetchFile(phone.path, { url: other.httpUrl });
  expect((await asked).status).toBe(200);
  await other.close();
  const { rows } = await owner.query('select outcome from provisioning.request where device_id = $1', [phone.id]);
  expect(rows).toEqual([{ outcome: 'served' }]);
  await expect(fetchFile(phone.path, { url: other.httpUrl })).rejects.toThrow(/ECONNREFUSED/);
});
