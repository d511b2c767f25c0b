import pg from 'pg';
import type { Log } from '../../foundation/log.ts';
import { requestsNotRecorded } from './provisioning-metrics.ts';
import type { PhoneRequestRecord } from './request.model.ts';

const BATCH = 500;
const EVERY_MS = 1_000;
const MOST_KEPT = 10_000;

/**
 * Requests on their way into the database: in batches, behind the answers. While the database is away they are kept up to a bound
 * and tried again; what is beyond it is counted and lost.
 */
export class RequestLog {
  readonly #write: (records: readonly PhoneRequestRecord[]) => Promise<void>;
  readonly #log: Log;
  readonly #timer: NodeJS.Timeout;
  #kept: PhoneRequestRecord[] = [];
  #writing: Promise<void> | undefined;
  #lostInARow = 0;

  constructor(write: (records: readonly PhoneRequestRecord[]) => Promise<void>, log: Log) {
    this.#write = write;
    this.#log = log;
    this.#timer = setInterval(() => void this.flush(), EVERY_MS);
    this.#timer.unref();
  }

  add(record: PhoneRequestRecord): void {
    if (this.#kept.length >= MOST_KEPT) {
      this.#lose(1);
      return;
    }
    this.#kept.push(record);
    if (this.#kept.length % BATCH === 0) void this.flush();
  }

  /** Writes what is there, one batch after the other; never rejects. */
  flush(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
    // A flush that was under way may have begun before the last request.
    await this.flush();
    this.#lose(this.#kept.length);
    this.#kept = [];
  }

  async #writeAll(): Promise<void> {
    while (this.#kept.length > 0) {
      const batch = this.#kept.slice(0, BATCH);
      try {
        await this.#write(batch);
      } catch (error) {
        if (!isRefusedByContent(error)) {
          this.#log.warn(
            { error: (error as Error).message, waiting: this.#kept.length },
            'requests of phones wait for the database',
          );
          return;
        }
        // It would be refused for ever, and everything after it would wait.
        this.#log.error({ error }, 'a batch of requests of phones cannot be written down');
        this.#lose(batch.length);
      }
      this.#kept.splice(0, batch.length);
      this.#reportLost();
    }
  }

  #lose(count: number): void {
    if (count === 0) return;
    requestsNotRecorded.inc(count);
    this.#lostInARow += count;
    if (this.#lostInARow === count) this.#log.warn('requests of phones are answered but no longer written down');
  }

  #reportLost(): void {
    if (this.#lostInARow === 0) return;
    this.#log.warn({ lost: this.#lostInARow }, 'requests of phones were not written down');
    this.#lostInARow = 0;
  }
}

/** SQLSTATE classes 22 (data) and 23 (constraints): the batch itself is wrong, and no waiting helps. */
const isRefusedByContent = (error: unknown): boolean => error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '');
