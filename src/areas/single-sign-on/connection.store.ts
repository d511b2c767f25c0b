import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { Connection } from './connection.model.ts';

export const saveConnection = (db: Db, connection: Connection) =>
  run(
    db,
    sql`insert into single_sign_on.connection (organization_id, issuer, client_id, client_secret_encrypted, enabled, required)
      values (${connection.organizationId}, ${connection.issuer}, ${connection.clientId}, ${connection.clientSecretEncrypted},
        ${connection.enabled}, ${connection.required})
      on conflict (organization_id) do update set issuer = excluded.issuer, client_id = excluded.client_id,
        client_secret_encrypted = excluded.client_secret_encrypted, enabled = excluded.enabled, required = excluded.required`,
  );

export const deleteConnectionRow = (db: Db, organizationId: string) =>
  run(db, sql`delete from single_sign_on.connection where organization_id = ${organizationId}`);
