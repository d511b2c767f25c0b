import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Domain } from './domain.model.ts';

const DOMAIN = sql`
  select d.organization_id as "organizationId", d.domain, d.challenge, d.created_at as "createdAt", d.verified_at as "verifiedAt",
    d.verified_by as "verifiedBy"
  from single_sign_on.domain d where d.organization_id = bellhop.current_organization()`;

/** All of them: there are few. */
export const listDomains = (db: Db) => many<Domain>(db, sql`${DOMAIN} order by d.domain`);

export const lockDomain = (db: Db, domain: string) => one<Domain>(db, sql`${DOMAIN} and d.domain = ${domain} for update`);

export const isVerified = async (db: Db, domain: string): Promise<boolean> =>
  (await one(db, sql`${DOMAIN} and d.domain = ${domain} and d.verified_at is not null`)) !== undefined;
