import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Passkey } from './passkey.model.ts';

const PASSKEY = sql`
  select id, credential_id as "credentialId", public_key as "publicKey", counter, transports, name, created_at as "createdAt",
    last_used_at as "lastUsedAt"
  from sign_in.passkey`;

export const listPasskeys = (db: Db, personId: string) =>
  many<Passkey>(db, sql`${PASSKEY} where person_id = ${personId} order by id`);

export const findPasskey = (db: Db, personId: string, id: string) =>
  one<Passkey>(db, sql`${PASSKEY} where person_id = ${personId} and id = ${id}`);

/** Nobody else uses it before this transaction ends: of two uses with one counter, one is a copy. */
export const lockPasskey = (db: Db, personId: string, credentialId: string) =>
  one<Passkey>(db, sql`${PASSKEY} where person_id = ${personId} and credential_id = ${credentialId} for update`);
