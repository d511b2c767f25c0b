import { type Db, many, run, sql } from '../../foundation/db/sql.ts';
import type { WantedLine } from './line-rules.policy.ts';

/** Locks a device's lines until the transaction ends. */
export const lockDevice = (db: Db, deviceId: string) =>
  many(
    db,
    sql`select 1 from devices.device where organization_id = bellhop.current_organization() and id = ${deviceId} for update`,
  );

/** The same lock as for adding a device to them, always in one order, so that no two wait for each other. */
export const lockMembers = (db: Db, memberIds: readonly string[]) =>
  many(
    db,
    sql`select pg_advisory_xact_lock(hashtextextended(member, 1)) from unnest(${[...new Set(memberIds)].sort()}::text[]) member`,
  );

export interface LineToSave extends WantedLine {
  id: string;
  linePortUser: string;
}

interface LineOwner {
  personId: string | null;
  workspaceId: string | null;
  virtualLineId: string | null;
}

const rowsOf = (lines: readonly (LineToSave & LineOwner)[]) =>
  JSON.stringify(
    lines.map((line) => ({
      id: line.id,
      port: line.port,
      line_weight: line.lineWeight,
      primary_owner: line.primaryOwner,
      line_type: line.lineType,
      person_id: line.personId,
      workspace_id: line.workspaceId,
      virtual_line_id: line.virtualLineId,
      line_port_user: line.linePortUser,
      label: line.label,
      hotline_enabled: line.hotlineEnabled,
      hotline_destination: line.hotlineDestination,
      allow_call_decline: line.allowCallDecline,
      t38_fax_compression: line.t38FaxCompression,
    })),
  );

/** Exactly these lines, in one statement each for those that go, stay and come: a line that stays keeps its registrations. */
export async function saveLines(
  db: Db,
  organizationId: string,
  deviceId: string,
  lines: readonly (LineToSave & LineOwner)[],
): Promise<void> {
  const ids = lines.map(({ id }) => id);
  const rows = rowsOf(lines);
  await run(
    db,
    sql`delete from devices.line_port
      where organization_id = ${organizationId} and device_id = ${deviceId} and not id = any(${ids}::uuid[])`,
  );
  await run(
    db,
    sql`update devices.line_port l set port = r.port, line_weight = r.line_weight, line_type = r.line_type, label = r.label,
        hotline_enabled = r.hotline_enabled, hotline_destination = r.hotline_destination, allow_call_decline = r.allow_call_decline,
        t38_fax_compression = r.t38_fax_compression
      from jsonb_populate_recordset(null::devices.line_port, ${rows}::jsonb) r
      where l.organization_id = ${organizationId} and l.device_id = ${deviceId} and l.id = r.id`,
  );
  await run(
    db,
    sql`insert into devices.line_port (organization_id, id, device_id, port, line_weight, primary_owner, line_type, person_id,
        workspace_id, virtual_line_id, line_port_user, label, hotline_enabled, hotline_destination, allow_call_decline,
        t38_fax_compression)
      select ${organizationId}, r.id, ${deviceId}, r.port, r.line_weight, r.primary_owner, r.line_type, r.person_id,
        r.workspace_id, r.virtual_line_id, r.line_port_user, r.label, r.hotline_enabled, r.hotline_destination, r.allow_call_decline,
        r.t38_fax_compression
      from jsonb_populate_recordset(null::devices.line_port, ${rows}::jsonb) r
      where not exists (select from devices.line_port l where l.organization_id = ${organizationId} and l.id = r.id)`,
  );
}
