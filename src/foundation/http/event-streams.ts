import { Gauge } from 'prom-client';
import type { Actor } from '../context.ts';
import type { Database } from '../db/database.ts';
import { type Listening, listenTo } from '../db/listen.ts';
import { actingBy } from '../demand.ts';
import { Refused } from '../errors.ts';
import type { EventFeed, Story } from '../event-feed.ts';
import { Gate } from '../gate.ts';
import { metrics } from '../metrics.ts';
import type { Caller } from './caller.ts';
import { EventStream } from './event-stream.ts';

export interface EventStreamsParts {
  feed: EventFeed;
  permission: string;
  database: Database;
  /** Who a caller is at this moment. Unlike a request it counts as no use of anything: a page that lies open keeps no session alive. */
  recognize(caller: Caller): Promise<Actor>;
}

const MOST_STREAMS = 2_000;
const MOST_OF_ONE_PERSON = 20;
/** Also how soon a stream ends whose credential was taken away in a way that told nobody. */
const BEAT_MS = 20_000;
/** Looking at who is still allowed leaves connections to the database for requests. */
const LOOKS_AT_ONCE = 2;
const FULL_RETRY_SECONDS = 30;

const openStreams = new Gauge({
  name: 'bellhop_event_streams',
  help: 'How many streams of events are open.',
  registers: [metrics],
});

/** The open streams of this process. All of them live off one connection to the database, which is there once somebody listens. */
export class EventStreams {
  readonly #parts: EventStreamsParts;
  readonly #gate = new Gate(LOOKS_AT_ONCE, MOST_STREAMS);
  readonly #streams = new Set<EventStream>();
  /** By the organization acted in and by the one that whoever listens belongs to. */
  readonly #byOrganization = new Map<string, Set<EventStream>>();
  readonly #looking = new Map<EventStream, 'once' | 'again'>();
  #listening: Promise<Listening> | undefined;
  #isClosing = false;

  constructor(parts: EventStreamsParts) {
    this.#parts = parts;
  }

  /** `isBack`: they have listened before, and we keep nothing of what happened since. */
  async open(caller: Caller, actor: Actor, isBack: boolean): Promise<EventStream> {
    this.#mustHaveRoom(actor);
    this.#listening ??= this.#listen();
    await this.#listening;
    // Others may have come while it was waited for.
    this.#mustHaveRoom(actor);
    const stream = new EventStream(caller, actor);
    this.#add(stream);
    if (isBack) stream.tellToRefetch();
    return stream;
  }

  /** Ends them all. Their clients come again, to whichever process there is then. */
  endAll(): void {
    this.#isClosing = true;
    for (const stream of this.#streams) stream.end();
  }

  async close(): Promise<void> {
    this.endAll();
    await (await this.#listening)?.close();
  }

  #mustHaveRoom(actor: Actor): void {
    if (this.#isClosing || this.#streams.size >= MOST_STREAMS)
      throw new Refused('unavailable', 'events.full', 'No more streams of events can be opened here. Try again in a while.', {
        retryAfterSeconds: FULL_RETRY_SECONDS,
      });
    const ofHome = [...(this.#byOrganization.get(actor.homeOrganizationId) ?? [])];
    if (ofHome.filter((stream) => stream.actor.id === actor.id).length < MOST_OF_ONE_PERSON) return;
    throw new Refused(
      'limit-reached',
      'events.too-many',
      `You have ${MOST_OF_ONE_PERSON} streams of events open already. Close one, or share one among your pages.`,
      { retryAfterSeconds: FULL_RETRY_SECONDS },
    );
  }

  #listen(): Promise<Listening> {
    return listenTo(this.#parts.database, this.#parts.feed.channels, {
      onListening: () => {
        for (const stream of this.#streams) stream.tellToRefetch();
      },
      onNotification: (channel, payload) => {
        if (this.#streams.size > 0) for (const story of this.#parts.feed.read(channel, payload)) this.#spread(story);
      },
      onLost: () => {},
    });
  }

  #spread(story: Story): void {
    for (const stream of this.#byOrganization.get(story.organizationId) ?? []) {
      const { actor } = stream;
      if (actor.organizationId === story.organizationId) for (const change of story.changesFor(actor)) stream.tell(change);
      if (story.mayConcern(actor)) void this.#look(stream);
    }
  }

  #add(stream: EventStream): void {
    const { organizationId, homeOrganizationId } = stream.actor;
    const places = new Set([organizationId, homeOrganizationId]);
    this.#streams.add(stream);
    for (const place of places) {
      const there = this.#byOrganization.get(place) ?? new Set();
      this.#byOrganization.set(place, there.add(stream));
    }
    openStreams.inc();
    const beating = setInterval(() => {
      stream.beat();
      void this.#look(stream);
    }, BEAT_MS);
    const { tokenExpiresAt } = stream.actor;
    const untilExpiry = tokenExpiresAt && tokenExpiresAt.getTime() - Date.now();
    const expiring = untilExpiry !== undefined && untilExpiry < DAY_MS ? setTimeout(() => stream.end(), untilExpiry) : undefined;
    stream.body.once('close', () => {
      clearInterval(beating);
      clearTimeout(expiring);
      openStreams.dec();
      this.#streams.delete(stream);
      for (const place of places) {
        const there = this.#byOrganization.get(place);
        there?.delete(stream);
        if (there?.size === 0) this.#byOrganization.delete(place);
      }
    });
  }

  /** Looks at who reads this stream, once more if something happened meanwhile. */
  async #look(stream: EventStream): Promise<void> {
    const isLooking = this.#looking.has(stream);
    this.#looking.set(stream, isLooking ? 'again' : 'once');
    if (isLooking) return;
    while (this.#looking.get(stream) !== undefined) {
      this.#looking.set(stream, 'once');
      await this.#gate.pass(() => this.#lookOnce(stream));
      if (this.#looking.get(stream) === 'once') this.#looking.delete(stream);
    }
  }

  async #lookOnce(stream: EventStream): Promise<void> {
    if (stream.body.destroyed) return;
    try {
      const actor = await this.#parts.recognize(stream.caller);
      stream.actor = actingBy(actor, this.#parts.permission);
    } catch (error) {
      // A database that is away says nothing about anybody: it is looked at again with the next beat.
      if (error instanceof Refused && ENDS.has(error.refusal)) stream.end();
    }
  }
}

const ENDS = new Set(['unauthenticated', 'not-found', 'forbidden']);
/** Beyond that a timer is of no use: streams do not last as long, and every beat looks at the token. */
const DAY_MS = 24 * 60 * 60 * 1000;
