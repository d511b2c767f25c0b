import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { VirtualLineDetails } from './virtual-line.model.ts';

export interface VirtualLineRow extends VirtualLineDetails {
  organizationId: string;
  id: string;
  locationId: string;
}

export const insertVirtualLine = (db: Db, line: VirtualLineRow, now: Date) =>
  run(
    db,
    sql`insert into virtual_lines.virtual_line (organization_id, id, first_name, last_name, display_name, caller_id, time_zone,
        announcement_language, location_id, created_at)
      values (${line.organizationId}, ${line.id}, ${line.firstName}, ${line.lastName}, ${line.displayName},
        ${JSON.stringify(line.callerId)}, ${line.timeZone}, ${line.announcementLanguage}, ${line.locationId}, ${now})`,
  );

export const saveVirtualLine = (db: Db, id: string, details: VirtualLineDetails) =>
  run(
    db,
    sql`update virtual_lines.virtual_line set first_name = ${details.firstName}, last_name = ${details.lastName},
        display_name = ${details.displayName}, caller_id = ${JSON.stringify(details.callerId)}, time_zone = ${details.timeZone},
        announcement_language = ${details.announcementLanguage}
      where id = ${id}`,
  );

export const deleteVirtualLineRow = (db: Db, id: string) => run(db, sql`delete from virtual_lines.virtual_line where id = ${id}`);
