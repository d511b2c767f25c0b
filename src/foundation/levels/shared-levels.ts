import type { Db } from '../db/sql.ts';
import type { Log } from '../log.ts';
import { forgetLevels, type Spending, settleLevels } from './level.store.ts';

/** So much fits, and so much comes back each second. */
export interface Rule {
  most: number;
  perSecond: number;
}

/** How somebody stands. `left` is below one where nothing can be spent. */
export interface Standing extends Rule {
  left: number;
}

interface Level extends Standing {
  at: number;
  unsettled: number;
  /** When the first of it was spent. */
  since: number;
}

interface SharedLevelsParts {
  db: Db;
  log: Log;
  now: () => Date;
  /** How often a process says what it spent, and hears what is left. */
  settlesEveryMs?: number;
}

const SECOND_MS = 1_000;
const MOST_KEPT = 50_000;
const MOST_AT_ONCE = 5_000;
const FORGETS_EACH = 300;

/**
 * Levels that are spent and refill, shared by all processes on one database at nearly no cost: each process counts in memory and settles
 * with the database behind the requests' back, once a second and only what changed. In between several processes may spend the same;
 * the database remembers that as debt, so that over time it comes out right. While the database is away each counts for itself.
 */
export class SharedLevels {
  readonly #parts: SharedLevelsParts;
  readonly #levels = new Map<string, Level>();
  readonly #changed = new Map<string, Level>();
  #timer: NodeJS.Timeout | undefined;
  #settling: Promise<void> | undefined;
  #settlements = 0;
  #isAway = false;
  #isClosed = false;

  constructor(parts: SharedLevelsParts) {
    this.#parts = parts;
  }

  /** How somebody stands who spent something here lately; undefined for anybody else. */
  find(key: string): Standing | undefined {
    const level = this.#levels.get(key);
    return level && this.#refill(level);
  }

  look(key: string, rule: Rule): Standing {
    return this.#level(key, rule);
  }

  spend(key: string, rule: Rule): Standing {
    return this.#change(key, rule, 1);
  }

  giveBack(key: string, rule: Rule): Standing {
    return this.#change(key, rule, -1);
  }

  /** Says what was spent and hears what is left, now. One at a time. */
  settle(): Promise<void> {
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = undefined;
      if (this.#changed.size > 0) this.#settleSoon();
    });
    return this.#settling;
  }

  async close(): Promise<void> {
    await this.#settling;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    if (this.#changed.size > 0) await this.#settle();
  }

  #change(key: string, rule: Rule, amount: number): Standing {
    const level = this.#level(key, rule);
    level.left = Math.min(level.most, level.left - amount);
    level.unsettled += amount;
    if (!this.#changed.has(key)) level.since = level.at;
    this.#changed.set(key, level);
    this.#settleSoon();
    return level;
  }

  #settleSoon(): void {
    if (this.#isClosed || this.#timer !== undefined || this.#settling !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.settle();
    }, this.#parts.settlesEveryMs ?? SECOND_MS).unref();
  }

  async #settle(): Promise<void> {
    const settled = new Map([...this.#changed].slice(0, MOST_AT_ONCE));
    const spending: Spending[] = [];
    for (const [key, level] of settled) {
      this.#changed.delete(key);
      spending.push({ key, spent: level.unsettled, most: level.most, perSecond: level.perSecond, since: new Date(level.since) });
      level.unsettled = 0;
    }
    try {
      for (const { key, amount, at } of await settleLevels(this.#parts.db, spending)) {
        const level = settled.get(key) as Level;
        // What was spent while the answer was on its way is not in it.
        level.left = Math.min(level.most, amount - level.unsettled);
        level.at = at.getTime();
      }
      this.#settlements += 1;
      if (this.#settlements % FORGETS_EACH === 0) await forgetLevels(this.#parts.db, this.#parts.now());
      this.#isAway = false;
    } catch (error) {
      for (const { key, spent, since } of spending) {
        const level = settled.get(key) as Level;
        level.unsettled += spent;
        level.since = since.getTime();
        this.#changed.set(key, level);
      }
      if (!this.#isAway)
        this.#parts.log.warn({ error }, 'what requests cost could not be settled; this process counts for itself');
      this.#isAway = true;
    }
  }

  #level(key: string, rule: Rule): Level {
    const known = this.#levels.get(key) ?? { ...rule, left: rule.most, at: this.#parts.now().getTime(), unsettled: 0, since: 0 };
    const level = Object.assign(known, rule);
    // Last in the order in which those are forgotten who have not been here for longest.
    this.#levels.delete(key);
    this.#levels.set(key, level);
    if (this.#levels.size > MOST_KEPT) {
      const [oldest] = this.#levels.keys();
      this.#levels.delete(oldest as string);
    }
    return this.#refill(level);
  }

  #refill(level: Level): Level {
    const now = this.#parts.now().getTime();
    const seconds = Math.max(0, now - level.at) / SECOND_MS;
    level.left = Math.min(level.most, level.left + seconds * level.perSecond);
    level.at = now;
    return level;
  }
}

/** Until one more can be spent: whole seconds, as Retry-After wants them. */
export const secondsUntilOne = ({ left, perSecond }: Standing): number => Math.max(1, Math.ceil((1 - left) / perSecond));

export const secondsUntilFull = ({ left, most, perSecond }: Standing): number => Math.ceil((most - left) / perSecond);
