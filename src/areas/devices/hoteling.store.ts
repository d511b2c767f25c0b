import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { Hoteling } from './owned-device.model.ts';

export const saveHoteling = (
  db: Db,
  organizationId: string,
  owner: { type: 'person' | 'workspace'; id: string },
  hoteling: Hoteling,
) =>
  run(
    db,
    sql`insert into devices.hoteling (organization_id, owner_id, owner_type, enabled, limit_guest_use, guest_hours_limit)
      values (${organizationId}, ${owner.id}, ${owner.type}, ${hoteling.enabled}, ${hoteling.limitGuestUse}, ${hoteling.guestHoursLimit})
      on conflict (organization_id, owner_id) do update set enabled = excluded.enabled, limit_guest_use = excluded.limit_guest_use,
        guest_hours_limit = excluded.guest_hours_limit`,
  );
