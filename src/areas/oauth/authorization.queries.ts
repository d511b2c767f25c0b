import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { Authorization, NamedAuthorization } from './authorization.model.ts';

const LIVE_TOKENS = (now: Date) => sql`
  select v.id, 'refresh' as type, v.consent_id, c.application_id, c.person_id, v.created_at
  from oauth.consent c join oauth.voucher v on v.organization_id = c.organization_id and v.consent_id = c.id
  where c.organization_id = bellhop.current_organization() and c.person_id is not null
    and v.kind = 'RefreshToken' and v.consumed_at is null and v.expires_at > ${now}
  union all
  select t.id, 'access', t.consent_id, c.application_id, c.person_id, t.created_at
  from oauth.consent c join access.token t on t.organization_id = c.organization_id and t.consent_id = c.id
  where c.organization_id = bellhop.current_organization() and c.person_id is not null and t.expires_at > ${now}`;

const COLUMNS = sql`l.id, l.type, l.consent_id as "consentId", l.application_id as "applicationId", l.person_id as "personId",
  l.created_at as "createdAt"`;

/** Newest first: ids are ordered by time. */
export function listAuthorizations(
  db: Db,
  personId: string,
  { after, limit, start }: Page,
  now: Date,
): Promise<NamedAuthorization[]> {
  const before = after === undefined ? sql`true` : sql`l.id < ${after[0] ?? ''}::uuid`;
  return many(
    db,
    sql`with page as (
        select l.* from (${LIVE_TOKENS(now)}) l where l.person_id = ${personId} and ${before}
        order by l.id desc limit ${limit + 1} offset ${start})
      select ${COLUMNS}, a.name as "applicationName"
      from page l
      join oauth.admitted_applications((select array_agg(distinct application_id) from page)) a on a.id = l.application_id
      order by l.id desc`,
  );
}

export const findAuthorization = (db: Db, id: string, now: Date) =>
  one<Authorization>(db, sql`select ${COLUMNS} from (${LIVE_TOKENS(now)}) l where l.id = ${id}`);

/** A person of the organization, by either of what clients name them by. */
export async function findPersonId(
  db: Db,
  { id, email }: { id?: string | undefined; email?: string | undefined },
): Promise<string | undefined> {
  const found = await one<{ id: string }>(
    db,
    sql`select id from people.person where organization_id = bellhop.current_organization()
      and ${id === undefined ? sql`true` : sql`id = ${id}`} and ${email === undefined ? sql`true` : sql`lower(email) = lower(${email})`}`,
  );
  return found?.id;
}
