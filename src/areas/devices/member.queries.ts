import { type Db, many, sql } from '../../foundation/db/sql.ts';
import type { DeviceLine, Member, MemberType } from './line.model.ts';

interface LineRow extends Omit<DeviceLine, 'member'>, Omit<Member, 'id' | 'type'> {
  memberId: string;
  memberType: MemberType;
}

/** Everybody who has a line on the device, in the order of the ports. */
export async function listLines(db: Db, deviceId: string): Promise<DeviceLine[]> {
  const rows = await many<LineRow>(
    db,
    sql`select l.id, l.port, l.line_weight as "lineWeight", l.primary_owner as "primaryOwner", l.line_type as "lineType", l.label,
        l.hotline_enabled as "hotlineEnabled", l.hotline_destination as "hotlineDestination", l.allow_call_decline as "allowCallDecline",
        l.t38_fax_compression as "t38FaxCompression", l.line_port_user as "linePortUser",
        coalesce(l.person_id, l.workspace_id, l.virtual_line_id) as "memberId",
        case when p.id is not null then 'PEOPLE' when w.id is not null then 'PLACE' else 'VIRTUAL_LINE' end as "memberType",
        coalesce(p.first_name, p.display_name, w.display_name, v.first_name) as "firstName",
        coalesce(p.last_name, v.last_name, '') as "lastName", n.e164 as "phoneNumber", e.extension,
        t.routing_prefix as "routingPrefix", t.id as "locationId", t.name as "locationName", host(b.source_ip) as "remoteIp"
      from devices.line_port l
      left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
      left join workspaces.workspace w on w.organization_id = l.organization_id and w.id = l.workspace_id
      left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
      left join tenancy.location t on t.organization_id = l.organization_id and t.id in (p.location_id, w.location_id, v.location_id)
      left join lateral (
        select n.e164 from numbers.number n where n.organization_id = l.organization_id
          and (n.person_id = l.person_id or n.workspace_id = l.workspace_id or n.virtual_line_id = l.virtual_line_id)
        order by n.phone_number_type desc, n.e164 limit 1) n on true
      left join lateral (
        select e.extension from numbers.extension e where e.organization_id = l.organization_id
          and (e.person_id = l.person_id or e.workspace_id = l.workspace_id or e.virtual_line_id = l.virtual_line_id)
        limit 1) e on true
      left join lateral (
        select b.source_ip from registrations.binding b where b.organization_id = l.organization_id and b.line_port_id = l.id
          and b.expires_at > now()
        order by b.refreshed_at desc limit 1) b on true
      where l.organization_id = bellhop.current_organization() and l.device_id = ${deviceId}
      order by l.port`,
  );
  return rows.map(withMember);
}

function withMember(row: LineRow): DeviceLine {
  const { memberId, memberType, firstName, lastName, phoneNumber, extension, routingPrefix, locationId, locationName, ...line } =
    row;
  const names = { firstName, lastName, phoneNumber, extension, routingPrefix, locationId, locationName };
  return { ...line, member: { id: memberId, type: memberType, ...names } };
}

export interface Candidate {
  id: string;
  type: MemberType;
  /** Other devices that show a line of theirs; one more where they call from apps. */
  elsewhere: number;
}

/** Those of the ids that are people, workspaces or virtual lines here. */
export const findCandidates = (db: Db, ids: readonly string[], deviceId: string) =>
  many<Candidate>(
    db,
    sql`select m.id, m.type,
        (select count(distinct l.device_id) from devices.line_port l
          where l.organization_id = bellhop.current_organization() and l.device_id <> ${deviceId}
            and (l.person_id = m.id or l.workspace_id = m.id or l.virtual_line_id = m.id))
        + (select count(*) from licenses.assignment a
            join licenses.license c on c.organization_id = a.organization_id and c.id = a.license_id
          where a.organization_id = bellhop.current_organization() and a.person_id = m.id and c.kind = 'professional') as elsewhere
      from (
        select id, 'PEOPLE' as type from people.person
          where organization_id = bellhop.current_organization() and id = any(${ids}::uuid[])
        union all
        select id, 'PLACE' from workspaces.workspace
          where organization_id = bellhop.current_organization() and id = any(${ids}::uuid[])
        union all
        select id, 'VIRTUAL_LINE' from virtual_lines.virtual_line
          where organization_id = bellhop.current_organization() and id = any(${ids}::uuid[])) m`,
  );
