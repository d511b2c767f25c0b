import { headerValue, type SipRequest } from '../protocols/sip/message.ts';
import { openUserAgent, type RegisterResult, type UserAgent } from '../protocols/sip/user-agent.ts';
import type { SimulatedLine } from './configuration.ts';
import type { FindProxy } from './find-proxy.ts';

export interface RegistrationsOptions {
  readonly findProxy: FindProxy;
  readonly userAgent: string;
  /** `urn:uuid:…` */
  readonly instance: string;
  readonly onRequest: (request: SipRequest) => void;
  /** Told when a connection that lines were registered over is gone. */
  readonly onLost: () => void;
  /** RFC 3261's T1. */
  readonly t1Milliseconds?: number | undefined;
}

/** What became of one line. */
export type LineOutcome =
  | { readonly outcome: 'registered'; readonly address: string; readonly expiresSeconds: number }
  | { readonly outcome: 'refused'; readonly reason: string; readonly retryAfterSeconds: number }
  | { readonly outcome: 'unreachable'; readonly reason: string };

/** The lines of one phone at their registrars; lines with the same way there share a socket. */
export class Registrations {
  readonly #options: RegistrationsOptions;
  readonly #agents = new Map<string, Promise<UserAgent>>();
  readonly #registered = new Set<SimulatedLine>();
  #lines: readonly SimulatedLine[] = [];
  #isOpen = false;

  constructor(options: RegistrationsOptions) {
    this.#options = options;
  }

  open(): void {
    this.#isOpen = true;
  }

  /** Registers these lines, and takes back those that are not among them any more. */
  async apply(lines: readonly SimulatedLine[]): Promise<LineOutcome[]> {
    const kept = new Set(lines.map(wayOf));
    await this.#unregister([...this.#registered].filter((line) => !kept.has(wayOf(line))));
    const flows = new Set(lines.map(flowOf));
    await Promise.all([...this.#agents.keys()].filter((flow) => !flows.has(flow)).map((flow) => this.#closeAgent(flow)));
    this.#lines = lines;
    this.#registered.clear();
    return Promise.all(lines.map((line) => this.#try(line, (agent) => this.#register(agent, line))));
  }

  /** Registers again what is registered, and tries the others anew. */
  refresh(): Promise<LineOutcome[]> {
    return Promise.all(
      this.#lines.map((line) =>
        this.#try(line, (agent) => (this.#registered.has(line) ? agent.refresh(line) : this.#register(agent, line))),
      ),
    );
  }

  unregister(): Promise<void> {
    return this.#unregister([...this.#registered]);
  }

  /** Closes every socket and opens no other, whatever is still under way. */
  async close(): Promise<void> {
    this.#isOpen = false;
    await Promise.all([...this.#agents.keys()].map((flow) => this.#closeAgent(flow)));
    this.#registered.clear();
  }

  async #try(line: SimulatedLine, work: (agent: UserAgent) => Promise<RegisterResult>): Promise<LineOutcome> {
    try {
      const result = await work(await this.#agentOf(line));
      if (result.status === 200) this.#registered.add(line);
      else this.#registered.delete(line);
      return this.#outcomeOf(line, result);
    } catch (error) {
      this.#registered.delete(line);
      return { outcome: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async #register(agent: UserAgent, line: SimulatedLine): Promise<RegisterResult> {
    const { user, domain, authUser, password } = line;
    const { userAgent, instance } = this.#options;
    const options = { user, domain, authUser, password, userAgent, instance };
    const result = await agent.register({ ...options, expires: line.expiresSeconds });
    const minimum = Number(headerValue(result.response, 'Min-Expires'));
    // RFC 3261 section 10.2.8: "MAY retry the registration after making the expiration interval [...] equal to or greater".
    return result.status === 423 && minimum > line.expiresSeconds ? agent.register({ ...options, expires: minimum }) : result;
  }

  #outcomeOf(line: SimulatedLine, { status, reason, contacts, response }: RegisterResult): LineOutcome {
    const address = `${line.user}@${line.domain}`;
    if (status !== 200) {
      const retryAfterSeconds = Number.parseInt(headerValue(response, 'Retry-After') ?? '', 10) || 0;
      return { outcome: 'refused', reason: `${address}: ${status} ${reason}`, retryAfterSeconds };
    }
    const own = contacts.find(({ params }) => params.get('+sip.instance')?.includes(this.#options.instance)) ?? contacts[0];
    const granted = own?.params.get('expires') ?? headerValue(response, 'Expires');
    return { outcome: 'registered', address, expiresSeconds: Number(granted) || line.expiresSeconds };
  }

  async #unregister(lines: readonly SimulatedLine[]): Promise<void> {
    // Where that fails, the registrar forgets the line when it expires.
    await Promise.allSettled(lines.map(async (line) => (await this.#agents.get(flowOf(line)))?.unregister(line)));
    for (const line of lines) this.#registered.delete(line);
  }

  #agentOf(line: SimulatedLine): Promise<UserAgent> {
    const flow = flowOf(line);
    const known = this.#agents.get(flow);
    if (known) return known;
    const agent = this.#open(line, () => {
      // An agent that was replaced or closed by us is none of the phone's sorrows.
      if (this.#agents.get(flow) !== agent) return;
      this.#agents.delete(flow);
      for (const lost of this.#lines) if (flowOf(lost) === flow) this.#registered.delete(lost);
      this.#options.onLost();
    });
    this.#agents.set(flow, agent);
    agent.catch(() => this.#agents.delete(flow));
    return agent;
  }

  async #open(line: SimulatedLine, onClose: () => void): Promise<UserAgent> {
    const { findProxy, onRequest, t1Milliseconds } = this.#options;
    if (!this.#isOpen) throw new Error('The phone is off.');
    const proxy = await findProxy(line.transport, line.proxy);
    return openUserAgent({ proxy, onRequest, onClose, ...(t1Milliseconds !== undefined && { t1Milliseconds }) });
  }

  async #closeAgent(flow: string): Promise<void> {
    const agent = this.#agents.get(flow);
    this.#agents.delete(flow);
    // One that never opened has nothing to close, and who asked for it has been told.
    const opened = await agent?.catch(() => undefined);
    await opened?.close();
  }
}

const flowOf = ({ transport, proxy }: SimulatedLine) => `${transport} ${proxy.host} ${proxy.port ?? ''}`;

const wayOf = (line: SimulatedLine) => `${line.user}@${line.domain} ${flowOf(line)}`;
