import { type Db, run, sql } from '../../foundation/db/sql.ts';

export interface NewVirtualLine {
  organizationId: string;
  id: string;
  firstName: string;
  lastName: string;
  locationId: string;
}

export async function insertVirtualLine(db: Db, line: NewVirtualLine): Promise<void> {
  await run(
    db,
    sql`insert into virtual_lines.virtual_line (organization_id, id, first_name, last_name, location_id)
      values (${line.organizationId}, ${line.id}, ${line.firstName}, ${line.lastName}, ${line.locationId})`,
  );
}
