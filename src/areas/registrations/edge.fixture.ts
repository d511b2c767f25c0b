import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestBellhop, TestOrganization } from '../../../test/support/bellhop.ts';
import { type Database, openDatabase } from '../../foundation/db/database.ts';
import { encodeId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { type Challenge, digestResponse, formatAuthorization, ha1, parseChallenge } from '../../protocols/sip/digest.ts';
import { type Header, headerValue, NO_BODY, type SipResponse } from '../../protocols/sip/message.ts';
import { Nonces } from '../../protocols/sip/nonce.ts';
import { createRegistrar } from '../../protocols/sip/registrar.ts';
import { serverTransactions } from '../../protocols/sip/transactions.ts';
import { startSipServer } from '../../protocols/sip/transport.ts';
import { openUserAgent, type RegisterOptions, type UserAgent } from '../../protocols/sip/user-agent.ts';
import { type EdgeRegistrations, openEdgeRegistrations } from './edge-registrations.ts';

export const PASSWORD = 'Fine5Password9';
export const USER_AGENT = 'Yealink SIP-T46U 108.86.0.20 805ec0aabb01';

export interface TestPhone {
  /** As the API shows it. */
  id: string;
  deviceId: string;
  /** What is entered in the phone. */
  line: RegisterOptions;
  agent: UserAgent;
}

export interface TestEdge {
  registrations: EdgeRegistrations;
  /** As the edge's own role. */
  database: Database;
  port: number;
  /** Made through the API as a phone that is configured by hand, and connected to the edge over UDP. */
  addPhone(organization: TestOrganization): Promise<TestPhone>;
  /** As the owner of the database. */
  query<Row>(statement: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** The registrations area behind a SIP listener on a free port; `way` leads its connections elsewhere. */
export async function startTestEdge(bellhop: TestBellhop, way: pg.ClientConfig = {}): Promise<TestEdge> {
  const log = createLog('silent');
  const { connection } = bellhop.testDatabase;
  const database = openDatabase({
    connection: { ...connection, ...way, application_name: 'edge' },
    role: 'bellhop_edge',
    installation: bellhop.installation,
    log,
    connections: 4,
  });
  const registrations = await openEdgeRegistrations({ database, log, edge: 'edge' });
  const nonces = new Nonces({ secret: randomBytes(32) });
  const registrar = createRegistrar({ store: registrations, nonces, observer: registrations.observer });
  const server = await startSipServer({
    listen: [{ transport: 'udp', host: '127.0.0.1', port: 0 }],
    handler: serverTransactions(registrar),
  });
  const port = server.addresses[0]?.port ?? 0;
  const owner = new pg.Client(connection);
  await owner.connect();
  const agents: UserAgent[] = [];

  return {
    registrations,
    database,
    port,
    async addPhone(organization) {
      const agent = await openUserAgent({ proxy: { transport: 'udp', host: '127.0.0.1', port } });
      agents.push(agent);
      return { agent, ...(await addPhone(bellhop, organization)) };
    },
    query: async (statement, values) => (await owner.query(statement, values)).rows,
    async stop() {
      await Promise.all(agents.map((agent) => agent.close()));
      await server.close();
      await registrations.close();
      await database.close();
      await owner.end();
    },
  };
}

let lastMac = 0;

async function addPhone(bellhop: TestBellhop, { admin, plain }: TestOrganization): Promise<Omit<TestPhone, 'agent'>> {
  const added = await bellhop.call(admin.token, 'POST', '/v1/devices', {
    mac: `805ec1${(++lastMac).toString(16).padStart(6, '0')}`,
    model: 'Yealink T46U Partner Managed',
    personId: encodeId('PEOPLE', plain.id),
    password: PASSWORD,
  });
  if (added.status !== 200) throw new Error(`The phone could not be added: ${JSON.stringify(added.body)}`);
  const id: string = added.body.id;
  const { body } = await bellhop.call(admin.token, 'GET', `/v1/telephony/config/devices/${id}`);
  const [user, domain] = body.owner.linePort.split('@');
  const line = { user, domain, authUser: body.owner.sipUserName, password: PASSWORD, userAgent: USER_AGENT };
  const deviceId = Buffer.from(id, 'base64').toString().split('/').at(-1)?.toLowerCase() ?? '';
  return { id, deviceId, line };
}

export interface HandmadeRegister {
  callId: string;
  cseq: number;
  /** Contact and what else there is to say. */
  headers?: Header[];
  challenge?: Challenge;
  nc?: string;
}

/** A REGISTER with every detail in the test's hands. */
export function sendRegister(
  { agent, line }: Pick<TestPhone, 'agent' | 'line'>,
  { callId, cseq, headers = [], challenge, nc }: HandmadeRegister,
) {
  const uri = `sip:${line.domain}`;
  const mandatory: Header[] = [
    { name: 'Max-Forwards', value: '70' },
    { name: 'From', value: `<sip:${line.user}@${line.domain}>;tag=1` },
    { name: 'To', value: `<sip:${line.user}@${line.domain}>` },
    { name: 'Call-ID', value: callId },
    { name: 'CSeq', value: `${cseq} REGISTER` },
  ];
  const proof = challenge ? [{ name: 'Authorization', value: answerTo(challenge, line, uri, nc) } as const] : [];
  return agent.request({
    kind: 'request',
    method: 'REGISTER',
    uri,
    headers: [...mandatory, ...headers, ...proof],
    body: NO_BODY,
  });
}

export function challengeOf(response: SipResponse): Challenge {
  const challenge = parseChallenge(headerValue(response, 'WWW-Authenticate') ?? '');
  if (!challenge) throw new Error(`No challenge in a ${response.status}.`);
  return challenge;
}

function answerTo({ realm, nonce, algorithm }: Challenge, line: RegisterOptions, uri: string, nc = '00000001'): string {
  const answer = { username: line.authUser, realm, nonce, uri, algorithm, cnonce: 'c', nc };
  const response = digestResponse(answer, 'REGISTER', ha1(line.authUser, realm, line.password, algorithm));
  return formatAuthorization({ ...answer, response });
}

/** Both messages of a handmade REGISTER. */
export async function register(phone: TestPhone, handmade: HandmadeRegister): Promise<SipResponse> {
  const challenge = challengeOf(await sendRegister(phone, { ...handmade, headers: [] }));
  return sendRegister(phone, { ...handmade, cseq: handmade.cseq + 1, challenge });
}
