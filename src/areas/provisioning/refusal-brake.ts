/** How an address that collects refusals is slowed down. */
export interface Pace {
  delayMs: number;
  /** Present: not even a challenge for so long. */
  retryAfterSeconds?: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

interface Pair extends Bucket {
  chargedAt: number | undefined;
  provedAt: number | undefined;
}

/** What a request is still looked at for: any proof, the first-boot window too; a link or a password alone; or nothing. */
export type Admittance = 'any-proof' | 'credentials-only' | 'none';

/** So many addresses of strange phones may be asked for from one source; then one more each two seconds. */
const STRANGERS = { most: 100, perSecond: 0.5 };
/** So many refusals in a row has one phone behind a source; then one more each ten seconds. */
const TRIES = { most: 10, perSecond: 0.1 };
/** So many refusals and misses of one source are worth writing down. */
const RECORDS = { most: 2_000, perSecond: 10 };
const PROVED_FOR_MS = 24 * 3_600_000;
const CHARGED_FOR_MS = 3_600_000;
const LONGEST_DELAY_MS = 2_000;
const SOURCES_KEPT = 20_000;
const PAIRS_KEPT = 100_000;

/**
 * Scans and guesses are slowed down, then sent away. Two buckets, because an office behind one address must not suffer for one
 * phone: a source pays once per MAC address that does not prove itself, and a phone's own tries are its own. A phone's first 401
 * costs nothing in the end: what it paid comes back when it proves itself. Kept in memory, per process, bounded: a MAC address is
 * remembered only if it proved itself or its source paid for it, so that no flood can push out what others proved.
 */
export class RefusalBrake {
  readonly #now: () => number;
  readonly #sources = new Map<string, Bucket>();
  readonly #pairs = new Map<string, Pair>();
  readonly #records = new Map<string, Bucket>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Asked before any work is done. From a tired source, who proved itself lately is let in as ever, the rest on credentials alone. */
  admits(source: string, mac: string, bringsCredentials: boolean): Admittance {
    const pair = this.#knownPair(source, mac);
    if (pair && this.#hasProved(pair)) return 'any-proof';
    if (pair && pair.tokens < 1) return 'none';
    if (this.#source(source).tokens >= 1) return 'any-proof';
    return bringsCredentials ? 'credentials-only' : 'none';
  }

  /** How slowly to answer a refusal. */
  refused(source: string, mac: string): Pace {
    const bucket = this.#source(source);
    const known = this.#knownPair(source, mac);
    const isKnown = known !== undefined && this.#hasProved(known);
    if (!isKnown && bucket.tokens < 1) {
      if (known) take(known);
      return { ...this.wait(source, mac), delayMs: LONGEST_DELAY_MS };
    }
    const pair = known ?? this.#newPair(source, mac);
    if (!isKnown && (pair.chargedAt === undefined || this.#now() - pair.chargedAt > CHARGED_FOR_MS)) {
      pair.chargedAt = this.#now();
      take(bucket);
    }
    take(pair);
    if (isKnown) return { delayMs: delayAt(pair.tokens / TRIES.most) };
    if (pair.tokens < 1 || bucket.tokens < 1) return this.wait(source, mac);
    return { delayMs: Math.max(delayAt(pair.tokens / TRIES.most), delayAt(bucket.tokens / STRANGERS.most)) };
  }

  /** What a try paid in advance that turned out to be none to refuse. What the source paid for a stranger it keeps on paying. */
  giveBack(source: string, mac: string): void {
    const pair = this.#knownPair(source, mac);
    if (pair) pair.tokens = Math.min(TRIES.most, pair.tokens + 1);
  }

  /** How long until the next try is looked at. */
  wait(source: string, mac: string): Pace {
    const pair = this.#knownPair(source, mac);
    const seconds = [pair ? secondsUntilOne(pair, TRIES) : 0, secondsUntilOne(this.#source(source), STRANGERS)];
    return { delayMs: 0, retryAfterSeconds: Math.max(1, Math.ceil(Math.max(...seconds))) };
  }

  /** A right password makes good for all that this phone was refused before. */
  proved(source: string, mac: string): void {
    const pair = this.#knownPair(source, mac) ?? this.#newPair(source, mac);
    if (pair.chargedAt !== undefined) {
      const bucket = this.#source(source);
      bucket.tokens = Math.min(STRANGERS.most, bucket.tokens + 1);
    }
    Object.assign(pair, { tokens: TRIES.most, chargedAt: undefined, provedAt: this.#now() });
  }

  /** Whether another refusal of this source may be written down: a flood shall not fill the history. */
  mayRecord(source: string): boolean {
    const bucket = this.#records.get(source) ?? { tokens: RECORDS.most, at: this.#now() };
    const kept = this.#keep(this.#records, source, bucket, RECORDS, SOURCES_KEPT);
    if (kept.tokens < 1) return false;
    take(kept);
    return true;
  }

  #hasProved({ provedAt }: Pair): boolean {
    return provedAt !== undefined && this.#now() - provedAt < PROVED_FOR_MS;
  }

  #source(source: string): Bucket {
    const bucket = this.#sources.get(source) ?? { tokens: STRANGERS.most, at: this.#now() };
    return this.#keep(this.#sources, source, bucket, STRANGERS, SOURCES_KEPT);
  }

  #knownPair(source: string, mac: string): Pair | undefined {
    const key = `${source} ${mac}`;
    const pair = this.#pairs.get(key);
    return pair && this.#keep(this.#pairs, key, pair, TRIES, PAIRS_KEPT);
  }

  #newPair(source: string, mac: string): Pair {
    const pair = { tokens: TRIES.most, at: this.#now(), chargedAt: undefined, provedAt: undefined };
    return this.#keep(this.#pairs, `${source} ${mac}`, pair, TRIES, PAIRS_KEPT);
  }

  /** Refilled up to now, and last in the order in which the oldest are forgotten. */
  #keep<Kept extends Bucket>(map: Map<string, Kept>, key: string, kept: Kept, rate: typeof TRIES, most: number): Kept {
    const now = this.#now();
    kept.tokens = Math.min(rate.most, kept.tokens + (Math.max(0, now - kept.at) / 1000) * rate.perSecond);
    kept.at = now;
    map.delete(key);
    map.set(key, kept);
    const [oldest] = map.keys();
    if (map.size > most && oldest !== undefined) map.delete(oldest);
    return kept;
  }
}

function take(bucket: Bucket): void {
  bucket.tokens = Math.max(0, bucket.tokens - 1);
}

/** Nothing for the first half, then longer with each refusal. */
const delayAt = (fullness: number): number => (fullness >= 0.5 ? 0 : Math.round((1 - fullness / 0.5) * LONGEST_DELAY_MS));

const secondsUntilOne = ({ tokens }: Bucket, { perSecond }: typeof TRIES): number => Math.max(0, 1 - tokens) / perSecond;
