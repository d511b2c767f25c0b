import { type Db, join, list, many, one, type Sql, sql } from '../../foundation/db/sql.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import type { Page } from '../../foundation/paging.ts';
import { HEADS, type ProvisioningPermission, type Role } from '../access/index.ts';
import type { Person } from './person.model.ts';

const PERSON = sql`
  select p.id, p.organization_id as "organizationId", p.email, p.display_name as "displayName", p.first_name as "firstName",
    p.last_name as "lastName", p.nick_name as "nickName", p.avatar, p.department, p.title, p.manager, p.manager_id as "managerId",
    p.addresses, p.contact_numbers as "contactNumbers", p.site_urls as "siteUrls", p.time_zone as "timeZone",
    p.location_id as "locationId", p.login_enabled as "loginEnabled", p.invite_pending as "invitePending", p.person_type as type,
    p.created_at as "createdAt", p.last_modified_at as "lastModifiedAt", p.last_activity_at as "lastActivityAt",
    p.distinctive_ring as "distinctiveRing", p.provisioning_permission as "provisioningPermission", p.suspended_at as "suspendedAt",
    array(select r.role from access.role_assignment r
      where r.organization_id = p.organization_id and r.person_id = p.id order by r.role) as roles,
    coalesce((select json_agg(json_build_object('id', l.id, 'kind', l.kind) order by l.id) from licenses.assignment a
      join licenses.license l on l.organization_id = a.organization_id and l.id = a.license_id
      where a.organization_id = p.organization_id and a.owner_id = p.id), '[]') as licenses,
    array(select n.e164 from numbers.number n where n.organization_id = p.organization_id and n.person_id = p.id
      order by n.phone_number_type desc, n.e164) as "phoneNumbers",
    (select e.extension from numbers.extension e where e.organization_id = p.organization_id and e.person_id = p.id) as extension,
    (select l.routing_prefix from tenancy.location l where l.organization_id = p.organization_id and l.id = p.location_id) as "routingPrefix",
    array(select lp.line_port_user || '@' || o.sip_domain from devices.line_port lp
      join tenancy.organization o on o.id = lp.organization_id
      where lp.organization_id = p.organization_id and lp.person_id = p.id and lp.primary_owner
      order by lp.created_at, lp.id) as "sipAddresses"`;
const FROM = sql`from people.person p`;
// Along the index of who holds a license, because those may be few among very many.
const FROM_HOLDERS = sql`from licenses.assignment a join lateral (
  select * from people.person p where p.organization_id = a.organization_id and p.id = a.owner_id offset 0) p on true`;

export const findPerson = (db: Db, id: string) => one<Person>(db, sql`${PERSON} ${FROM} where p.id = ${id}`);

/** The same, and nobody else changes the person before this transaction ends. */
export const lockPerson = (db: Db, id: string) => one<Person>(db, sql`${PERSON} ${FROM} where p.id = ${id} for update of p`);

export interface PersonFilter {
  email?: string | undefined;
  /** What the display name begins with. */
  displayName?: string | undefined;
  ids?: readonly string[] | undefined;
  locationId?: string | undefined;
  /** Any of these. */
  roles?: readonly Role[] | undefined;
  licenseId?: string | undefined;
  suspended?: boolean | undefined;
}

/** In the order of their creation, which never changes under a client that pages. */
export function listPeople(db: Db, { licenseId, ...filter }: PersonFilter, page: Page): Promise<Person[]> {
  const [from, id] = licenseId === undefined ? [FROM, sql`p.id`] : [FROM_HOLDERS, sql`a.owner_id`];
  const conditions = [
    ...(licenseId === undefined ? [] : [sql`a.license_id = ${licenseId}`]),
    ...conditionsOf(filter),
    ...(page.after ? [sql`${id} > ${decodeUuid(page.after[0] ?? '') ?? null}`] : []),
  ];
  return list<Person>(
    db,
    sql`${PERSON} ${from} where ${join([sql`true`, ...conditions], ' and ')}
      order by ${id} limit ${page.limit + 1} offset ${page.start}`,
  );
}

const CONDITIONS: { [Name in Exclude<keyof PersonFilter, 'licenseId'>]-?: (value: NonNullable<PersonFilter[Name]>) => Sql } = {
  email: (email) => sql`p.email = ${email.toLowerCase()}`,
  displayName: (beginning) => sql`starts_with(p.name_key, lower(${beginning}))`,
  ids: (ids) => sql`p.id = any(${ids}::uuid[])`,
  locationId: (id) => sql`p.location_id = ${id}`,
  roles: (roles) =>
    sql`exists (select from access.role_assignment r
      where r.organization_id = p.organization_id and r.person_id = p.id and r.role = any(${roles}::text[]))`,
  suspended: (suspended) => (suspended ? sql`p.suspended_at is not null` : sql`p.suspended_at is null`),
};

function conditionsOf(filter: Omit<PersonFilter, 'licenseId'>): Sql[] {
  const names = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).filter((name) => filter[name] !== undefined);
  return names.map((name) => CONDITIONS[name](filter[name] as never));
}

/** Full administrators that can sign in. One at a time may ask: two who leave at once must not both believe that the other stays. */
export async function lockHeads(db: Db): Promise<{ personId: string; locationId: string | null }[]> {
  await one(db, sql`select pg_advisory_xact_lock(hashtextextended(bellhop.current_organization()::text, 2))`);
  return many(
    db,
    sql`select r.person_id as "personId", p.location_id as "locationId" from access.role_assignment r
      join people.person p on p.organization_id = r.organization_id and p.id = r.person_id
      left join tenancy.location l on l.organization_id = p.organization_id and l.id = p.location_id
      where r.role = any(${HEADS}::text[]) and p.login_enabled and p.suspended_at is null and l.suspended_at is null`,
  );
}

/** Who holds "Allow to provision devices" beyond a value, some by name and all by number. */
export async function peopleWithPermission(
  db: Db,
  values: readonly ProvisioningPermission[],
): Promise<{ names: string[]; count: number }> {
  const found = await one<{ names: string[] | null; count: number }>(
    db,
    sql`select (array_agg(display_name order by id))[1:3] as names, count(*)::int as count from people.person
      where provisioning_permission = any(${values}::text[])`,
  );
  return { names: found?.names ?? [], count: found?.count ?? 0 };
}
