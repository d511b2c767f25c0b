import { StoreUnavailable } from '../../protocols/sip/registrar-store.ts';
import type { EdgeCredential, EdgeRealm } from './credential.model.ts';
import { credentialName, readCredentials, readRealms } from './credential.queries.ts';
import type { CredentialChange } from './credential-change.queries.ts';
import type { Db } from './edge-database.store.ts';
import { LoadingCache } from './loading-cache.ts';
import { retryAfterSeconds } from './registration-queue.ts';

const MOST_CREDENTIALS = 250_000;
const MOST_REALMS = 50_000;
const MOST_MISSING = 20_000;
const MISSING_FOR_MS = 30_000;
const LONGEST_DOMAIN = 253;
const LONGEST_USER_NAME = 255;

/**
 * Who may register, in memory. Kept only while the database tells of changes; what is checked against a credential that changed
 * all the same is refused when it is written.
 */
export class CredentialCache {
  readonly #realms: LoadingCache<EdgeRealm>;
  readonly #credentials: LoadingCache<readonly EdgeCredential[]>;
  readonly #now: () => number;
  #isListening = false;

  constructor(db: Db, now: () => number = Date.now) {
    this.#now = now;
    const options = {
      mostMissing: MOST_MISSING,
      missingForMilliseconds: MISSING_FOR_MS,
      mayKeep: () => this.#isListening,
      overloaded: () => new StoreUnavailable(retryAfterSeconds()),
      now,
    };
    const unavailable = (error: unknown) => {
      throw new StoreUnavailable(retryAfterSeconds(), { cause: error });
    };
    this.#realms = new LoadingCache({
      ...options,
      mostFound: MOST_REALMS,
      load: (domains) => readRealms(db, domains).catch(unavailable),
    });
    this.#credentials = new LoadingCache<readonly EdgeCredential[]>({
      ...options,
      mostFound: MOST_CREDENTIALS,
      load: (names) => readCredentials(db, names).catch(unavailable),
    });
  }

  /** How many user names are kept. */
  get size(): number {
    return this.#credentials.size;
  }

  findRealm(domain: string): EdgeRealm | undefined | Promise<EdgeRealm | undefined> {
    return domain.length > LONGEST_DOMAIN ? undefined : this.#realms.get(domain.toLowerCase());
  }

  /** Without a promise where it is known, which is the case for nearly every REGISTER. */
  findCredentials(userName: string, domain: string): readonly EdgeCredential[] | Promise<readonly EdgeCredential[]> {
    const realm = this.findRealm(domain);
    if (realm instanceof Promise) return realm.then((loaded) => this.#findIn(loaded, userName));
    return this.#findIn(realm, userName);
  }

  #findIn(realm: EdgeRealm | undefined, userName: string): readonly EdgeCredential[] | Promise<readonly EdgeCredential[]> {
    if (!realm || userName.length > LONGEST_USER_NAME) return [];
    const credentials = this.#credentials.get(credentialName(realm.organizationId, userName));
    if (credentials instanceof Promise) return credentials.then((loaded) => this.#valid(loaded));
    return this.#valid(credentials);
  }

  #valid(credentials: readonly EdgeCredential[] = []): readonly EdgeCredential[] {
    const isValid = ({ validUntil }: EdgeCredential) => validUntil === null || validUntil.getTime() > this.#now();
    return credentials.every(isValid) ? credentials : credentials.filter(isValid);
  }

  startKeeping(): void {
    this.#isListening = true;
  }

  /** Nothing is kept from now on: its changes would go unnoticed. */
  stopKeeping(): void {
    this.#isListening = false;
    this.drop({ of: 'everything' });
  }

  drop(change: CredentialChange): void {
    if (change.of === 'credential') this.#credentials.drop(change.name);
    else this.#dropWhere((organizationId) => change.of === 'everything' || organizationId === change.organizationId);
  }

  #dropWhere(isMeant: (organizationId: string) => boolean): void {
    this.#realms.dropWhere((_, realm) => isMeant(realm.organizationId));
    this.#credentials.dropWhere((name) => isMeant(name.slice(0, name.indexOf(' '))));
  }
}
