import { type Db, one, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Device, LeavingOwner, ManagedBy } from './device.model.ts';

export interface NewDevice {
  id: string;
  mac: string | null;
  model: string;
  managedBy: ManagedBy;
  upgradeChannel: string | null;
  /** Absent where it has its MAC address from the beginning. */
  activationState?: Device['activationState'];
}

export interface NewLinePort {
  id: string;
  deviceId: string;
  port: number;
  linePortUser: string;
  personId: string | null;
  workspaceId: string | null;
  virtualLineId: string | null;
}

export interface NewCredential {
  id: string;
  deviceId: string;
  sipUserName: string;
  ha1Md5: string;
  ha1Sha256: string;
  passwordEncrypted: Buffer | null;
}

/** One at a time per owner, so that parallel calls never race for the primary line. Waits; the database's lock timeout ends it (423). */
export async function lockOwner(db: Db, ownerId: string): Promise<void> {
  await one(db, sql`select pg_advisory_xact_lock(hashtextextended(${ownerId}, 1))`);
}

/** Refused where the MAC address is on the platform already; whose it is, nobody is told. */
export async function insertDevice(db: Db, organizationId: string, device: NewDevice): Promise<void> {
  await refuseMacInUse(() =>
    run(
      db,
      sql`insert into devices.device (organization_id, id, mac, model, managed_by, upgrade_channel, activation_state)
        values (${organizationId}, ${device.id}, ${device.mac}, ${device.model}, ${device.managedBy}, ${device.upgradeChannel},
          ${device.activationState ?? null})`,
    ),
  );
}

/** What the phone that presented the code of the device is known by from now on. */
export async function saveActivation(db: Db, deviceId: string, mac: string): Promise<void> {
  await refuseMacInUse(() =>
    run(
      db,
      sql`update devices.device set mac = ${mac}, activation_state = 'activating'
        where organization_id = bellhop.current_organization() and id = ${deviceId}`,
    ),
  );
}

export async function refuseMacInUse(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!violates(error, 'mac_in_use')) throw error;
    throw new Refused('conflict', 'device.mac-in-use', 'MAC Address is in use.', { errorCode: 5675 });
  }
}

export async function insertPrimaryLinePort(db: Db, organizationId: string, line: NewLinePort): Promise<void> {
  await run(
    db,
    sql`insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, person_id, workspace_id,
        virtual_line_id, line_port_user)
      values (${organizationId}, ${line.id}, ${line.deviceId}, ${line.port}, true, 'PRIMARY', ${line.personId}, ${line.workspaceId},
        ${line.virtualLineId}, ${line.linePortUser})`,
  );
}

export async function insertCredential(db: Db, organizationId: string, credential: NewCredential): Promise<void> {
  await run(
    db,
    sql`insert into devices.credential (organization_id, id, device_id, sip_user_name, ha1_md5, ha1_sha256, password_encrypted)
      values (${organizationId}, ${credential.id}, ${credential.deviceId}, ${credential.sipUserName}, ${credential.ha1Md5},
        ${credential.ha1Sha256}, ${credential.passwordEncrypted})`,
  );
}

/** Ends every credential of the device at once (P17); the new one is inserted in the same transaction. */
export const deleteCredentials = (db: Db, deviceId: string) =>
  run(db, sql`delete from devices.credential where organization_id = bellhop.current_organization() and device_id = ${deviceId}`);

export const deleteReadablePasswords = (db: Db, deviceId: string) =>
  run(
    db,
    sql`update devices.credential set password_encrypted = null
      where organization_id = bellhop.current_organization() and device_id = ${deviceId}`,
  );

/** The device's tags, locked until the transaction ends; undefined when there is no such device. */
export const lockTags = (db: Db, deviceId: string) =>
  one<{ tags: string[]; managedBy: ManagedBy }>(
    db,
    sql`select tags, managed_by as "managedBy" from devices.device where organization_id = bellhop.current_organization() and id = ${deviceId} for update`,
  );

export const saveTags = (db: Db, deviceId: string, tags: readonly string[]) =>
  run(
    db,
    sql`update devices.device set tags = ${tags} where organization_id = bellhop.current_organization() and id = ${deviceId}`,
  );

/**
 * Lines, credentials, status and access go with it; its id is remembered, so that it can be said to be gone. Returns the row that was,
 * if there was one.
 */
export async function deleteDevice(db: Db, deviceId: string, now: Date): Promise<object | undefined> {
  const gone = await one<{ row: object }>(
    db,
    sql`with gone as (
        delete from devices.device d where d.organization_id = bellhop.current_organization() and d.id = ${deviceId}
        returning d.organization_id, d.id, d.mac, to_jsonb(d) as row),
      remembered as (
        insert into devices.deleted_device (organization_id, id, mac, deleted_at)
        select organization_id, id, mac, ${now} from gone)
      select row from gone`,
  );
  return gone?.row;
}

/** Lines that the owner has on devices of others. */
export const deleteLinePortsOf = (db: Db, owner: LeavingOwner) =>
  run(
    db,
    sql`delete from devices.line_port where organization_id = bellhop.current_organization() and not primary_owner
      and (person_id = ${owner.personId ?? null} or workspace_id = ${owner.workspaceId ?? null}
        or virtual_line_id = ${owner.virtualLineId ?? null})`,
  );
