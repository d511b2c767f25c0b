import { type Db, one, sql } from '../../foundation/db/sql.ts';

/** Whose device a code that can still be used is for; asked before any tenant is known. */
export const findActivationCode = (db: Db, codeHash: Buffer) =>
  one<{ organizationId: string; deviceId: string }>(
    db,
    sql`select organization_id as "organizationId", device_id as "deviceId" from devices.find_activation_code(${codeHash})`,
  );
