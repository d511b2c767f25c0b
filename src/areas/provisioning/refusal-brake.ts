import { keyOf, type Rule, SharedLevels, type SharedLevelsParts, type Standing } from '../../foundation/levels/shared-levels.ts';
import { SharedProofs } from './shared-proofs.ts';

/** How an address that collects refusals is slowed down. */
export interface Pace {
  delayMs: number;
  /** Present: not even a challenge for so long. */
  retryAfterSeconds?: number;
}

/** What a request is still looked at for: any proof, the first-boot window too; a link or a password alone; or nothing. */
export type Admittance = 'any-proof' | 'credentials-only' | 'none';

/** What a source paid for a phone that had not proved itself. */
interface Charge {
  source: string;
  at: number;
}

/** So many addresses of strange phones may be asked for from one source; then one more each two seconds. Not shared while few miss. */
const STRANGERS = { most: 100, perSecond: 0.5, sharedFrom: 10 } satisfies Rule;
/**
 * So many refusals in a row has one phone behind a source; then one more each ten seconds. Shared from the second on: every phone is
 * refused once where it has to be asked for its password, and a scan asks for no address twice, so that neither writes a row.
 */
const TRIES = { most: 10, perSecond: 0.1, sharedFrom: 1.5 } satisfies Rule;
/** So many refusals and misses of one source are worth writing down. */
const RECORDS = { most: 2_000, perSecond: 10, sharedFrom: 100 } satisfies Rule;
const CHARGED_FOR_MS = 3_600_000;
const LONGEST_DELAY_MS = 2_000;
const LEVELS_KEPT = 140_000;
const CHARGES_KEPT = 100_000;

/**
 * Scans and guesses are slowed down, then sent away. Two levels, because an office behind one address must not suffer for one
 * phone: a source pays once per MAC address that does not prove itself, and a phone's own tries are its own. A phone's first 401
 * costs nothing in the end: what it paid comes back when it proves itself, at whichever server. Levels and proofs are shared by all
 * servers on one database behind the answers; in memory and there they are bounded. A MAC address is remembered only if it proved
 * itself or its source paid for it, so that no flood can push out what others proved.
 */
export class RefusalBrake {
  readonly #now: () => Date;
  readonly #levels: SharedLevels;
  readonly #proofs: SharedProofs;
  readonly #charges = new Map<string, Charge>();

  constructor(parts: Omit<SharedLevelsParts, 'mostKept'>) {
    this.#now = parts.now;
    this.#levels = new SharedLevels({ ...parts, mostKept: LEVELS_KEPT });
    this.#proofs = new SharedProofs({ ...parts, onHeard: (phone) => this.#makeGood(phone) });
  }

  /** Asked before any work is done. From a tired source, who proved itself lately is let in as ever, the rest on credentials alone. */
  admits(source: string, mac: string, bringsCredentials: boolean): Admittance {
    const phone = phoneKey(source, mac);
    if (this.#proofs.has(phone)) return 'any-proof';
    const tries = this.#levels.find(phone);
    if (tries && tries.left < 1) return 'none';
    if (this.#strangers(source).left >= 1) return 'any-proof';
    return bringsCredentials ? 'credentials-only' : 'none';
  }

  /** How slowly to answer a refusal. */
  refused(source: string, mac: string): Pace {
    const phone = phoneKey(source, mac);
    if (this.#proofs.has(phone)) return { delayMs: delayAt(this.#take(phone, TRIES)) };
    if (this.#strangers(source).left < 1) {
      if (this.#levels.find(phone)) this.#take(phone, TRIES);
      return { ...this.wait(source, mac), delayMs: LONGEST_DELAY_MS };
    }
    this.#charge(source, phone);
    const [tries, strangers] = [this.#take(phone, TRIES), this.#strangers(source)];
    if (tries.left < 1 || strangers.left < 1) return this.wait(source, mac);
    return { delayMs: Math.max(delayAt(tries), delayAt(strangers)) };
  }

  /** What a try paid in advance that turned out to be none to refuse. What the source paid for a stranger it keeps on paying. */
  giveBack(source: string, mac: string): void {
    const phone = phoneKey(source, mac);
    if (this.#levels.find(phone)) this.#levels.giveBack(phone, TRIES);
  }

  /** How long until the next try is looked at. */
  wait(source: string, mac: string): Pace {
    const tries = this.#levels.find(phoneKey(source, mac));
    const seconds = [tries ? secondsUntilOne(tries) : 0, secondsUntilOne(this.#strangers(source))];
    return { delayMs: 0, retryAfterSeconds: Math.max(1, Math.ceil(Math.max(...seconds))) };
  }

  /** A right password makes good for all that this phone was refused before. */
  proved(source: string, mac: string): void {
    const phone = phoneKey(source, mac);
    this.#proofs.add(phone);
    this.#makeGood(phone);
  }

  /** Whether another refusal of this source may be written down: a flood shall not fill the history. */
  mayRecord(source: string): boolean {
    const key = keyOf('records', source);
    if (this.#levels.look(key, RECORDS).left < 1) return false;
    this.#take(key, RECORDS);
    return true;
  }

  /** Tells the other servers and hears from them, now. */
  async settle(): Promise<void> {
    // First what they proved: it gives back what was charged.
    await this.#proofs.settle();
    await this.#levels.settle();
  }

  async close(): Promise<void> {
    await this.#proofs.close();
    await this.#levels.close();
  }

  #strangers(source: string): Standing {
    return this.#levels.look(strangersKey(source), STRANGERS);
  }

  /** Not below nothing, or refusals at the same time would make everybody behind the source wait for them one by one. */
  #take(key: string, rule: Rule): Standing {
    const standing = this.#levels.look(key, rule);
    return standing.left > 0 ? this.#levels.spend(key, rule) : standing;
  }

  #charge(source: string, phone: string): void {
    const now = this.#now().getTime();
    const before = this.#charges.get(phone);
    if (before && now - before.at <= CHARGED_FOR_MS) return;
    this.#charges.delete(phone);
    this.#charges.set(phone, { source, at: now });
    const [oldest] = this.#charges.keys();
    if (this.#charges.size > CHARGES_KEPT && oldest !== undefined) this.#charges.delete(oldest);
    this.#take(strangersKey(source), STRANGERS);
  }

  #makeGood(phone: string): void {
    const charge = this.#charges.get(phone);
    if (charge) this.#levels.giveBack(strangersKey(charge.source), STRANGERS);
    this.#charges.delete(phone);
    const tries = this.#levels.find(phone);
    if (tries && tries.left < TRIES.most) this.#levels.giveBack(phone, TRIES, TRIES.most - tries.left);
  }
}

const strangersKey = (source: string): string => keyOf('strangers', source);
const phoneKey = (source: string, mac: string): string => keyOf('phone', `${source} ${mac}`);

/** Nothing for the first half, then longer with each refusal. */
function delayAt({ left, most }: Standing): number {
  const fullness = Math.max(0, left) / most;
  return fullness >= 0.5 ? 0 : Math.round((1 - fullness / 0.5) * LONGEST_DELAY_MS);
}

const secondsUntilOne = ({ left, perSecond }: Standing): number => Math.max(0, 1 - left) / perSecond;
