import { type Db, one, sql } from '../../foundation/db/sql.ts';

/** The organization at the top, where there is one yet, and whether anybody can administer it. */
export const findPlatform = (db: Db) =>
  one<{ organizationId: string; hasAdministrator: boolean }>(
    db,
    sql`select organization_id as "organizationId", has_administrator as "hasAdministrator" from sign_in.find_platform()`,
  );
