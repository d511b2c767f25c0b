import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../foundation/log.ts';
import { RequestFailed } from '../../protocols/sip/client-transactions.ts';
import { sendNotify } from '../../protocols/sip/notify.ts';
import type { SipServer } from '../../protocols/sip/transport.ts';
import { type Database, statementErrorCode } from './edge-database.store.ts';
import { type SettledRequest, saveOutcomes, type TakenRequest, takePhoneRequests } from './edge-phone-request.store.ts';
import { phoneRequests } from './registration-metrics.ts';

export interface PhoneAskerOptions {
  /** As bellhop_edge, with one connection to spare for listening. */
  readonly database: Database;
  readonly log: Log;
  /** What this edge is called; as in the registrations it takes. */
  readonly edge: string;
  readonly server: Pick<SipServer, 'addresses' | 'request'>;
  /** Where phones find us, as host or host:port. */
  readonly address: () => string;
}

/** Fifty a second, each of which makes a phone fetch its file. */
const PACE_MS = 20;
const MOST_AT_A_TIME = 20;
/** A phone that says nothing takes one of these for half a minute, or a whole one: at our pace there are always some left. */
const MOST_UNDER_WAY = 4_000;
const WRITE_AFTER_MS = 100;

/**
 * Requests on their way to phones. What waits is in the database; in memory is what has been sent and not answered, and answers that are
 * written together a moment later.
 */
export class PhoneAsker {
  readonly #options: PhoneAskerOptions;
  readonly #underWay = new Set<Promise<void>>();
  #settled: SettledRequest[] = [];
  #sending: Promise<void> | undefined;
  #writeTimer: NodeJS.Timeout | undefined;
  #isWoken = false;
  #isStopped = false;

  constructor(options: PhoneAskerOptions) {
    this.#options = options;
  }

  /** There may be something to send. */
  wake(): void {
    this.#isWoken = true;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
  }

  /** Never rejects: what cannot be written now is written with what comes next. */
  async write(): Promise<void> {
    clearTimeout(this.#writeTimer);
    this.#writeTimer = undefined;
    const settled = this.#settled;
    if (settled.length === 0) return;
    this.#settled = [];
    try {
      await saveOutcomes(this.#options.database, settled);
    } catch (error) {
      this.#settled.push(...settled);
      this.#report(error);
    }
  }

  /** Takes no more, and sends what it has taken. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#sending;
  }

  async close(): Promise<void> {
    await Promise.all(this.#underWay);
    await this.write();
  }

  async #sendAll(): Promise<void> {
    while (this.#isWoken && !this.#isStopped) {
      this.#isWoken = false;
      const requests = await this.#take();
      if (requests.length >= MOST_AT_A_TIME) this.#isWoken = true;
      for (const request of requests) {
        this.#begin(request);
        await sleep(PACE_MS);
      }
    }
  }

  async #take(): Promise<TakenRequest[]> {
    const { database, edge } = this.#options;
    const most = Math.min(MOST_AT_A_TIME, MOST_UNDER_WAY - this.#underWay.size - this.#settled.length);
    if (most <= 0) return [];
    try {
      return await takePhoneRequests(database, edge, most);
    } catch (error) {
      this.#report(error);
      return [];
    }
  }

  #begin(request: TakenRequest): void {
    const work = this.#ask(request).then((answer) => {
      this.#underWay.delete(work);
      phoneRequests.inc({ action: request.action, outcome: answer.outcome });
      this.#settled.push({ ...request, ...answer });
      this.#writeTimer ??= setTimeout(() => void this.write(), WRITE_AFTER_MS);
    });
    this.#underWay.add(work);
  }

  async #ask(request: TakenRequest): Promise<Pick<SettledRequest, 'outcome' | 'status'>> {
    try {
      const status = await notifyPhone(request, this.#options);
      if (status === undefined) return { outcome: 'unreachable' };
      return { outcome: status < 300 ? 'accepted' : 'refused', status };
    } catch (error) {
      if (error instanceof RequestFailed) return { outcome: error.because === 'gone' ? 'unreachable' : 'unanswered' };
      this.#options.log.error({ error }, 'a phone could not be asked');
      return { outcome: 'unreachable' };
    }
  }

  /** That the database is away is said by the registrations, and a lock that was not to be had is nobody's mistake. */
  #report(error: unknown): void {
    const code = statementErrorCode(error);
    if (code !== undefined && !['40P01', '55P03'].includes(code))
      this.#options.log.error({ error }, 'requests to phones cannot be read or written');
  }
}

const TRANSPORTS = { UDP: 'udp', TCP: 'tcp', TLS: 'tls' } as const;

/** Down the flow that the phone registered over, wherever its contact points; undefined where there is none any more. */
async function notifyPhone(
  { event, reached }: TakenRequest,
  { server, address }: PhoneAskerOptions,
): Promise<number | undefined> {
  if (!reached) return undefined;
  const { contact, ip, port, linePortUser, realm, credential } = reached;
  const transport = TRANSPORTS[reached.transport];
  const listener = server.addresses.find((one) => one.transport === transport);
  if (!listener) return undefined;
  const flow = { transport, remoteAddress: ip, remotePort: port, localPort: listener.port, secure: transport === 'tls' };
  const notice = { contact, aor: `${linePortUser}@${realm}`, event, from: address() || realm };
  const { status } = await sendNotify((request) => server.request(request, flow), notice, credential ?? undefined);
  return status;
}
