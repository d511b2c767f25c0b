import type { Database } from './edge-database.store.ts';
import type { Failures } from './failure.model.ts';
import { saveFailures } from './failure.store.ts';
import { deviceName } from './registration.store.ts';

const MOST_DEVICES = 10_000;
const MOST_PER_WRITE = 500;

/** Refused registrations on their way into the database: counted here, so that each device is written once per flush. */
export class FailureLog {
  readonly #database: Database;
  readonly #onError: (error: unknown) => void;
  #kept = new Map<string, Failures>();
  #flushing: Promise<void> | undefined;

  constructor(database: Database, onError: (error: unknown) => void) {
    this.#database = database;
    this.#onError = onError;
  }

  add(failure: Omit<Failures, 'count'>, count = 1): void {
    const name = deviceName(failure);
    const before = this.#kept.get(name);
    // Under a flood of more devices than that, some are counted too low.
    if (!before && this.#kept.size >= MOST_DEVICES) return;
    this.#kept.set(name, { ...failure, count: (before?.count ?? 0) + count });
  }

  /** It has registered: what came before counts no more. */
  forget(device: { readonly organizationId: string; readonly deviceId: string }): void {
    this.#kept.delete(deviceName(device));
  }

  /** Never rejects; what could not be written is tried again next time. */
  flush(): Promise<void> {
    this.#flushing ??= this.#flush().finally(() => {
      this.#flushing = undefined;
    });
    return this.#flushing;
  }

  async #flush(): Promise<void> {
    while (this.#kept.size > 0) {
      const names = [...this.#kept.keys()].slice(0, MOST_PER_WRITE);
      const failures = names.flatMap((name) => this.#kept.get(name) ?? []);
      for (const name of names) this.#kept.delete(name);
      try {
        await saveFailures(this.#database, failures);
      } catch (error) {
        this.#onError(error);
        for (const failure of failures) if (!this.#kept.has(deviceName(failure))) this.#kept.set(deviceName(failure), failure);
        return;
      }
    }
  }
}
