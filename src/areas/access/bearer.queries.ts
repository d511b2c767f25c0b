import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { CallerFacts } from './caller.model.ts';

export type Bearer = CallerFacts & { scopes: string[]; tokenExpiresAt: Date };

const FACTS = sql`kind, organization_id as "organizationId", organization_kind as "organizationKind", person_id as "personId", email,
  display_name as "displayName", roles, location_ids as "locationIds", acting_in as "actingIn", own_permission as "ownPermission",
  home_permission as "homePermission", acting_permission as "actingPermission", customers_provision as "customersProvision"`;

/** Whose token this is, and what they may do in the organization named, or in their own; read before any tenant is known. */
export const findBearer = (db: Db, hash: Buffer, target: string | undefined) =>
  one<Bearer>(
    db,
    sql`select ${FACTS}, scopes, expires_at as "tokenExpiresAt" from access.find_bearer(${hash}, ${target ?? null}::uuid)`,
  );

/** The same of somebody whose credential has been checked before, a person or a service app: the starter of a job. */
export const findCaller = (db: Db, home: string, id: string, target: string) =>
  one<CallerFacts>(db, sql`select ${FACTS} from access.describe_caller(${home}::uuid, ${id}::uuid, ${target}::uuid)`);

export const findPersonByEmail = (db: Db, email: string) =>
  one<{ organizationId: string; personId: string }>(
    db,
    sql`select organization_id as "organizationId", person_id as "personId" from access.find_person_by_email(${email})`,
  );
