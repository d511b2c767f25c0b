import type { SaveOutcome } from '../../protocols/sip/registrar-store.ts';
import { type Database, statementErrorCode } from './edge-database.store.ts';
import { type BatchOutcomes, registerBatch } from './register-batch.ts';
import type { Registration } from './registration.model.ts';
import { batchSeconds, batchSize, queueDepth } from './registration-metrics.ts';

interface Waiting {
  readonly registration: Registration;
  readonly since: number;
  resolve(outcome: SaveOutcome): void;
}

export interface QueueLimits {
  /** Beyond it phones are told to come again later. */
  readonly mostWaiting: number;
  readonly mostPerBatch: number;
  /** From the beginning of one batch to that of the next, at least. */
  readonly batchMilliseconds: number;
}

const defaultLimits: QueueLimits = { mostWaiting: 5_000, mostPerBatch: 500, batchMilliseconds: 5 };
/** So long a registration waits for somebody else who writes its device. */
const MOST_BUSY_MS = 2_000;

export interface QueueEvents {
  onSaved(registration: Registration): void;
  onCredentialChanged(registration: Registration): void;
  /** The database or the way to it is the trouble. */
  onAway(error: unknown): void;
  /** A statement failed that should not have. */
  onError(error: unknown): void;
}

/**
 * Registrations on their way into the database: one batch after the other, each one transaction. What arrives while a batch is
 * written makes the next one, so that a commit is shared by the more phones the more there are.
 */
export class RegistrationQueue {
  readonly #database: Database;
  readonly #events: QueueEvents;
  readonly #limits: QueueLimits;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(database: Database, events: QueueEvents, limits: Partial<QueueLimits> = {}) {
    this.#database = database;
    this.#events = events;
    this.#limits = { ...defaultLimits, ...limits };
  }

  /** Resolves after the commit. */
  add(registration: Registration): Promise<SaveOutcome> {
    if (this.#isClosed || this.#waiting.length >= this.#limits.mostWaiting) return Promise.resolve(comeAgainLater());
    const { promise, resolve } = Promise.withResolvers<SaveOutcome>();
    this.#waiting.push({ registration, since: performance.now(), resolve });
    queueDepth.inc();
    this.#running ??= this.#run();
    return promise;
  }

  /** Takes no more, and writes what is there. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    // What else arrives in this turn of the event loop goes along.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const startedAt = performance.now();
      const batch = this.#waiting.splice(0, this.#limits.mostPerBatch);
      const busy = await this.#write(batch);
      queueDepth.dec(batch.length - busy.length);
      this.#waiting.unshift(...busy);
      const restMs = startedAt + this.#limits.batchMilliseconds - performance.now();
      if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
    }
    this.#running = undefined;
  }

  /** Answers everyone in the batch but those who must come again, which it returns. */
  async #write(batch: readonly Waiting[]): Promise<Waiting[]> {
    const written = batchSeconds.startTimer();
    let outcomes: BatchOutcomes;
    try {
      outcomes = await registerBatch(
        this.#database,
        batch.map(({ registration }) => registration),
      );
    } catch (error) {
      return this.#afterFailure(batch, error);
    }
    written();
    batchSize.observe(batch.length);
    return batch.filter((waiting) => !this.#answer(waiting, outcomes.get(waiting.registration)));
  }

  #answer({ registration, since, resolve }: Waiting, outcome: SaveOutcome | 'busy' | undefined): boolean {
    if (outcome === 'busy' && performance.now() - since < MOST_BUSY_MS) return false;
    const settled = outcome === 'busy' || outcome === undefined ? comeAgainLater() : outcome;
    if (settled.saved) this.#events.onSaved(registration);
    else if (settled.because === 'credential-changed') this.#events.onCredentialChanged(registration);
    resolve(settled);
    return true;
  }

  /** A batch that cannot be written as a whole is written in halves, so that only the one at fault is refused. */
  async #afterFailure(batch: readonly Waiting[], error: unknown): Promise<Waiting[]> {
    const code = statementErrorCode(error);
    if (code === undefined || batch.length === 1) {
      for (const waiting of batch) this.#answer(waiting, outcomeOf(code));
      // A device that is being deleted, or a lock that was not to be had in time, is nobody's mistake.
      if (code === undefined) this.#events.onAway(error);
      else if (!['23503', '40P01', '55P03'].includes(code)) this.#events.onError(error);
      return [];
    }
    const middle = Math.ceil(batch.length / 2);
    const first = await this.#write(batch.slice(0, middle));
    return [...first, ...(await this.#write(batch.slice(middle)))];
  }
}

/** The device's row was deleted while its registration was written: its credential is as gone as the row. */
const outcomeOf = (code: string | undefined): SaveOutcome =>
  code === '23503' ? { saved: false, because: 'credential-changed' } : comeAgainLater();

const SOONEST_RETRY_SECONDS = 5;
const RETRY_SPREAD_SECONDS = 15;

/** Spread over some seconds, so that phones that were turned away do not come back as a herd. */
export const retryAfterSeconds = (): number => SOONEST_RETRY_SECONDS + Math.floor(Math.random() * RETRY_SPREAD_SECONDS);

const comeAgainLater = (): SaveOutcome => ({ saved: false, because: 'unavailable', retryAfterSeconds: retryAfterSeconds() });
