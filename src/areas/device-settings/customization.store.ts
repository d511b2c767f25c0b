import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { Customization } from './customization.queries.ts';
import { deviceIdOf, locationIdOf, type Scope } from './scope.model.ts';

type Kept = Pick<Customization, 'enabled' | 'settings' | 'secretsEncrypted' | 'updatedAt'>;

export const saveCustomization = (db: Db, scope: Scope, kept: Kept) =>
  run(
    db,
    sql`insert into device_settings.customization
        (organization_id, scope_id, location_id, device_id, enabled, settings, secrets_encrypted, updated_at)
      values (bellhop.current_organization(), ${scope.id}, ${locationIdOf(scope)}, ${deviceIdOf(scope)}, ${kept.enabled},
        ${JSON.stringify(kept.settings)}, ${kept.secretsEncrypted}, ${kept.updatedAt})
      on conflict (organization_id, scope_id) do update set enabled = excluded.enabled, settings = excluded.settings,
        secrets_encrypted = excluded.secrets_encrypted, updated_at = excluded.updated_at`,
  );
