import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { PasswordRules } from './sip-password.model.ts';

interface StoredRules {
  organization: Partial<PasswordRules>;
  /** Null where no location was named, or there is none of that id. */
  location: Partial<PasswordRules> | null;
}

export const readPasswordRules = (db: Db, locationId: string | undefined) =>
  one<StoredRules>(
    db,
    sql`select o.sip_password_rules as organization, l.sip_password_rules as location
      from tenancy.organization o left join tenancy.location l on l.organization_id = o.id and l.id = ${locationId ?? null}`,
  );
