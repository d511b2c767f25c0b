import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { SpecialAccessRequest, SpecialAccessStatus } from './special-access.model.ts';

const AFTER_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Of one's own organization and all below it, the newest first. */
export const listSpecialAccessRequests = (db: Db, root: string, status: SpecialAccessStatus | undefined, page: Page) =>
  many<SpecialAccessRequest>(
    db,
    sql`select id, organization_id as "organizationId", organization_name as "organizationName", reason, status,
        requested_by_email as "requestedByEmail", requested_at as "requestedAt", decided_by_email as "decidedByEmail",
        decided_at as "decidedAt", answer
      from tenancy.special_access_requests(${root}::uuid, ${status ?? null}, ${page.after?.[0] ?? AFTER_ALL}::uuid, ${page.limit + 1 + page.start})
      offset ${page.start}`,
  );

/** The organization that a request is of. */
export async function organizationOfRequest(db: Db, root: string, id: string): Promise<string | undefined> {
  const found = await one<{ organizationId: string | null }>(
    db,
    sql`select tenancy.find_special_access_request(${root}::uuid, ${id}::uuid) as "organizationId"`,
  );
  return found?.organizationId ?? undefined;
}

const REQUEST = sql`select r.id, r.organization_id as "organizationId", o.display_name as "organizationName", r.reason, r.status,
    r.requested_by_email as "requestedByEmail", r.requested_at as "requestedAt", r.decided_by_email as "decidedByEmail",
    r.decided_at as "decidedAt", r.answer
  from tenancy.special_access_request r join tenancy.organization o on o.id = r.organization_id`;

export const findSpecialAccessRequest = (db: Db, id: string) => one<SpecialAccessRequest>(db, sql`${REQUEST} where r.id = ${id}`);

export const lockSpecialAccessRequest = (db: Db, id: string) =>
  one<SpecialAccessRequest>(db, sql`${REQUEST} where r.id = ${id} for update of r`);

/** The email addresses of who decides about it. */
export async function platformAdministrators(db: Db, organizationId: string): Promise<string[]> {
  const rows = await many<{ email: string }>(
    db,
    sql`select email from tenancy.platform_administrators(${organizationId}::uuid) as email`,
  );
  return rows.map(({ email }) => email);
}
