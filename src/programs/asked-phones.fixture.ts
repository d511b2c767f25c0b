import pg from 'pg';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../test/support/bellhop.ts';
import { until } from '../../test/support/running-bellhop.ts';
import { throwawayDirectory } from '../../test/support/sweep.ts';
import { createLog } from '../foundation/log.ts';
import { type Certificate, developmentCertificate } from '../foundation/tls/development-certificate.ts';
import type { Transport } from '../protocols/sip/flow.ts';
import { headerValue, type SipRequest, type SipResponse } from '../protocols/sip/message.ts';
import { openUserAgent, type RegisterOptions, type UserAgent } from '../protocols/sip/user-agent.ts';
import { type SipEdge, type SipEdgeParts, startSipEdge } from './sip-edge.ts';

export const PASSWORD = 'Fine5Password9';
const YEALINK = 'Yealink T46U Partner Managed';
const ANY = { host: '127.0.0.1', port: 0 };
/** Whoever is silent is given up after 64 times as long. */
const T1_MS = 20;

export interface Phone {
  id: string;
  agent: UserAgent;
  line: RegisterOptions;
  /** What it has heard, in order. */
  heard: string[];
}

export interface PhoneTraits {
  model?: string;
  transport?: Transport;
  /** Absent: the edge that is there from the start. */
  at?: SipEdge;
  userAgent?: string;
  /** Absent: a workspace of its own has it. */
  personId?: string;
  answer?: (request: SipRequest, line: RegisterOptions) => SipResponse | undefined;
}

type Asked = Pick<Phone, 'id'>;

/** An API, a SIP edge, and phones of one organization that can be asked for something. */
export class AskedPhones {
  readonly bellhop: TestBellhop;
  readonly acme: TestOrganization;
  readonly edge: SipEdge;
  /** As the owner of the database. */
  readonly owner: pg.Client;
  readonly #tls: Certificate;
  readonly #agents: UserAgent[] = [];
  #lastMac = 0;

  constructor({
    bellhop,
    acme,
    edge,
    owner,
    tls,
  }: { tls: Certificate } & Pick<AskedPhones, 'bellhop' | 'acme' | 'edge' | 'owner'>) {
    this.bellhop = bellhop;
    this.acme = acme;
    this.edge = edge;
    this.owner = owner;
    this.#tls = tls;
  }

  startEdge(config: Partial<SipEdgeParts['config']> = {}): Promise<SipEdge> {
    return startEdge(this.bellhop, this.#tls, config);
  }

  /** A new device, and its phone, which has registered. */
  async registered(traits: PhoneTraits = {}): Promise<Phone> {
    const { userAgent, answer } = traits;
    const { id, ...details } = await this.#addDevice(traits);
    const line = { ...details, password: PASSWORD, ...(userAgent && { userAgent }) };
    const heard: string[] = [];
    const agent = await this.connect(heard, traits, answer && ((request) => answer(request, line)));
    const { status } = await agent.register(line);
    if (status !== 200) throw new Error(`The phone could not register: ${status}.`);
    return { id, agent, line, heard };
  }

  async connect(
    heard: string[],
    { transport = 'udp', at = this.edge }: PhoneTraits = {},
    answer?: (request: SipRequest) => SipResponse | undefined,
  ): Promise<UserAgent> {
    const [host = '', port] = (transport === 'tls' ? at.sips : at.sip)?.split(':') ?? [];
    const proxy = { transport, host, port: Number(port), ...(transport === 'tls' && { ca: this.#tls.cert }) };
    const agent = await openUserAgent({ proxy, onRequest: noteInto(heard), ...(answer && { answer }) });
    this.#agents.push(agent);
    return agent;
  }

  call(method: string, path: string, body?: unknown) {
    return this.bellhop.call(this.acme.admin.token, method, path, body);
  }

  apply({ id }: Asked) {
    return this.call('POST', `/v1/telephony/config/devices/${id}/actions/applyChanges/invoke`);
  }

  reboot({ id }: Asked) {
    return this.call('POST', `/v1/devices/${id}/actions/reboot/invoke`);
  }

  async requestsOf({ id }: Asked) {
    return (await this.call('GET', `/v1/devices/${id}/phoneRequests`)).body;
  }

  async lastOf(phone: Asked) {
    return (await this.requestsOf(phone)).items[0];
  }

  /** What became of the last request, once that is known. */
  outcomeOf(phone: Asked) {
    return until(
      () => this.lastOf(phone),
      ({ state }) => state !== 'waiting',
    );
  }

  async closePhones(): Promise<void> {
    await Promise.all(this.#agents.splice(0).map((agent) => agent.close()));
  }

  async stop(): Promise<void> {
    await this.closePhones();
    await this.edge.close();
    await this.owner.end();
    await this.bellhop.stop();
  }

  async #addDevice({ model = YEALINK, personId }: PhoneTraits) {
    const mac = `805ec3${(++this.#lastMac).toString(16).padStart(6, '0')}`;
    const place = personId
      ? { personId }
      : { workspaceId: (await this.call('POST', '/v1/workspaces', { displayName: `Room ${mac}` })).body.id };
    const { id } = (await this.call('POST', '/v1/devices', { mac, model, ...place, password: PASSWORD })).body;
    const { body } = await this.call('GET', `/v1/telephony/config/devices/${id}`);
    const [user, domain] = body.owner.linePort.split('@');
    return { id, user, domain, authUser: body.owner.sipUserName };
  }
}

export async function openAskedPhones(): Promise<AskedPhones> {
  const bellhop = await startTestBellhop();
  const directory = await throwawayDirectory();
  const tls = await developmentCertificate(directory.path);
  await directory.remove();
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  const [acme, edge] = [await bellhop.createOrganization(), await startEdge(bellhop, tls)];
  return new AskedPhones({ bellhop, acme, edge, owner, tls });
}

const startEdge = (bellhop: TestBellhop, tls: Certificate, config: Partial<SipEdgeParts['config']> = {}) =>
  startSipEdge({
    config: { sipListen: ANY, sipsListen: ANY, ...config },
    databaseConnection: bellhop.testDatabase.connection,
    installation: bellhop.installation,
    log: createLog('silent'),
    tls,
    t1Milliseconds: T1_MS,
  });

/** On a busy machine a request over UDP may come again before it is answered: that is the same one. */
function noteInto(heard: string[]) {
  const known = new Set<string>();
  return (request: SipRequest) => {
    const id = `${headerValue(request, 'Call-ID')} ${headerValue(request, 'CSeq')}`;
    if (!known.has(id)) heard.push(`${request.method} ${headerValue(request, 'Event')}`);
    known.add(id);
  };
}
