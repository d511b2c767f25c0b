import { type MalformedMessage, NO_BODY, type SipMessage } from './message.ts';
import { contentLength, END_OF_HEAD, MAX_MESSAGE_BYTES, parseHead } from './parse.ts';

/** `ping` is the double CRLF of RFC 5626 section 3.5.1. After a malformed message the stream cannot be trusted any more. */
export type Frame = SipMessage | MalformedMessage | { readonly kind: 'ping' };

const CRLF = Buffer.from('\r\n');

/**
 * Cuts a byte stream into messages by Content-Length (RFC 3261 section 18.3). Each byte is looked at a constant number of
 * times however small the pieces are in which it comes.
 */
export class MessageFramer {
  #buffer: Buffer = NO_BODY;
  #start = 0;
  #end = 0;
  /** How far the end of the head was looked for in vain. */
  #searchedTo = 0;
  #awaitingBody: { readonly head: SipMessage; readonly length: number } | undefined;
  #isBroken = false;

  /** Whether a message has begun and not ended: a peer must not stay in this state for long. */
  get isInsideMessage(): boolean {
    return this.#awaitingBody !== undefined || this.#end - this.#start > CRLF.length;
  }

  *push(chunk: Buffer): Generator<Frame> {
    if (!this.#isBroken) this.#append(chunk);
    while (!this.#isBroken) {
      const frame = this.#next();
      if (!frame) return;
      this.#isBroken = frame.kind === 'malformed';
      yield frame;
    }
  }

  /** Grows by doubling; bytes once handed out are never overwritten. */
  #append(chunk: Buffer): void {
    const live = this.#end - this.#start;
    if (live === 0) {
      this.#buffer = chunk;
      this.#start = 0;
      this.#end = chunk.length;
      this.#searchedTo = 0;
    } else {
      if (this.#end + chunk.length > this.#buffer.length) {
        const grown = Buffer.allocUnsafeSlow(Math.max(2 * live, live + chunk.length));
        this.#buffer.copy(grown, 0, this.#start, this.#end);
        this.#searchedTo -= this.#start;
        this.#buffer = grown;
        this.#start = 0;
        this.#end = live;
      }
      this.#end += chunk.copy(this.#buffer, this.#end);
    }
  }

  #next(): Frame | undefined {
    if (!this.#awaitingBody) {
      const skipped = this.#skipLineBreaks();
      if (skipped !== 'message') return skipped === 'ping' ? { kind: 'ping' } : undefined;
      const problem = this.#readHead();
      if (problem) return problem;
    }
    return this.#readBody();
  }

  /** 7.5: on a stream implementations "MUST ignore any CRLF appearing before the start-line". */
  #skipLineBreaks(): 'ping' | 'message' | 'wait' {
    while (this.#live.subarray(0, 2).equals(CRLF)) {
      const live = this.#live;
      if (live.length === 2 || (live.length === 3 && live[2] === CRLF[0])) return 'wait';
      if (live.subarray(0, 4).equals(END_OF_HEAD)) {
        this.#consume(END_OF_HEAD.length);
        return 'ping';
      }
      this.#consume(CRLF.length);
    }
    return this.#live.length === 0 ? 'wait' : 'message';
  }

  #readHead(): MalformedMessage | undefined {
    const live = this.#live;
    const found = live.indexOf(END_OF_HEAD, Math.max(0, this.#searchedTo - this.#start));
    const length = found < 0 ? live.length : found;
    if (length > MAX_MESSAGE_BYTES)
      return broken(parseHead(live.toString('utf8', 0, MAX_MESSAGE_BYTES)), 513, 'Message Too Large');
    if (found < 0) {
      this.#searchedTo = Math.max(this.#start, this.#end - END_OF_HEAD.length + 1);
      return undefined;
    }

    const head = parseHead(live.toString('utf8', 0, length));
    if (head.kind === 'malformed') return head;
    const bodyLength = contentLength(head);
    if (bodyLength === undefined) return broken(head, 400, 'Content-Length Required');
    if (bodyLength === 'invalid') return broken(head, 400, 'Bad Content-Length');
    if (length + bodyLength > MAX_MESSAGE_BYTES) return broken(head, 513, 'Message Too Large');
    this.#consume(length + END_OF_HEAD.length);
    this.#awaitingBody = { head, length: bodyLength };
    return undefined;
  }

  #readBody(): SipMessage | undefined {
    if (!this.#awaitingBody || this.#live.length < this.#awaitingBody.length) return undefined;
    const { head, length } = this.#awaitingBody;
    const body = this.#live.subarray(0, length);
    this.#consume(length);
    this.#awaitingBody = undefined;
    return { ...head, body };
  }

  get #live(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end);
  }

  #consume(length: number): void {
    this.#start += length;
    this.#searchedTo = this.#start;
  }
}

function broken(head: SipMessage | MalformedMessage, status: 400 | 513, reason: string): MalformedMessage {
  const method = head.kind === 'response' ? undefined : head.method;
  return { kind: 'malformed', status, reason, method, headers: head.headers };
}
