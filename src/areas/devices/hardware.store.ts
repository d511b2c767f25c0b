import type { Context } from '../../foundation/context.ts';
import { moveTo } from '../../foundation/db/database.ts';
import { type Db, one, run, sql } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import { refuseMacInUse } from './device.store.ts';
import type { HardwareDetails, HardwareIdentity } from './hardware.model.ts';

export const saveHardware = (db: Db, deviceId: string, details: HardwareDetails) =>
  run(
    db,
    sql`update devices.device set friendly_name = ${details.friendlyName}, serial = ${details.serial}, firmware = ${details.firmware},
        connection = ${details.connection && JSON.stringify(details.connection)}, update_protocol = ${details.updateProtocol},
        update_interval_minutes = ${details.updateIntervalMinutes}, admin_user_name = ${details.adminUserName},
        time_zone = ${details.timeZone}, template_id = ${details.templateId}, notes = ${details.notes}, enabled = ${details.enabled}
      where organization_id = bellhop.current_organization() and id = ${deviceId}`,
  );

export const saveTemplate = (db: Db, deviceId: string, templateId: string | null) =>
  run(
    db,
    sql`update devices.device set template_id = ${templateId}
      where organization_id = bellhop.current_organization() and id = ${deviceId}`,
  );

/** Null takes the password of the phone's own pages away. */
export const saveAdminPassword = (db: Db, deviceId: string, encrypted: Buffer | null) =>
  run(
    db,
    sql`update devices.device set admin_password_encrypted = ${encrypted}
      where organization_id = bellhop.current_organization() and id = ${deviceId}`,
  );

export async function saveIdentity(db: Db, deviceId: string, identity: HardwareIdentity): Promise<void> {
  const { mac, model, managedBy, upgradeChannel } = identity;
  await refuseMacInUse(() =>
    run(
      db,
      sql`update devices.device set mac = ${mac}, model = ${model}, managed_by = ${managedBy}, upgrade_channel = ${upgradeChannel}
        where organization_id = bellhop.current_organization() and id = ${deviceId}`,
    ),
  );
}

/** A device and where it lies, for the time it is on the way. */
export interface Removal {
  deviceId: string;
  from: string;
  to: string;
}

/**
 * Takes a device out of one organization and puts it into another, or back into the same, bare of everything that referred to it:
 * lines, credentials, registrations, access, settings, tags. What the operator filled in stays, and so do its id and its owner.
 */
export async function moveDevice(ctx: Context, { deviceId, from, to }: Removal): Promise<void> {
  const { db, actor } = ctx;
  await moveTo(ctx, { ...actor, organizationId: from });
  const taken = await one<{ row: object }>(
    db,
    sql`delete from devices.device d where d.organization_id = bellhop.current_organization() and d.id = ${deviceId}
      returning to_jsonb(d) as row`,
  );
  if (!taken) throw new Refused('locked', 'device.moved', 'Somebody else has just moved this device. Look at it again.');
  await moveTo(ctx, { ...actor, organizationId: to });
  await insertBare(db, taken.row, to);
  await moveTo(ctx, actor);
}

/** Every column that is not named here comes along, whatever columns there will be. */
export const insertBare = (db: Db, row: object, organizationId: string) =>
  run(
    db,
    sql`insert into devices.device select (jsonb_populate_record(null::devices.device, ${JSON.stringify(row)}::jsonb
      || jsonb_build_object('organization_id', ${organizationId}::uuid, 'location_id', null, 'tags', '{}'::text[],
        'activation_state', null))).*`,
  );
