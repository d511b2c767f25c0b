import { Settlement } from '../../foundation/levels/settlement.ts';
import type { SharedLevelsParts } from '../../foundation/levels/shared-levels.ts';
import { shareProofs } from './proof.store.ts';

interface SharedProofsParts extends Pick<SharedLevelsParts, 'db' | 'log' | 'now' | 'settlesEveryMs'> {
  /** Told of each phone that proved itself at another server. */
  onHeard: (key: string) => void;
}

const PROVED_FOR_MS = 24 * 3_600_000;
const TOLD_AGAIN_AFTER_MS = 3_600_000;
const MOST_KEPT = 100_000;
const MOST_AT_ONCE = 5_000;

/**
 * Who proved itself lately, at whichever server. A proof is told to the others behind the answer, of one phone once an hour at most; what
 * others told is heard when somebody comes who is not known here, at most once a second, and after a start from the beginning.
 */
export class SharedProofs {
  readonly #parts: SharedProofsParts;
  readonly #settlement: Settlement;
  readonly #proved = new Map<string, number>();
  readonly #untold = new Map<string, number>();
  #heardUpTo = 0;
  #isAway = false;

  constructor(parts: SharedProofsParts) {
    this.#parts = parts;
    this.#settlement = new Settlement(() => this.#exchange(), parts.settlesEveryMs);
  }

  has(key: string): boolean {
    const provedAt = this.#proved.get(key);
    if (provedAt !== undefined && this.#now() - provedAt < PROVED_FOR_MS) return true;
    this.#settlement.soon();
    return false;
  }

  add(key: string): void {
    const now = this.#now();
    const before = this.#proved.get(key);
    if (before !== undefined && now - before < TOLD_AGAIN_AFTER_MS) return;
    keep(this.#proved, key, now);
    keep(this.#untold, key, now);
    this.#settlement.soon();
  }

  /** Tells and hears, now. */
  settle(): Promise<void> {
    return this.#settlement.now();
  }

  close(): Promise<void> {
    return this.#settlement.close();
  }

  async #exchange(): Promise<void> {
    const telling = [...this.#untold].slice(0, MOST_AT_ONCE);
    for (const [key] of telling) this.#untold.delete(key);
    try {
      const told = telling.map(([key, at]) => ({ key, provedAt: new Date(at) }));
      const heard = await shareProofs(this.#parts.db, {
        told,
        heardUpTo: this.#heardUpTo,
        page: MOST_AT_ONCE,
        mostKept: MOST_KEPT,
      });
      for (const { key, provedAt, number } of heard) {
        this.#heardUpTo = number;
        this.#hear(key, provedAt.getTime());
      }
      if (heard.length === MOST_AT_ONCE) this.#settlement.soon();
      this.#isAway = false;
    } catch (error) {
      for (const [key, at] of telling) keep(this.#untold, key, at);
      if (!this.#isAway)
        this.#parts.log.warn({ error }, 'which phones proved themselves could not be shared; this process goes by its own');
      this.#isAway = true;
    }
    if (this.#untold.size > 0) this.#settlement.soon();
  }

  #hear(key: string, provedAt: number): void {
    // Its own come back as well.
    if ((this.#proved.get(key) ?? 0) >= provedAt) return;
    keep(this.#proved, key, provedAt);
    this.#parts.onHeard(key);
  }

  #now(): number {
    return this.#parts.now().getTime();
  }
}

/** As the last in the order in which the oldest are forgotten. */
function keep(map: Map<string, number>, key: string, at: number): void {
  map.delete(key);
  map.set(key, at);
  if (map.size <= MOST_KEPT) return;
  const [oldest] = map.keys();
  map.delete(oldest as string);
}
