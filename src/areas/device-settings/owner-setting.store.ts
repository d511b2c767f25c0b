import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { Compression, OwnerType } from './owner-setting.queries.ts';

export const saveCompression = (db: Db, type: OwnerType, ownerId: string, compression: Compression) =>
  run(
    db,
    sql`insert into device_settings.owner_setting (organization_id, owner_id, person_id, workspace_id, compression)
      values (bellhop.current_organization(), ${ownerId}, ${type === 'person' ? ownerId : null},
        ${type === 'workspace' ? ownerId : null}, ${compression})
      on conflict (organization_id, owner_id) do update set compression = excluded.compression`,
  );
