import type { RequestHandler, Source } from './flow.ts';
import { createResponse, headerValue, type SipRequest, type SipResponse } from './message.ts';
import { topVia } from './via.ts';

export interface TransactionLimits {
  /** Requests in work at once; more are answered 503. */
  readonly maxInWork: number;
  /** Answers remembered for retransmissions; the oldest go first. */
  readonly maxAnswered: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** 17.2.2: 64*T1. Over reliable transports Timer J is zero, nothing is remembered there. */
const TIMER_J_MILLISECONDS = 32_000;
const RETRY_AFTER_SECONDS = '5';
/** 8.1.1.7: every branch an RFC 3261 client makes starts with it, so that it can be known for unique. */
const MAGIC_COOKIE = 'z9hG4bK';

const defaultLimits: TransactionLimits = { maxInWork: 10_000, maxAnswered: 50_000, now: Date.now };

/**
 * Puts server transactions (RFC 3261 section 17.2.2) before a handler: a retransmission gets the answer its first copy got, and
 * while that one is in work it gets none and starts nothing.
 *
 * ACK is swallowed. INVITE is treated as the others: the only answers it gets here are refusals, which like a stateless server's
 * are sent once per copy of the INVITE and not repeated until the ACK (Timer G). A lost refusal is repeated when the client
 * retransmits.
 */
export function serverTransactions(handler: RequestHandler, limits: Partial<TransactionLimits> = {}): RequestHandler {
  const { maxInWork, maxAnswered, now } = { ...defaultLimits, ...limits };
  const inWork = new Set<string>();
  /** In order of their answers, so that the first is the first to be forgotten. */
  const answered = new Map<string, { readonly response: SipResponse; readonly forgetAt: number }>();

  function remember(key: string, response: SipResponse): void {
    for (const [oldest, { forgetAt }] of answered) {
      if (forgetAt > now() && answered.size < maxAnswered) break;
      answered.delete(oldest);
    }
    answered.set(key, { response, forgetAt: now() + TIMER_J_MILLISECONDS });
  }

  function recall(key: string): SipResponse | undefined {
    const transaction = answered.get(key);
    return transaction && transaction.forgetAt > now() ? transaction.response : undefined;
  }

  /** 9.2: a CANCEL of what was already answered "has no effect", but is itself answered 200; of nothing known, 481. */
  function cancel(request: SipRequest, source: Source): SipResponse {
    const invite = transactionKey(request, source, 'INVITE');
    return createResponse(request, inWork.has(invite) || recall(invite) ? 200 : 481);
  }

  return async (request, source) => {
    if (request.method === 'ACK') return undefined;
    const key = transactionKey(request, source, request.method);
    if (inWork.has(key)) return undefined;
    const earlier = recall(key);
    if (earlier) return earlier;
    if (inWork.size >= maxInWork) {
      return createResponse(request, 503, { headers: [{ name: 'Retry-After', value: RETRY_AFTER_SECONDS }] });
    }

    inWork.add(key);
    try {
      const response = request.method === 'CANCEL' ? cancel(request, source) : await handler(request, source);
      if (response && source.transport === 'udp') remember(key, response);
      return response;
    } finally {
      inWork.delete(key);
    }
  };
}

/**
 * 17.2.3: branch, sent-by and method; for a client of RFC 2543 (no magic cookie) what that RFC compared. The address it came
 * from is part of the key too, so that a guessed branch fetches nobody else's answer.
 */
function transactionKey(request: SipRequest, source: Source, method: string): string {
  const via = topVia(request.headers);
  const branch = via?.params.get('branch') ?? '';
  const from = `${source.transport} ${source.remoteAddress} ${method}`;
  if (via && branch.length > MAGIC_COOKIE.length && branch.startsWith(MAGIC_COOKIE)) {
    return `${from} ${branch} ${via.host}:${via.port ?? ''}`;
  }
  const compared = (['Call-ID', 'From', 'To', 'CSeq', 'Via'] as const).map((name) => headerValue(request, name));
  return [from, source.remotePort, request.uri, ...compared].join('\n');
}
