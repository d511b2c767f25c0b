import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { AdmittedServiceApp, Consent } from './consent.model.ts';

const CONSENT = sql`
  select organization_id as "organizationId", id, application_id as "applicationId", person_id as "personId", scopes,
    expires_at as "expiresAt"
  from oauth.consent where organization_id = bellhop.current_organization()`;

export const findConsent = (db: Db, id: string, now: Date) =>
  one<Consent>(db, sql`${CONSENT} and id = ${id} and coalesce(expires_at > ${now}, true)`);

/** What an organization allowed a service app. */
export const findServiceConsent = (db: Db, applicationId: string) =>
  one<Consent>(db, sql`${CONSENT} and application_id = ${applicationId} and person_id is null`);

/** By the id of the application, because there is one consent for each. */
export function listServiceConsents(db: Db, { after, limit, start }: Page): Promise<AdmittedServiceApp[]> {
  const beyond = after === undefined ? sql`true` : sql`c.application_id > ${after[0] ?? ''}::uuid`;
  return many(
    db,
    sql`with page as (
        select c.application_id, c.scopes, c.created_at from oauth.consent c
        where c.organization_id = bellhop.current_organization() and c.person_id is null and ${beyond}
        order by c.application_id limit ${limit + 1} offset ${start})
      select a.id, a.name, a.description, a.organization_name as "ownerName", p.scopes, p.created_at as "admittedAt"
      from page p join oauth.admitted_applications((select array_agg(application_id) from page)) a on a.id = p.application_id
      order by a.id`,
  );
}

/** Whom tokens speak for. */
export interface Account {
  email: string | null;
  name: string;
}

/** A person who may sign in, or the account of a service app, in an organization that is not suspended. */
export const findAccount = (db: Db, id: string) =>
  one<Account>(
    db,
    sql`select p.email, p.display_name as name
      from people.person p
      where p.organization_id = bellhop.current_organization() and p.id = ${id}
        and access.may_sign_in(p.organization_id, p.id)
      union all
      select null, a.name
      from oauth.consent c join tenancy.organization o on o.id = c.organization_id
        cross join lateral oauth.admitted_applications(array[c.application_id]) a
      where c.organization_id = bellhop.current_organization() and c.id = ${id} and c.person_id is null
        and not tenancy.is_suspended(o.lineage)`,
  );
