import { randomBytes } from 'node:crypto';
import { ClientTransactions } from './client-transactions.ts';
import { type Connection, connectToProxy, type OutboundProxy } from './connect.ts';
import { type Challenge, digestResponse, formatAuthorization, ha1, parseChallenge } from './digest.ts';
import { sentBy } from './flow.ts';
import { quote } from './grammar.ts';
import {
  createMalformedResponse,
  createResponse,
  createTag,
  type Header,
  headerValues,
  type MalformedMessage,
  NO_BODY,
  type SipMessage,
  type SipRequest,
  type SipResponse,
} from './message.ts';
import { type NameAddr, parseContacts } from './name-addr.ts';
import { serializeMessage } from './serialize.ts';

export interface UserAgentOptions {
  readonly proxy: OutboundProxy;
  /** Told of every request from outside. */
  readonly onRequest?: (request: SipRequest) => void;
  /** Answers it; undefined sends nothing. By default OPTIONS and NOTIFY get a 200 and others 405. */
  readonly answer?: (request: SipRequest) => SipResponse | undefined;
  /** Told when the connection is gone, whoever closed it. */
  readonly onClose?: () => void;
  /** RFC 3261's T1; a request over UDP is given up after 64 times as long. */
  readonly t1Milliseconds?: number;
}

export interface RegisterOptions {
  readonly user: string;
  readonly domain: string;
  readonly authUser: string;
  readonly password: string;
  readonly expires?: number;
  readonly userAgent?: string;
  /** `urn:uuid:…` */
  readonly instance?: string;
}

export interface RegisterResult {
  readonly status: number;
  readonly reason: string;
  /** As the registrar listed them: of all devices of this address of record. */
  readonly contacts: readonly NameAddr[];
  /** The answer itself, for what is not here. */
  readonly response: SipResponse;
}

/** What a registration needs to be refreshed: the same Call-ID (10.2.4), and the challenge for one round trip less. */
interface Registration {
  readonly options: RegisterOptions;
  readonly callId: string;
  readonly fromTag: string;
  cseq: number;
  challenge: Challenge | undefined;
  nonceCount: number;
}

const answeredRequests = ['OPTIONS', 'NOTIFY'];
const DEFAULT_EXPIRES_SECONDS = 3_600;

/** Opens the flow to the proxy; rejects where there is none to connect to. */
export async function openUserAgent(options: UserAgentOptions): Promise<UserAgent> {
  const agent = new UserAgent(options);
  await agent.open();
  return agent;
}

/** A phone as the registrar sees it: one socket, and timers only while a request is unanswered. */
export class UserAgent {
  readonly #options: UserAgentOptions;
  readonly #client: ClientTransactions;
  readonly #registrations = new Map<string, Registration>();
  #connection: Connection | undefined;

  constructor(options: UserAgentOptions) {
    this.#options = options;
    this.#client = new ClientTransactions({ t1Milliseconds: options.t1Milliseconds });
  }

  async open(): Promise<void> {
    this.#connection = await connectToProxy(this.#options.proxy, {
      onMessage: (message) => this.#receive(message),
      onClose: () => {
        this.#client.close('The connection is gone.');
        this.#options.onClose?.();
      },
    });
  }

  /** Registers a line, answering one challenge. Resolves with the final answer, also a refusal; rejects if none comes. */
  register(options: RegisterOptions): Promise<RegisterResult> {
    const registration = {
      options,
      callId: randomBytes(12).toString('hex'),
      fromTag: createTag(),
      cseq: 0,
      challenge: undefined,
      nonceCount: 0,
    };
    this.#registrations.set(addressOf(options), registration);
    return this.#register(registration, options.expires ?? DEFAULT_EXPIRES_SECONDS);
  }

  /** Registers again what `register` registered. */
  refresh(line: { readonly user: string; readonly domain: string }): Promise<RegisterResult> {
    const registration = this.#registrationOf(line);
    return this.#register(registration, registration.options.expires ?? DEFAULT_EXPIRES_SECONDS);
  }

  async unregister(line: { readonly user: string; readonly domain: string }): Promise<RegisterResult> {
    const result = await this.#register(this.#registrationOf(line), 0);
    if (result.status === 200) this.#registrations.delete(addressOf(line));
    return result;
  }

  /** Sends any request; Via is added. */
  request(request: SipRequest): Promise<SipResponse> {
    const connection = this.#openConnection;
    return this.#client.send(request, {
      transport: this.#options.proxy.transport,
      sentBy: this.#sentBy,
      transmit: (bytes) => connection.send(bytes),
    });
  }

  async close(): Promise<void> {
    this.#client.close();
    await this.#connection?.close();
  }

  async #register(registration: Registration, expires: number): Promise<RegisterResult> {
    const usedChallenge = registration.challenge;
    let response = await this.request(this.#createRegister(registration, expires));
    const challenge = response.status === 401 ? firstKnownChallenge(response) : undefined;
    // A second challenge after an answer means a wrong password, unless it says that only the nonce was too old.
    if (challenge && (!usedChallenge || challenge.stale)) {
      registration.challenge = challenge;
      registration.nonceCount = 0;
      response = await this.request(this.#createRegister(registration, expires));
    }
    if (response.status === 401) registration.challenge = undefined;
    const contacts = parseContacts(response);
    const { status, reason } = response;
    return { status, reason, contacts: Array.isArray(contacts) ? contacts : [], response };
  }

  #createRegister(registration: Registration, expires: number): SipRequest {
    const { options, callId, fromTag } = registration;
    const { user, domain, userAgent, instance } = options;
    const uri = `sip:${domain}`;
    registration.cseq++;
    const headers: Header[] = [
      { name: 'Max-Forwards', value: '70' },
      { name: 'From', value: `<sip:${user}@${domain}>;tag=${fromTag}` },
      { name: 'To', value: `<sip:${user}@${domain}>` },
      { name: 'Call-ID', value: callId },
      { name: 'CSeq', value: `${registration.cseq} REGISTER` },
      { name: 'Contact', value: this.#contact(user, instance) },
      { name: 'Expires', value: String(expires) },
    ];
    if (userAgent !== undefined) headers.push({ name: 'User-Agent', value: userAgent });
    if (registration.challenge) {
      const value = answerChallenge(registration.challenge, options, ++registration.nonceCount, uri);
      headers.push({ name: 'Authorization', value });
    }
    return { kind: 'request', method: 'REGISTER', uri, headers, body: NO_BODY };
  }

  #contact(user: string, instance: string | undefined): string {
    const { transport } = this.#options.proxy;
    const parameter = transport === 'udp' ? '' : `;transport=${transport}`;
    const uri = `<sip:${user}@${this.#sentBy}${parameter}>`;
    return instance === undefined ? uri : `${uri};+sip.instance=${quote(`<${instance}>`)}`;
  }

  #receive(message: SipMessage | MalformedMessage): void {
    if (message.kind === 'response') {
      this.#client.receive(message);
      return;
    }
    const response = message.kind === 'request' ? this.#answer(message) : createMalformedResponse(message);
    if (response) this.#openConnection.send(serializeMessage(response));
  }

  #answer(request: SipRequest): SipResponse | undefined {
    this.#options.onRequest?.(request);
    if (request.method === 'ACK') return undefined;
    if (this.#options.answer) return this.#options.answer(request);
    if (answeredRequests.includes(request.method)) return createResponse(request, 200);
    return createResponse(request, 405, { headers: [{ name: 'Allow', value: answeredRequests.join(', ') }] });
  }

  #registrationOf(line: { readonly user: string; readonly domain: string }): Registration {
    const registration = this.#registrations.get(addressOf(line));
    if (!registration) throw new Error(`${addressOf(line)} was never registered here.`);
    return registration;
  }

  get #openConnection(): Connection {
    if (!this.#connection) throw new Error('The user agent is not open.');
    return this.#connection;
  }

  get #sentBy(): string {
    const { localAddress, localPort } = this.#openConnection;
    return sentBy({ host: localAddress, port: localPort });
  }
}

/** RFC 8760 section 2.4: "the topmost header field that it supports". */
function firstKnownChallenge(response: SipResponse): Challenge | undefined {
  return headerValues(response, 'WWW-Authenticate').map(parseChallenge).find(Boolean);
}

function answerChallenge(challenge: Challenge, { authUser, password }: RegisterOptions, nonceCount: number, uri: string): string {
  const { realm, nonce, algorithm } = challenge;
  const nc = nonceCount.toString(16).padStart(8, '0');
  const answer = { username: authUser, realm, nonce, uri, algorithm, cnonce: randomBytes(8).toString('hex'), nc };
  const response = digestResponse(answer, 'REGISTER', ha1(authUser, realm, password, algorithm));
  return formatAuthorization({ ...answer, response });
}

function addressOf({ user, domain }: { readonly user: string; readonly domain: string }): string {
  return `${user}@${domain}`;
}
