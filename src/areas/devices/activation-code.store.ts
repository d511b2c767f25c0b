import { type Db, one, run, sql } from '../../foundation/db/sql.ts';

export const insertActivationCode = (
  db: Db,
  organizationId: string,
  code: { deviceId: string; codeHash: Buffer; expiresAt: Date },
) =>
  run(
    db,
    sql`insert into devices.activation_code (organization_id, device_id, code_hash, expires_at)
      values (${organizationId}, ${code.deviceId}, ${code.codeHash}, ${code.expiresAt})`,
  );

/** Uses the code up, and says which model it was for; undefined when it is gone: of two phones, one gets it. */
export const takeActivationCode = (db: Db, deviceId: string, codeHash: Buffer) =>
  one<{ model: string }>(
    db,
    sql`with used as (
        delete from devices.activation_code
        where organization_id = bellhop.current_organization() and device_id = ${deviceId} and code_hash = ${codeHash}
          and expires_at > now()
        returning organization_id, device_id)
      select d.model from used join devices.device d on d.organization_id = used.organization_id and d.id = used.device_id`,
  );
