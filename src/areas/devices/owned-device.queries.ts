import { type Db, many, one, type Sql, sql } from '../../foundation/db/sql.ts';
import type { DeviceOwner } from './device.model.ts';
import { ACTIVATION_STATE } from './device-state.queries.ts';
import type { LineType, MemberType } from './line.model.ts';
import type { Hoteling, OwnedDevice } from './owned-device.model.ts';

/** Undefined where nobody ever said anything about it. */
export const findHoteling = (db: Db, ownerId: string) =>
  one<Hoteling>(
    db,
    sql`select enabled, limit_guest_use as "limitGuestUse", guest_hours_limit as "guestHoursLimit" from devices.hoteling
      where organization_id = bellhop.current_organization() and owner_id = ${ownerId}`,
  );

interface OwnedDeviceRow extends Omit<OwnedDevice, 'hoteling' | 'owner' | 'location'>, Hoteling {
  lineType: LineType;
  ownerId: string;
  ownerType: MemberType;
  ownerFirstName: string;
  ownerLastName: string;
  locationId: string | null;
  locationName: string | null;
}

const COLUMN: Record<DeviceOwner['type'], Sql> = {
  person: sql`person_id`,
  workspace: sql`workspace_id`,
  'virtual-line': sql`virtual_line_id`,
};

/** Nobody has more than a few dozen; the limit only keeps a mistake from becoming an outage. */
const MOST_DEVICES = 1000;

/** Every device on which they have a line, their own ones first. */
export async function listDevicesWithLineOf(db: Db, { type, id }: Pick<DeviceOwner, 'type' | 'id'>): Promise<OwnedDevice[]> {
  const rows = await many<OwnedDeviceRow>(
    db,
    sql`with mine as (
        select distinct on (device_id) organization_id, device_id, line_type, primary_owner from devices.line_port
        where organization_id = bellhop.current_organization() and ${COLUMN[type]} = ${id}
        order by device_id, primary_owner desc, port)
      select d.id, d.tags, d.model, d.mac, host(s.ip) as ip, mine.line_type as "lineType", mine.primary_owner as "primaryOwner",
        coalesce(${ACTIVATION_STATE}, 'activated') as "activationState", coalesce(h.enabled, false) as enabled,
        coalesce(h.limit_guest_use, false) as "limitGuestUse", h.guest_hours_limit as "guestHoursLimit",
        coalesce(p.id, w.id, v.id) as "ownerId",
        case when p.id is not null then 'PEOPLE' when w.id is not null then 'PLACE' else 'VIRTUAL_LINE' end as "ownerType",
        coalesce(p.first_name, p.display_name, w.display_name, v.first_name) as "ownerFirstName",
        coalesce(p.last_name, v.last_name, '') as "ownerLastName", t.id as "locationId", t.name as "locationName"
      from mine
      join devices.device d on d.organization_id = mine.organization_id and d.id = mine.device_id
      join devices.line_port l on l.organization_id = d.organization_id and l.device_id = d.id and l.primary_owner
      left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
      left join workspaces.workspace w on w.organization_id = l.organization_id and w.id = l.workspace_id
      left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
      left join tenancy.location t on t.organization_id = l.organization_id and t.id in (p.location_id, w.location_id, v.location_id)
      left join devices.hoteling h on h.organization_id = l.organization_id and h.owner_id in (l.person_id, l.workspace_id)
      left join registrations.device_status s on s.organization_id = d.organization_id and s.device_id = d.id
      order by mine.primary_owner desc, d.id limit ${MOST_DEVICES}`,
  );
  return rows.map(assemble);
}

function assemble(row: OwnedDeviceRow): OwnedDevice {
  const { enabled, limitGuestUse, guestHoursLimit, ownerId, ownerType, ownerFirstName, ownerLastName, ...rest } = row;
  const { locationId, locationName, ...device } = rest;
  return {
    ...device,
    hoteling: { enabled, limitGuestUse, guestHoursLimit },
    owner: { id: ownerId, type: ownerType, firstName: ownerFirstName, lastName: ownerLastName },
    location: locationId === null ? null : { id: locationId, name: locationName ?? '' },
  };
}
