import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { compileTemplate } from '../areas/provisioning/render-template.ts';
import { createCertificate } from '../protocols/sip/certificate.fixture.ts';
import { formatChallenge, ha1, isRightResponse, parseAuthorization } from '../protocols/sip/digest.ts';
import type { Source } from '../protocols/sip/flow.ts';
import { credentialOf, DOMAIN, MemoryStore, PASSWORD } from '../protocols/sip/memory-store.fixture.ts';
import { NO_BODY, type SipRequest, type SipResponse } from '../protocols/sip/message.ts';
import { Nonces } from '../protocols/sip/nonce.ts';
import { createRegistrar } from '../protocols/sip/registrar.ts';
import { serverTransactions } from '../protocols/sip/transactions.ts';
import { startSipServer } from '../protocols/sip/transport.ts';
import type { PhoneConfiguration, PhoneLine, Transport } from '../vendors/define.ts';
import { findVendor } from '../vendors/index.ts';
import { readTemplate } from '../vendors/read-template.ts';
import { findModel, findVendorFile } from '../vendors/recognize.ts';
import { templateValues } from '../vendors/template-values.ts';

export { DOMAIN } from '../protocols/sip/memory-store.fixture.ts';

const HOST = '127.0.0.1';
const { cert, key } = createCertificate();

/** What the configuration server was asked. */
export interface AskedForFile {
  readonly path: string;
  readonly userAgent: string | undefined;
  readonly authorization: string | undefined;
  readonly status: number;
}

/** A configuration server that knows one phone. Fields are there to be changed. */
export class ConfigurationServer {
  readonly asked: AskedForFile[] = [];
  readonly #server;
  readonly #scheme: 'http' | 'https';
  readonly #vendorId: string;
  readonly #model: string;
  url = 'http://placeholder.invalid/';
  configuration: PhoneConfiguration;
  /** By what it wants phones to prove themselves; nothing is the first-boot window. */
  demands: 'nothing' | 'basic' | 'digest' = 'nothing';
  /** Answers everything with this, if it is set. */
  statusOfAll: number | undefined;
  bodyOfAll: string | undefined;

  constructor(phone: { vendorId: string; model: string; mac: string }, lines: readonly PhoneLine[], scheme: 'http' | 'https') {
    const answer = (request: IncomingMessage, response: ServerResponse) => this.#answer(request, response);
    this.#server = scheme === 'https' ? createHttpsServer({ cert, key }, answer) : createHttpServer(answer);
    this.#scheme = scheme;
    this.#vendorId = phone.vendorId;
    this.#model = phone.model;
    this.configuration = {
      device: { mac: phone.mac, model: phone.model, displayName: 'Reception' },
      lines,
      provisioning: { url: this.url, userName: 'device-1', password: 'fetch-Pa55', resyncMinutes: 1_440 },
      timeZone: 'Europe/Berlin',
      language: 'de',
    };
  }

  async open(): Promise<void> {
    this.#server.listen(0, HOST);
    await once(this.#server, 'listening');
    this.url = `${this.#scheme}://${HOST}:${(this.#server.address() as AddressInfo).port}/`;
    this.configuration = { ...this.configuration, provisioning: { ...this.configuration.provisioning, url: this.url } };
  }

  /** The names of the files it sent. */
  get served(): string[] {
    return this.asked.filter(({ status }) => status === 200).map(({ path }) => path.split('/').at(-1) ?? '');
  }

  changeLines(change: Partial<PhoneLine>): void {
    this.configuration = { ...this.configuration, lines: this.configuration.lines.map((line) => ({ ...line, ...change })) };
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { url: path = '/', headers } = request;
    const body = this.#render(path);
    const etag = body && `"${createHash('sha256').update(body).digest('hex')}"`;
    const status = this.#statusFor(request, etag);
    this.asked.push({ path, userAgent: headers['user-agent'], authorization: headers.authorization, status });
    if (status === 401) response.setHeader('WWW-Authenticate', this.#challenge());
    if (etag && status === 200) response.setHeader('ETag', etag);
    response.statusCode = status;
    response.end(status === 200 ? body : undefined);
  }

  #statusFor(request: IncomingMessage, etag: string | undefined): number {
    if (this.statusOfAll !== undefined) return this.statusOfAll;
    if (etag === undefined) return 404;
    if (!this.#isProved(request)) return 401;
    return request.headers['if-none-match'] === etag ? 304 : 200;
  }

  #isProved({ url = '/', headers: { authorization = '' } }: IncomingMessage): boolean {
    const { userName = '', password = '' } = this.configuration.provisioning;
    if (this.demands === 'nothing') return true;
    if (this.demands === 'basic') return authorization === `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`;
    const answer = parseAuthorization(authorization);
    if (typeof answer === 'string' || answer.uri !== url) return false;
    return isRightResponse(answer, 'GET', ha1(userName, 'phones', password, answer.algorithm));
  }

  #challenge(): string {
    if (this.demands === 'basic') return 'Basic realm="phones"';
    return formatChallenge({ realm: 'phones', nonce: 'a-nonce', algorithm: 'MD5', stale: false });
  }

  #render(path: string): string | undefined {
    const vendor = findVendor(this.#vendorId);
    const model = vendor && findModel(vendor, this.#model);
    const found = vendor && findVendorFile(vendor, path);
    const template = model && found && readTemplate(vendor, model, found.file);
    if (!template) return undefined;
    if (this.bodyOfAll !== undefined) return this.bodyOfAll;
    return compileTemplate(template.text, template.format).render(templateValues(vendor, model, this.configuration));
  }
}

/** The real registrar over a store in memory. */
export interface SipServers {
  readonly store: MemoryStore;
  /** Every REGISTER that came, challenged ones too. */
  readonly received: SipRequest[];
  portOf(transport: Transport): number;
  /** Sends a request the way the registrar's last 200 went. */
  send(method: string, event: string): Promise<SipResponse>;
  close(): Promise<void>;
}

export async function startRegistrar(): Promise<SipServers> {
  const store = new MemoryStore();
  store.credentials = [credentialOf('auth-101', 'lp-101'), credentialOf('auth-102', 'lp-102')];
  const received: SipRequest[] = [];
  const registrar = serverTransactions(createRegistrar({ store, nonces: new Nonces({ secret: Buffer.from('secret') }) }));
  const server = await startSipServer({
    listen: [
      { transport: 'udp', host: HOST, port: 0 },
      { transport: 'tcp', host: HOST, port: 0 },
      { transport: 'tls', host: HOST, port: 0, cert, key },
    ],
    handler(request, source) {
      received.push(request);
      return registrar(request, source);
    },
  });
  return {
    store,
    received,
    portOf: (transport) => server.addresses.find((address) => address.transport === transport.toLowerCase())?.port ?? 0,
    send(method, event) {
      const headers = [
        { name: 'CSeq', value: `1 ${method}` },
        { name: 'Event', value: event },
      ];
      const flow = store.updates.at(-1)?.source as Source;
      return server.request({ kind: 'request', method, uri: 'sip:phone', headers, body: NO_BODY }, flow);
    },
    close: () => server.close(),
  };
}

export const lineOf = (port: number, transport: Transport, registrar: SipServers): PhoneLine => ({
  port,
  label: `Desk ${port}`,
  displayName: 'Ada Lovelace',
  userName: `lp-10${port}`,
  authUserName: `auth-10${port}`,
  password: PASSWORD,
  domain: DOMAIN,
  outboundProxy: { host: HOST, port: registrar.portOf(transport) },
  transport,
  srtp: 'off',
  expiresSeconds: 600,
});
