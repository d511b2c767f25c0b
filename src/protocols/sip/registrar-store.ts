import type { Algorithm } from './digest.ts';
import type { Source, Transport } from './flow.ts';

/** What a phone proves it knows, and what that lets it register. */
export interface Credential {
  readonly id: string;
  /** Changes with every change of the credential, so that a store can refuse what was checked against an older one. */
  readonly version: number;
  readonly ha1Md5: string;
  readonly ha1Sha256: string;
  /** User parts, in lower case, that it may register in its realm. */
  readonly linePorts: ReadonlySet<string>;
}

/** A domain registered at, and its policy. The name is part of every stored HA1 and never changes. */
export interface Realm {
  readonly name: string;
  /** The algorithms offered, most preferred first; no other is accepted. */
  readonly algorithms: readonly Algorithm[];
  /** What may be registered over; over any other, nobody is even asked for a password. */
  readonly transports: readonly Transport[];
  readonly minExpiresSeconds: number;
  readonly maxExpiresSeconds: number;
  readonly defaultExpiresSeconds: number;
}

/** A current binding of an address of record, as a 200 lists it. */
export interface Binding {
  readonly uri: string;
  /** From now on. */
  readonly expiresSeconds: number;
  readonly q?: number | undefined;
  /** `urn:uuid:…` (RFC 5626), without quotes and brackets. */
  readonly instance?: string | undefined;
  readonly regId?: number | undefined;
}

/** One binding to add, refresh or, with zero seconds, remove. */
export type ContactUpdate = Binding;

/** What one REGISTER asks for. All of it happens or none of it (RFC 3261 section 10.3, step 7). */
export interface BindingUpdate<C extends Credential> {
  readonly credential: C;
  readonly realm: Realm;
  /** `user@realm`, unescaped and in lower case. */
  readonly aor: string;
  readonly callId: string;
  readonly cseq: number;
  readonly contacts: 'remove-all' | readonly ContactUpdate[];
  readonly userAgent: string | undefined;
  readonly source: Source;
}

export type SaveRefusal = 'credential-changed' | 'out-of-order' | 'too-many-contacts' | 'unavailable';

export type SaveOutcome =
  | { readonly saved: true; readonly bindings: readonly Binding[] }
  | { readonly saved: false; readonly because: SaveRefusal; readonly retryAfterSeconds?: number };

/** Thrown by a store that cannot answer now; the phone is told 503. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number, options?: ErrorOptions) {
    super('The registrar store is unavailable.', options);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface RegistrarStore<C extends Credential> {
  findRealm(domain: string): Realm | undefined | Promise<Realm | undefined>;
  /** Several may be valid while a password is rotated. Asked for unknown realms too, so that both take the same time. */
  findCredentials(username: string, realm: string): readonly C[] | Promise<readonly C[]>;
  /** Commits before it resolves: only then the 200 leaves. */
  saveBindings(update: BindingUpdate<C>): Promise<SaveOutcome>;
  /** For a REGISTER without Contact, which only asks. */
  readBindings(query: { readonly credential: C; readonly realm: Realm; readonly aor: string }): Promise<readonly Binding[]>;
}

export type RefusedBecause =
  | SaveRefusal
  | 'transport-not-allowed'
  | 'unknown-user'
  | 'wrong-password'
  | 'stale'
  | 'replayed'
  | 'algorithm-not-offered'
  | 'line-port-mismatch'
  | 'unknown-address'
  | 'interval-too-brief';

/** A REGISTER that was refused: because it came the wrong way, or although it tried to authenticate. */
export interface Refused<C extends Credential> {
  readonly because: RefusedBecause;
  /** Absent where nobody was asked to authenticate. */
  readonly username?: string | undefined;
  readonly realm: string;
  /** As claimed in To; nobody has checked it where the password was wrong. */
  readonly aor: string;
  readonly source: Source;
  readonly userAgent: string | undefined;
  /** The credential of that name, where there is one: its password need not have been right. */
  readonly credential: C | undefined;
}

export interface Accepted<C extends Credential> {
  readonly credential: C;
  readonly realm: Realm;
  readonly aor: string;
  readonly source: Source;
  readonly userAgent: string | undefined;
  readonly bindings: readonly Binding[];
}

export interface RegistrarObserver<C extends Credential> {
  onRefused?(refused: Refused<C>): void;
  onAccepted?(accepted: Accepted<C>): void;
}
