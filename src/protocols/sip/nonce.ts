import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface NoncesOptions {
  /** Keys the nonces; whoever knows it can make them. */
  readonly secret: Buffer;
  readonly lifetimeSeconds?: number;
  /** How many nonces in use are remembered to refuse replays. */
  readonly maxRemembered?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const ISSUED_AT_BYTES = 6;
const RANDOM_BYTES = 8;
const SEALED_BYTES = ISSUED_AT_BYTES + RANDOM_BYTES;
const SEAL_BYTES = 16;

/**
 * Makes nonces and recognizes them again without having kept them: a nonce is its time of issue and random bytes, sealed with
 * the secret and the realm. Only a nonce that was used with the right password is remembered, so nobody without one can fill
 * the memory.
 */
export class Nonces {
  readonly #secret: Buffer;
  readonly #lifetimeMilliseconds: number;
  readonly #maxRemembered: number;
  readonly #now: () => number;
  /** Highest count seen per nonce; in order of first use. */
  readonly #used = new Map<string, { readonly issuedAt: number; count: number }>();
  /**
   * What was issued until then and is not remembered may have been used: before this start, or forgotten for lack of room.
   * Such a nonce counts as stale, which costs the phone one more round trip and a thief his replay.
   */
  #forgottenUntil: number;

  constructor({ secret, lifetimeSeconds = 300, maxRemembered = 200_000, now = Date.now }: NoncesOptions) {
    this.#secret = secret;
    this.#lifetimeMilliseconds = lifetimeSeconds * 1000;
    this.#maxRemembered = maxRemembered;
    this.#now = now;
    this.#forgottenUntil = now() - 1;
  }

  issue(realm: string): string {
    const sealed = Buffer.allocUnsafe(SEALED_BYTES);
    sealed.writeUIntBE(this.#now(), 0, ISSUED_AT_BYTES);
    randomBytes(RANDOM_BYTES).copy(sealed, ISSUED_AT_BYTES);
    return Buffer.concat([sealed, this.#seal(sealed, realm)]).toString('base64url');
  }

  /**
   * Uses up one count of a nonce, after its response proved right. Counts must rise: a lower or equal one is a replay, or a
   * phone that does not count, and for both a new nonce is the answer. A nonce that is not ours is as good as a stale one.
   */
  use(nonce: string, nc: string, realm: string): 'fresh' | 'stale' | 'replayed' {
    const issuedAt = this.#issuedAt(nonce, realm);
    if (issuedAt === undefined || this.#isExpired(issuedAt)) return 'stale';

    const count = Number.parseInt(nc, 16);
    const used = this.#used.get(nonce);
    if (used) {
      if (count <= used.count) return 'replayed';
      used.count = count;
      return 'fresh';
    }
    if (issuedAt <= this.#forgottenUntil) return 'stale';
    this.#remember(nonce, issuedAt, count);
    return 'fresh';
  }

  #issuedAt(nonce: string, realm: string): number | undefined {
    const bytes = Buffer.from(nonce, 'base64url');
    // Several spellings decode to the same bytes; only ours is one nonce with one count.
    if (bytes.length !== SEALED_BYTES + SEAL_BYTES || bytes.toString('base64url') !== nonce) return undefined;
    const sealed = bytes.subarray(0, SEALED_BYTES);
    const isGenuine = timingSafeEqual(bytes.subarray(SEALED_BYTES), this.#seal(sealed, realm));
    return isGenuine ? sealed.readUIntBE(0, ISSUED_AT_BYTES) : undefined;
  }

  #seal(sealed: Buffer, realm: string): Buffer {
    return createHmac('sha256', this.#secret).update(sealed).update(realm).digest().subarray(0, SEAL_BYTES);
  }

  #isExpired(issuedAt: number): boolean {
    return this.#now() - issuedAt > this.#lifetimeMilliseconds;
  }

  #remember(nonce: string, issuedAt: number, count: number): void {
    for (const [oldest, { issuedAt }] of this.#used) {
      const hasExpired = this.#isExpired(issuedAt);
      if (!hasExpired && this.#used.size < this.#maxRemembered) break;
      if (!hasExpired) this.#forgottenUntil = Math.max(this.#forgottenUntil, issuedAt);
      this.#used.delete(oldest);
    }
    this.#used.set(nonce, { issuedAt, count });
  }
}
