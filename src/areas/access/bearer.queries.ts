import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { Role } from './permissions.ts';

export interface Bearer {
  organizationId: string;
  personId: string;
  email: string;
  displayName: string;
  scopes: string[];
  roles: Role[];
}

/** Whose token this is; read before any tenant is known. */
export const findBearer = (db: Db, hash: Buffer) =>
  one<Bearer>(
    db,
    sql`select organization_id as "organizationId", person_id as "personId", email, display_name as "displayName", scopes, roles
      from access.find_bearer(${hash})`,
  );

export const findPersonByEmail = (db: Db, email: string) =>
  one<{ organizationId: string; personId: string }>(
    db,
    sql`select organization_id as "organizationId", person_id as "personId" from access.find_person_by_email(${email})`,
  );
