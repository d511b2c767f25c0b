import { randomBytes } from 'node:crypto';
import type { Transport } from './flow.ts';
import { headerValue, type SipRequest, type SipResponse } from './message.ts';
import { serializeMessage } from './serialize.ts';
import { topVia } from './via.ts';

/** 17.1.1.1: an estimate of the round trip, from which every other timer follows. */
const T1_MILLISECONDS = 500;
/** 17.1.2.2: the longest pause between retransmissions. */
const T2_MILLISECONDS = 4_000;

/** Why there is no answer: none came in time, there is no way to the receiver any more, or we do not wait for it any longer. */
export type FailedBecause = 'silent' | 'gone' | 'closed';

export class RequestFailed extends Error {
  override name = 'RequestFailed';
  readonly because: FailedBecause;

  constructor(because: FailedBecause, message: string) {
    super(message);
    this.because = because;
  }
}

/** How to reach the receiver of a request. */
export interface RequestFlow {
  readonly transport: Transport;
  readonly sentBy: string;
  /** False where the flow is gone. */
  transmit(bytes: Buffer): boolean;
}

interface Pending {
  readonly resolve: (response: SipResponse) => void;
  readonly reject: (error: Error) => void;
  /** A provisional response came: from now on retransmit every T2. */
  isProceeding: boolean;
}

/** Non-INVITE client transactions (RFC 3261 section 17.1.2). Idle, it holds no timers. */
export class ClientTransactions {
  readonly #t1Milliseconds: number;
  readonly #pending = new Map<string, Pending>();

  constructor({ t1Milliseconds = T1_MILLISECONDS }: { readonly t1Milliseconds?: number | undefined } = {}) {
    this.#t1Milliseconds = t1Milliseconds;
  }

  /** Resolves with the final response. A Via with a new branch is put on top of the request. */
  send(request: SipRequest, { transport, sentBy, transmit }: RequestFlow): Promise<SipResponse> {
    const branch = `z9hG4bK${randomBytes(12).toString('hex')}`;
    const via = { name: 'Via', value: `SIP/2.0/${transport.toUpperCase()} ${sentBy};branch=${branch};rport` };
    const bytes = serializeMessage({ ...request, headers: [via, ...request.headers] });
    const key = transactionKey(branch, request.method);
    const { promise, resolve, reject } = Promise.withResolvers<SipResponse>();
    const pending: Pending = { resolve, reject, isProceeding: false };
    this.#pending.set(key, pending);

    const timerF = setTimeout(
      () => reject(new RequestFailed('silent', `No answer to ${request.method}.`)),
      64 * this.#t1Milliseconds,
    );
    const stopRetransmitting = this.#transmitUntilAnswered(bytes, transport, transmit, pending);
    return promise.finally(() => {
      clearTimeout(timerF);
      stopRetransmitting();
      this.#pending.delete(key);
    });
  }

  /** 17.1.3: a response belongs to the transaction with its top Via's branch and its CSeq's method. */
  receive(response: SipResponse): void {
    const branch = topVia(response.headers)?.params.get('branch');
    const method = headerValue(response, 'CSeq')?.split(/[ \t]+/)[1];
    const pending = branch && method ? this.#pending.get(transactionKey(branch, method)) : undefined;
    if (!pending) return;
    if (response.status < 200) pending.isProceeding = true;
    else pending.resolve(response);
  }

  /** Fails whatever still waits. */
  close(reason = 'Closed before an answer came.'): void {
    for (const { reject } of this.#pending.values()) reject(new RequestFailed('closed', reason));
  }

  /** Timer E: after T1, then twice as long each time up to T2; never over a reliable transport. */
  #transmitUntilAnswered(bytes: Buffer, transport: Transport, transmit: RequestFlow['transmit'], pending: Pending): () => void {
    let timerE: NodeJS.Timeout | undefined;
    const transmitAgainAfter = (milliseconds: number) => {
      if (!transmit(bytes)) {
        pending.reject(new RequestFailed('gone', 'The connection is gone.'));
        return;
      }
      if (transport !== 'udp') return;
      timerE = setTimeout(() => {
        transmitAgainAfter(pending.isProceeding ? T2_MILLISECONDS : Math.min(2 * milliseconds, T2_MILLISECONDS));
      }, milliseconds);
    };
    transmitAgainAfter(this.#t1Milliseconds);
    return () => clearTimeout(timerE);
  }
}

function transactionKey(branch: string, method: string): string {
  return `${branch} ${method}`;
}
