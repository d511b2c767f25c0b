import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openUserAgent, type UserAgent } from '../../src/protocols/sip/user-agent.ts';
import { newMac } from '../../src/simulator/index.ts';
import { startDemoBellhop } from '../support/demo-bellhop.ts';
import type { Answered, RunningBellhop } from '../support/running-bellhop.ts';

/** The demo's customer, as its administrator sees it. */
export interface Office {
  bellhop: RunningBellhop;
  token: string;
  get(path: string): Promise<Answered>;
  call(method: string, path: string, body?: unknown): Promise<Answered>;
  /** A phone on a workspace of its own; absent password: the platform makes one. */
  addPhone(model: string, password?: string): Promise<{ id: string; mac: string }>;
  /** What an administrator types into a phone: the API's calling details, and the password that the administrator chose. */
  addPhoneByHand(): Promise<{ id: string; mac: string; line: Line }>;
  callingDetails(id: string): Promise<Omit<Line, 'password'> & { outboundProxy: string }>;
  /** A phone on somebody's desk, connected to the SIP edge; to be closed by who opened it. */
  openPhone(transport?: Transport): Promise<UserAgent>;
  stop(): Promise<void>;
}

export type Transport = 'udp' | 'tcp' | 'tls';

export interface Line {
  user: string;
  domain: string;
  authUser: string;
  password: string;
}

export const BY_HAND = 'Generic IPPhone Customer Managed';
export const PASSWORD = 'Kp7vWq3xRt9m';

export const openOffice = (): Promise<Office> => officeIn(startDemoBellhop());

/** That of a Bellhop that is starting. */
export async function officeIn(starting: Promise<RunningBellhop>): Promise<Office> {
  const bellhop = await starting;
  try {
    return await officeOf(bellhop);
  } catch (error) {
    await bellhop.stop();
    throw error;
  }
}

/** That of a Bellhop that runs already. */
export async function officeOf(bellhop: RunningBellhop): Promise<Office> {
  const token = await bellhop.token('admin@acme.test');
  const office: Office = {
    bellhop,
    token,
    get: (path) => bellhop.call(token, 'GET', path),
    call: (method, path, body) => bellhop.call(token, method, path, body),
    async addPhone(model, password) {
      const mac = newMac(/Yealink|Poly|Grandstream|Cisco/.exec(model)?.[0].toLowerCase() ?? 'generic', Math.random);
      const workspace = await office.call('POST', '/v1/workspaces', { displayName: `Room ${randomInt(1e9)}` });
      const added = await office.call('POST', '/v1/devices', { mac, model, workspaceId: workspace.body.id, password });
      if (added.status !== 200) throw new Error(`${model} was not added: ${JSON.stringify(added.body)}`);
      return { id: added.body.id, mac };
    },
    async addPhoneByHand() {
      const { id, mac } = await office.addPhone(BY_HAND, PASSWORD);
      const { outboundProxy: _, ...details } = await office.callingDetails(id);
      return { id, mac, line: { ...details, password: PASSWORD } };
    },
    async callingDetails(id) {
      const { body } = await office.get(`/v1/telephony/config/devices/${id}`);
      const [user = '', domain = ''] = body.owner.linePort.split('@');
      return { user, domain, authUser: body.owner.sipUserName, outboundProxy: body.proxy.outboundProxy };
    },
    async openPhone(transport = 'udp') {
      const { at, dataDirectory } = bellhop;
      const { host, port } = transport === 'tls' ? at.sips : at.sip;
      const ca = transport === 'tls' && (await readFile(join(dataDirectory, 'development-certificate.pem')));
      return openUserAgent({ proxy: { transport, host, port, ...(ca && { ca }) } });
    },
    stop: () => bellhop.stop(),
  };
  return office;
}
