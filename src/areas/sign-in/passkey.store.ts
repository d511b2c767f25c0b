import { type Db, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { PersonKey } from './account.model.ts';
import type { Passkey } from './passkey.model.ts';

export type NewPasskey = Omit<Passkey, 'createdAt' | 'lastUsedAt'>;

export const insertPasskey = (db: Db, { organizationId, personId }: PersonKey, passkey: NewPasskey, now: Date) =>
  run(
    db,
    sql`insert into sign_in.passkey (organization_id, id, person_id, credential_id, public_key, counter, transports, name, created_at)
      values (${organizationId}, ${passkey.id}, ${personId}, ${passkey.credentialId}, ${passkey.publicKey}, ${passkey.counter},
        ${passkey.transports}::text[], ${passkey.name}, ${now})`,
  ).catch((error: unknown) => {
    if (!violates(error, 'passkey_in_use')) throw error;
    throw new Refused('conflict', 'passkey.in-use', 'This passkey is registered already.');
  });

export const saveUse = (db: Db, id: string, counter: number, now: Date) =>
  run(db, sql`update sign_in.passkey set counter = ${counter}, last_used_at = ${now} where id = ${id}`);

export const renamePasskeyRow = (db: Db, personId: string, id: string, name: string) =>
  run(db, sql`update sign_in.passkey set name = ${name} where person_id = ${personId} and id = ${id}`);

export const deletePasskey = (db: Db, personId: string, id: string) =>
  run(db, sql`delete from sign_in.passkey where person_id = ${personId} and id = ${id}`);

/** 0 where it was answered before. */
export const useChallenge = (db: Db, hash: Buffer, expiresAt: Date) =>
  run(db, sql`insert into sign_in.used_challenge (hash, expires_at) values (${hash}, ${expiresAt}) on conflict do nothing`);
