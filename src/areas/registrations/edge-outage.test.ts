import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { createLog } from '../../foundation/log.ts';
import { headerValue } from '../../protocols/sip/message.ts';
import type { BindingUpdate } from '../../protocols/sip/registrar-store.ts';
import type { EdgeCredential } from './credential.model.ts';
import { startTestEdge, type TestEdge, type TestPhone } from './edge.fixture.ts';
import { openEdgeRegistrations } from './edge-registrations.ts';

let bellhop: TestBellhop;
let edge: TestEdge;
let acme: TestOrganization;
let globex: TestOrganization;
/** Somebody else who works in the database. */
let other: pg.Client;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  globex = await bellhop.createOrganization();
  edge = await startTestEdge(bellhop);
  other = new pg.Client(bellhop.testDatabase.connection);
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await edge.stop();
  await bellhop.stop();
});

const connectionStatusOf = async ({ id }: TestPhone) =>
  (await bellhop.call(acme.admin.token, 'GET', `/v1/devices/${id}`)).body.connectionStatus;

async function updateOf({ line }: TestPhone, uri = 'sip:a@192.0.2.1'): Promise<BindingUpdate<EdgeCredential>> {
  const [credential] = await edge.registrations.findCredentials(line.authUser, line.domain);
  const realm = await edge.registrations.findRealm(line.domain);
  if (!credential || !realm) throw new Error('The phone is not known.');
  return {
    credential,
    realm,
    aor: `${line.user}@${line.domain}`,
    callId: 'one',
    cseq: 1,
    contacts: [{ uri, expiresSeconds: 600 }],
    userAgent: undefined,
    source: { transport: 'udp', remoteAddress: '192.0.2.1', remotePort: 5060, localPort: 5060, secure: false },
  };
}

test('a phone whose registration was being written when the connection broke is told to come again, and can', async () => {
  const phone = await edge.addPhone(acme);
  await other.query('begin; lock table registrations.binding in access exclusive mode');
  const registering = phone.agent.register(phone.line);
  await vi.waitFor(async () => {
    const ended = await edge.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'edge' and wait_event_type = 'Lock'`,
    );
    expect(ended).toHaveLength(1);
  });
  const { status, response } = await registering;
  await other.query('rollback');
  expect(status).toBe(503);
  expect(Number(headerValue(response, 'Retry-After'))).toBeGreaterThanOrEqual(5);
  expect(await edge.query('select from registrations.binding where device_id = $1', [phone.deviceId])).toEqual([]);
  expect((await phone.agent.register(phone.line)).status).toBe(200);
});

test('what was in memory is forgotten when nobody would tell of a change any more', async () => {
  const phone = await edge.addPhone(acme);
  expect((await phone.agent.register(phone.line)).status).toBe(200);
  // A change that is announced to nobody.
  await other.query('alter table devices.credential disable trigger user');
  await other.query('update devices.credential set ha1_md5 = $2, version = version + 1 where device_id = $1', [
    phone.deviceId,
    '0'.repeat(32),
  ]);
  await other.query('alter table devices.credential enable trigger user');
  const [kept] = await edge.registrations.findCredentials(phone.line.authUser, phone.line.domain);
  expect(kept?.version).toBe(1);
  const { rowCount } = await other.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'edge' and query = 'listen credential_changed'`,
  );
  expect(rowCount).toBe(1);
  const versionNow = async () => (await edge.registrations.findCredentials(phone.line.authUser, phone.line.domain))[0]?.version;
  await expect.poll(versionNow).toBe(2);
  expect((await phone.agent.register(phone.line)).status).toBe(401);
});

test('without the database phones are told to come again, what is registered stays, and afterwards all is as before', async () => {
  const { host, port } = bellhop.testDatabase.connection;
  const toDatabase = () => (host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host));
  const sockets = new Set<Socket>();
  let isThere = true;
  const proxy = createServer((socket) => {
    if (!isThere) {
      socket.destroy();
      return;
    }
    const upstream = toDatabase();
    socket.pipe(upstream).pipe(socket);
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on('error', () => {});
    }
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const remote = await startTestEdge(bellhop, {
    host: '127.0.0.1',
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
  });

  const phone = await remote.addPhone(acme);
  expect((await phone.agent.register(phone.line)).status).toBe(200);
  isThere = false;
  for (const socket of sockets) socket.destroy();
  const refused = await phone.agent.register(phone.line);
  expect(refused.status).toBe(503);
  expect(Number(headerValue(refused.response, 'Retry-After'))).toBeGreaterThanOrEqual(5);
  expect(await connectionStatusOf(phone)).toBe('connected');
  isThere = true;
  expect((await phone.agent.register(phone.line)).status).toBe(200);
  await remote.stop();
  for (const socket of sockets) socket.destroy();
  proxy.close();
});

test('a phone whose row somebody else holds waits, and keeps nobody waiting', async () => {
  const [held, free] = [await edge.addPhone(acme), await edge.addPhone(acme)];
  await held.agent.register(held.line);
  await other.query('begin');
  await other.query('select from registrations.device_status where device_id = $1 for update', [held.deviceId]);
  const waiting = held.agent.refresh(held.line);
  expect((await free.agent.register(free.line)).status).toBe(200);
  await other.query('commit');
  expect((await waiting).status).toBe(200);
});

test('what the database cannot take is refused alone, and the rest of its batch is saved', async () => {
  const phones = await Promise.all(Array.from({ length: 9 }, () => edge.addPhone(acme)));
  const updates = await Promise.all(phones.map((phone, i) => updateOf(phone, i === 4 ? 'sip:a@\0' : undefined)));
  const outcomes = await Promise.all(updates.map((update) => edge.registrations.saveBindings(update)));
  expect(outcomes.map(({ saved }) => saved)).toEqual([true, true, true, true, false, true, true, true, true]);
  expect(outcomes[4]).toMatchObject({ because: 'unavailable' });
});

test('two edges that write the same devices at once both finish, and no older REGISTER overtakes', async () => {
  const second = await openEdgeRegistrations({ database: edge.database, log: createLog('silent'), edge: 'another' });
  const phones = await Promise.all(Array.from({ length: 20 }, () => edge.addPhone(globex)));
  const updates = await Promise.all(phones.map((phone) => updateOf(phone)));
  await Promise.all(updates.map((update) => edge.registrations.saveBindings(update)));
  const outcomes = await Promise.all(
    updates.flatMap((update, i) => [
      edge.registrations.saveBindings({ ...update, cseq: 2 + (i % 2) }),
      second.saveBindings({ ...update, cseq: 3 - (i % 2) }),
    ]),
  );
  await second.close();
  const because = outcomes.flatMap((outcome) => (outcome.saved ? [] : outcome.because));
  expect(because.every((reason) => reason === 'out-of-order')).toBe(true);
  const rows = await edge.query<{ cseq: number }>('select cseq from registrations.binding where device_id = any($1)', [
    phones.map(({ deviceId }) => deviceId),
  ]);
  expect(rows.map(({ cseq }) => cseq)).toEqual(Array.from({ length: 20 }, () => 3));
});

test('more registrations than can wait are told to come again', async () => {
  const registrations = await openEdgeRegistrations({
    database: edge.database,
    log: createLog('silent'),
    edge: 'another',
    limits: { mostWaiting: 1 },
  });
  const updates = [await updateOf(await edge.addPhone(acme)), await updateOf(await edge.addPhone(acme))];
  const outcomes = await Promise.all(updates.map((update) => registrations.saveBindings(update)));
  await registrations.close();
  expect(outcomes).toMatchObject([
    { saved: true },
    { saved: false, because: 'unavailable', retryAfterSeconds: expect.any(Number) },
  ]);
});
