import { hash } from 'node:crypto';
import type { Db } from '../db/sql.ts';
import type { Log } from '../log.ts';
import { forgetLevels, type Spending, settleLevels } from './level.store.ts';
import { Settlement } from './settlement.ts';

/** So much fits, and so much comes back each second. */
export interface Rule {
  most: number;
  perSecond: number;
  /** Until so many are missing a process keeps it to itself; from the first on where this is absent. */
  sharedFrom?: number;
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
  /** The others have heard of it since it was full. */
  isShared: boolean;
}

export interface SharedLevelsParts {
  db: Db;
  log: Log;
  now: () => Date;
  /** How often a process says what it spent, and hears what is left. */
  settlesEveryMs?: number | undefined;
  /** Beyond so many, those are forgotten who have not been here for longest. */
  mostKept?: number;
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
  readonly #settlement: Settlement;
  #settlements = 0;
  #isAway = false;

  constructor(parts: SharedLevelsParts) {
    this.#parts = parts;
    this.#settlement = new Settlement(() => this.#settle(), parts.settlesEveryMs);
  }

  /** How somebody stands who spent something here lately; undefined for anybody else. */
  find(key: string): Standing | undefined {
    const level = this.#levels.get(key);
    return level && this.#level(key, level);
  }

  look(key: string, rule: Rule): Standing {
    return this.#level(key, rule);
  }

  spend(key: string, rule: Rule): Standing {
    return this.#change(key, rule, 1);
  }

  giveBack(key: string, rule: Rule, amount = 1): Standing {
    return this.#change(key, rule, -amount);
  }

  /** Says what was spent and hears what is left, now. One at a time. */
  settle(): Promise<void> {
    return this.#settlement.now();
  }

  close(): Promise<void> {
    return this.#settlement.close();
  }

  #change(key: string, rule: Rule, amount: number): Standing {
    const level = this.#level(key, rule);
    if (level.unsettled === 0) level.since = level.at;
    level.left = Math.min(level.most, level.left - amount);
    level.unsettled += amount;
    if (!level.isShared && level.most - level.left < (rule.sharedFrom ?? 0)) return level;
    level.isShared = true;
    this.#mustSettle(key, level);
    this.#settlement.soon();
    return level;
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
        this.#mustSettle(key, level);
      }
      if (!this.#isAway)
        this.#parts.log.warn({ error }, 'what requests cost could not be settled; this process counts for itself');
      this.#isAway = true;
    }
    if (this.#changed.size > 0) this.#settlement.soon();
  }

  #level(key: string, rule: Rule): Level {
    const now = this.#parts.now().getTime();
    const known = this.#levels.get(key) ?? { ...rule, left: rule.most, at: now, unsettled: 0, since: 0, isShared: false };
    const level = Object.assign(known, rule);
    // Last in the order in which those are forgotten who have not been here for longest.
    this.#levels.delete(key);
    this.#levels.set(key, level);
    this.#forgetOldest(this.#levels);
    const seconds = Math.max(0, now - level.at) / SECOND_MS;
    level.left = Math.min(level.most, level.left + seconds * level.perSecond);
    level.at = now;
    // Nobody need hear of what has come back; what was kept here or told lately begins anew.
    if (level.left === level.most && !this.#changed.has(key)) Object.assign(level, { unsettled: 0, isShared: false });
    return level;
  }

  /** First come, first settled, however busy they are; more than is kept could pile up only while the database is away. */
  #mustSettle(key: string, level: Level): void {
    this.#changed.set(key, level);
    this.#forgetOldest(this.#changed);
  }

  #forgetOldest(map: Map<string, Level>): void {
    if (map.size <= (this.#parts.mostKept ?? MOST_KEPT)) return;
    const [oldest] = map.keys();
    map.delete(oldest as string);
  }
}

/** Neither a token nor an address stands in what is shared. */
export const keyOf = (kind: string, who: string): string => hash('sha256', `${kind} ${who}`, 'base64url');

/** Until one more can be spent: whole seconds, as Retry-After wants them. */
export const secondsUntilOne = ({ left, perSecond }: Standing): number => Math.max(1, Math.ceil((1 - left) / perSecond));

export const secondsUntilFull = ({ left, most, perSecond }: Standing): number => Math.ceil((most - left) / perSecond);
