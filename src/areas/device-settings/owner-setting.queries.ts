import { type Db, one, sql } from '../../foundation/db/sql.ts';

export type OwnerType = 'person' | 'workspace';
export type Compression = 'ON' | 'OFF';

const TABLES = { person: sql`people.person`, workspace: sql`workspaces.workspace` };

/** The setting of a person or workspace; undefined where there is no such owner, null where nobody set it. */
export const readCompression = (db: Db, type: OwnerType, ownerId: string) =>
  one<{ compression: Compression | null }>(
    db,
    sql`select s.compression from ${TABLES[type]} o
      left join device_settings.owner_setting s on s.organization_id = o.organization_id and s.owner_id = o.id
      where o.organization_id = bellhop.current_organization() and o.id = ${ownerId}`,
  );
