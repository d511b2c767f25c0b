import { Readable } from 'node:stream';
import type { Actor } from '../context.ts';
import type { Change } from '../event-feed.ts';
import type { Caller } from './caller.ts';
import { MergedChanges } from './merged-changes.ts';

/** How long a client waits before it comes again, so that not all of them come at once when a process has ended. */
const RETRY_MS = { least: 1_000, spread: 4_000 };
/** The first of several changes waits for its neighbors, which mostly belong to the same request. */
const GATHER_MS = 50;
/** So much between two writings: a few a second, however much happens. */
const APART_MS = 500;
/** Who leaves more than this unread does not read. */
const MOST_UNREAD_BYTES = 64 * 1024;
const FAREWELL_MS = 1_000;

/** One open answer of server-sent events, with whoever reads it. */
export class EventStream {
  /** As text/event-stream. */
  readonly body = new Readable({ read: () => {} });
  readonly caller: Caller;
  /** With the rights of when they were last looked at. */
  actor: Actor;
  readonly #changes = new MergedChanges();
  #missedSomething = false;
  #hasEnded = false;
  #writing: NodeJS.Timeout | undefined;
  #writtenAt = Number.NEGATIVE_INFINITY;

  constructor(caller: Caller, actor: Actor) {
    this.caller = caller;
    this.actor = actor;
    this.body.once('close', () => clearTimeout(this.#writing));
    const retry = RETRY_MS.least + Math.floor(Math.random() * RETRY_MS.spread);
    // A browser that comes again says the last id it saw, by which we know that it has missed something.
    this.#push(`retry: ${retry}\nid: ${Date.now()}\n\n`);
  }

  tell(change: Change): void {
    if (this.#missedSomething) return;
    this.#changes.add(change);
    this.#writeSoon();
  }

  /** Something may have happened that nobody told: whatever the client shows, it fetches again. */
  tellToRefetch(): void {
    this.#missedSomething = true;
    this.#changes.take();
    this.#writeSoon();
  }

  /** Keeps what is between us from closing the connection, and finds out whether anybody is still there. */
  beat(): void {
    this.#push(':\n\n');
  }

  /** What is written is still sent, to who takes it. */
  end(): void {
    clearTimeout(this.#writing);
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.body.push(null);
    setTimeout(() => this.body.destroy(), FAREWELL_MS).unref();
  }

  #writeSoon(): void {
    this.#writing ??= setTimeout(() => this.#write(), Math.max(GATHER_MS, this.#writtenAt + APART_MS - performance.now()));
  }

  #write(): void {
    this.#writing = undefined;
    this.#writtenAt = performance.now();
    const events = this.#missedSomething
      ? [eventOf('refetch', {})]
      : this.#changes.take().map((change) => eventOf('changed', change));
    this.#missedSomething = false;
    this.#push(events.join(''));
  }

  #push(text: string): void {
    if (this.#hasEnded || this.body.destroyed) return;
    this.body.push(text);
    if (this.body.readableLength > MOST_UNREAD_BYTES) this.body.destroy();
  }
}

const eventOf = (event: string, data: object): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
