import type { Actor, Context, Installation } from '../../foundation/context.ts';
import type { Database } from '../../foundation/db/database.ts';
import { asDb, type Db } from '../../foundation/db/sql.ts';
import { findActivationCode, hashActivationCode } from '../devices/index.ts';
import { bindWindow } from './device-access.store.ts';
import type { Phone } from './phone.model.ts';
import { findByMac, readPhone } from './phone.queries.ts';
import type { PhoneRequestRecord } from './request.model.ts';
import { recordRequests } from './request.store.ts';

export type { Database };

/** What one look at the database brings. */
export interface Sighting {
  phone: Phone | undefined;
  installation: Installation;
  now: Date;
}

/** The few things a configuration server does in the database, before and after it knows whose phone it talks to. */
export interface PhoneDatabase {
  findOwner(actor: Actor, mac: string): Promise<{ organizationId: string; deviceId: string } | undefined>;
  look(actor: Actor, deviceId: string): Promise<Sighting>;
  bindWindow(actor: Actor, deviceId: string, window: { openedAt: Date; source: string }): Promise<boolean>;
  /** Whose device waits for this activation code. */
  findActivation(actor: Actor, code: string): Promise<{ organizationId: string; deviceId: string } | undefined>;
  write<Result>(actor: Actor, work: (ctx: Context) => Promise<Result>): Promise<Result>;
  /** For what servers share, which is no tenant's. */
  ofNobody: Db;
  record(requests: readonly PhoneRequestRecord[]): Promise<void>;
}

export function phoneDatabase(database: Database): PhoneDatabase {
  const anyTenant = asDb(database.pool);
  return {
    findOwner: (actor, mac) => database.read(actor, ({ db }) => findByMac(db, mac)),
    look: (actor, deviceId) =>
      database.read(actor, async ({ db, installation, now }) => ({ phone: await readPhone(db, deviceId), installation, now })),
    bindWindow: (actor, deviceId, window) => database.write(actor, ({ db, now }) => bindWindow(db, deviceId, window, now)),
    findActivation: (actor, code) =>
      database.read(actor, async ({ db, installation }) => {
        const hash = hashActivationCode(installation.secrets, code);
        return hash && (await findActivationCode(db, hash));
      }),
    write: (actor, work) => database.write(actor, work),
    ofNobody: anyTenant,
    record: (requests) => recordRequests(anyTenant, requests),
  };
}
