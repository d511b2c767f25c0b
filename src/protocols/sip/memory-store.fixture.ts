import { ha1 } from './digest.ts';
import type { Binding, BindingUpdate, Credential, Realm, RegistrarStore, SaveOutcome } from './registrar-store.ts';

export const DOMAIN = 'example.com';
export const PASSWORD = 'correct horse';

export const realm: Realm = {
  name: DOMAIN,
  algorithms: ['SHA-256', 'MD5'],
  transports: ['udp', 'tcp', 'tls'],
  minExpiresSeconds: 60,
  maxExpiresSeconds: 3_600,
  defaultExpiresSeconds: 600,
};

export function credentialOf(username: string, linePort: string, password = PASSWORD): Credential {
  return {
    id: username,
    version: 1,
    ha1Md5: ha1(username, DOMAIN, password, 'MD5'),
    ha1Sha256: ha1(username, DOMAIN, password, 'SHA-256'),
    linePorts: new Set([linePort]),
  };
}

interface Stored {
  readonly binding: Binding;
  readonly callId: string;
  readonly cseq: number;
}

/** A store for tests: one realm, user 392829 with line port `line1`, time that stands still. Fields are there to be changed. */
export class MemoryStore implements RegistrarStore<Credential> {
  realm: Realm = realm;
  credentials: Credential[] = [credentialOf('392829', 'line1')];
  nextOutcome: SaveOutcome | undefined;
  readonly updates: BindingUpdate<Credential>[] = [];
  readonly askedFor: string[] = [];
  readonly #bindings = new Map<string, Stored[]>();

  findRealm(domain: string): Realm | undefined {
    return domain === this.realm.name ? this.realm : undefined;
  }

  findCredentials(username: string, realm: string): readonly Credential[] {
    this.askedFor.push(`${username}@${realm}`);
    return realm === DOMAIN ? this.credentials.filter((credential) => credential.id === username) : [];
  }

  async saveBindings(update: BindingUpdate<Credential>): Promise<SaveOutcome> {
    this.updates.push(update);
    if (this.nextOutcome) return this.nextOutcome;
    const { aor, callId, cseq, contacts } = update;
    const current = this.#bindings.get(aor) ?? [];
    const touched = contacts === 'remove-all' ? current.map(({ binding }) => binding) : contacts;
    const isTouched = ({ binding }: Stored) => touched.some(({ uri }) => uri === binding.uri);
    if (current.some((stored) => isTouched(stored) && stored.callId === callId && stored.cseq >= cseq)) {
      return { saved: false, because: 'out-of-order' };
    }
    const added = contacts === 'remove-all' ? [] : contacts.filter(({ expiresSeconds }) => expiresSeconds > 0);
    const kept = current.filter((stored) => !isTouched(stored));
    this.#bindings.set(aor, [...kept, ...added.map((binding) => ({ binding, callId, cseq }))]);
    return { saved: true, bindings: await this.readBindings({ aor }) };
  }

  async readBindings({ aor }: { readonly aor: string }): Promise<readonly Binding[]> {
    return (this.#bindings.get(aor) ?? []).map(({ binding }) => binding);
  }
}
