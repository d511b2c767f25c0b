import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../test/support/bellhop.ts';
import { throwawayDirectory } from '../../test/support/sweep.ts';
import { challengeOf, sendRegister } from '../areas/registrations/edge.fixture.ts';
import type { Config } from '../foundation/config.ts';
import { encodeId } from '../foundation/ids.ts';
import { createLog } from '../foundation/log.ts';
import { metrics } from '../foundation/metrics.ts';
import { type Certificate, developmentCertificate } from '../foundation/tls/development-certificate.ts';
import type { Transport } from '../protocols/sip/flow.ts';
import type { Header } from '../protocols/sip/message.ts';
import { openUserAgent, type RegisterOptions, type UserAgent } from '../protocols/sip/user-agent.ts';
import { type SipEdge, startSipEdge } from './sip-edge.ts';

const log = createLog('silent');
const ANY = { host: '127.0.0.1', port: 0 };

let bellhop: TestBellhop;
let acme: TestOrganization;
let tls: Certificate;
let removeDirectory: () => Promise<void>;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  const directory = await throwawayDirectory();
  removeDirectory = directory.remove;
  tls = await developmentCertificate(directory.path);
});
afterAll(async () => {
  await bellhop.stop();
  await removeDirectory();
});

const start = (config: Partial<Pick<Config, 'sipListen' | 'sipsListen'>> = {}, certificate: Certificate | undefined = tls) =>
  startSipEdge({
    config: { sipListen: ANY, sipsListen: ANY, ...config },
    databaseConnection: bellhop.testDatabase.connection,
    installation: bellhop.installation,
    log,
    tls: certificate,
  });

let lastMac = 0;

/** What is entered in a new phone. */
async function addLine(): Promise<RegisterOptions> {
  const added = await bellhop.call(acme.admin.token, 'POST', '/v1/devices', {
    mac: `805ec2${(++lastMac).toString(16).padStart(6, '0')}`,
    model: 'Yealink T46U Partner Managed',
    personId: encodeId('PEOPLE', acme.plain.id),
    password: 'Fine5Password9',
  });
  const { body } = await bellhop.call(acme.admin.token, 'GET', `/v1/telephony/config/devices/${added.body.id}`);
  const [user, domain] = body.owner.linePort.split('@');
  return { user, domain, authUser: body.owner.sipUserName, password: 'Fine5Password9' };
}

function connect(edge: SipEdge, transport: Transport): Promise<UserAgent> {
  const [host = '', port] = (transport === 'tls' ? edge.sips : edge.sip)?.split(':') ?? [];
  return openUserAgent({ proxy: { transport, host, port: Number(port), ...(transport === 'tls' && { ca: tls.cert }) } });
}

async function registerOver(edge: SipEdge, transport: Transport, line: RegisterOptions): Promise<number> {
  const agent = await connect(edge, transport);
  const { status } = await agent.register(line);
  await agent.close();
  return status;
}

test.each(['udp', 'tcp', 'tls'] as const)('[P1] a phone registers over %s', async (transport) => {
  const edge = await start();
  expect(await registerOver(edge, transport, await addLine())).toBe(200);
  await edge.close();
});

test('a proof that one edge took is a replay at another, which asks for a new one', async () => {
  const [one, another] = [await start({ sipsListen: 'off' }), await start({ sipsListen: 'off' })];
  const line = await addLine();
  const here = { line, agent: await connect(one, 'udp') };
  const there = { line, agent: await connect(another, 'udp') };
  const callId = 'roaming';
  const headers: Header[] = [{ name: 'Contact', value: '<sip:a@192.0.2.1:5060>' }];
  const challenge = challengeOf(await sendRegister(here, { callId, cseq: 1 }));
  expect((await sendRegister(here, { callId, cseq: 2, headers, challenge })).status).toBe(200);

  const replayed = await sendRegister(there, { callId, cseq: 3, headers, challenge });
  expect(replayed.status).toBe(401);
  expect(challengeOf(replayed).stale).toBe(true);
  const answered = await sendRegister(there, { callId, cseq: 4, headers, challenge: challengeOf(replayed) });
  expect(answered.status).toBe(200);
  await Promise.all([here.agent.close(), there.agent.close()]);
  await Promise.all([one.close(), another.close()]);
});

test('a listener that is off is not there', async () => {
  const plain = await start({ sipsListen: 'off' });
  expect(plain).toMatchObject({ sip: expect.stringMatching(/^127\.0\.0\.1:\d+$/) });
  expect(plain).not.toHaveProperty('sips');
  await plain.close();
  const secure = await start({ sipListen: 'off' });
  expect(secure).not.toHaveProperty('sip');
  expect(await registerOver(secure, 'tls', await addLine())).toBe(200);
  await secure.close();
});

test('TLS without a certificate is refused in words, and nothing is left behind', async () => {
  const parts = { databaseConnection: bellhop.testDatabase.connection, installation: bellhop.installation, log };
  await expect(startSipEdge({ ...parts, config: { sipListen: ANY, sipsListen: ANY } })).rejects.toThrow(
    /BELLHOP_SIPS_LISTEN needs a certificate/,
  );
});

test('a port that is taken is named', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(start({ sipListen: { host: '127.0.0.1', port } })).rejects.toThrow(
    `EADDRINUSE: address already in use 127.0.0.1:${port}`,
  );
  taken.close();
});

test.each(['udp', 'tcp'] as const)('an edge that is closed answers what it was working on (%s)', async (transport) => {
  const edge = await start({ sipsListen: 'off' });
  const line = await addLine();
  const agent = await connect(edge, transport);
  await agent.register(line);
  const refreshing = agent.refresh(line);
  // The edge has read it when it answers the next one.
  await agent.request({
    kind: 'request',
    method: 'OPTIONS',
    uri: `sip:${line.domain}`,
    headers: [
      { name: 'From', value: `<sip:${line.user}@${line.domain}>;tag=1` },
      { name: 'To', value: `<sip:${line.domain}>` },
      { name: 'Call-ID', value: 'options' },
      { name: 'CSeq', value: '1 OPTIONS' },
    ],
    body: Buffer.alloc(0),
  });
  await edge.close();
  expect((await refreshing).status).toBe(200);
  await agent.close();
});

test('registrations and refusals are counted', async () => {
  const edge = await start({ sipsListen: 'off' });
  const line = await addLine();
  await registerOver(edge, 'tcp', line);
  await registerOver(edge, 'tcp', { ...line, password: 'wrong' });
  const figures = await metrics.metrics();
  expect(figures).toMatch(/bellhop_sip_registrations_total\{transport="tcp"\} [1-9]/);
  expect(figures).toMatch(/bellhop_sip_registrations_refused_total\{reason="wrong-password"\} [1-9]/);
  expect(figures).toMatch(/bellhop_sip_registrations_waiting 0/);
  await edge.close();
});
