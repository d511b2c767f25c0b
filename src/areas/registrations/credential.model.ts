import type { Algorithm } from '../../protocols/sip/digest.ts';
import type { Credential, Realm } from '../../protocols/sip/registrar-store.ts';

/** An organization as a phone registers at it. */
export interface EdgeRealm extends Realm {
  readonly organizationId: string;
}

/** What a device proves itself with, and the lines that are on it. */
export interface EdgeCredential extends Credential {
  readonly organizationId: string;
  readonly deviceId: string;
  readonly sipUserName: string;
  readonly model: string;
  /** By the user part of the line port. */
  readonly linePortIds: ReadonlyMap<string, string>;
  readonly validUntil: Date | null;
}

const MIN_EXPIRES_SECONDS = 60;
/** Also how long a phone that was unplugged can look connected. */
const MAX_EXPIRES_SECONDS = 3_600;

/** What is stored of it. */
export interface RealmRow {
  organizationId: string;
  name: string;
  algorithms: readonly Algorithm[];
  tlsRequired: boolean;
}

export function realmOf({ tlsRequired, ...row }: RealmRow): EdgeRealm {
  return {
    ...row,
    transports: tlsRequired ? ['tls'] : ['udp', 'tcp', 'tls'],
    // RFC 8760, section 2.4: the server lists first what it prefers, and a phone takes the first it knows.
    algorithms: [...row.algorithms].sort().reverse(),
    minExpiresSeconds: MIN_EXPIRES_SECONDS,
    maxExpiresSeconds: MAX_EXPIRES_SECONDS,
    defaultExpiresSeconds: MAX_EXPIRES_SECONDS,
  };
}
