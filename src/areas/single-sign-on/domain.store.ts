import { type Db, one, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Domain } from './domain.model.ts';

/** 0 where it is there already. */
export const insertDomain = (db: Db, { organizationId, domain, challenge, createdAt }: Domain) =>
  run(
    db,
    sql`insert into single_sign_on.domain (organization_id, domain, challenge, created_at)
      values (${organizationId}, ${domain}, ${challenge}, ${createdAt}) on conflict do nothing`,
  );

export const saveVerification = (db: Db, { organizationId, domain, verifiedAt, verifiedBy }: Domain) =>
  run(
    db,
    sql`update single_sign_on.domain set verified_at = ${verifiedAt}, verified_by = ${verifiedBy}
      where organization_id = ${organizationId} and domain = ${domain}`,
  ).catch((error: unknown) => {
    if (!violates(error, 'domain_is_verified_elsewhere')) throw error;
    throw new Refused(
      'conflict',
      'domain.in-use',
      'This domain is verified for another organization. It has to be taken away there before.',
    );
  });

export const deleteDomainRow = (db: Db, { organizationId, domain }: Pick<Domain, 'organizationId' | 'domain'>) =>
  run(db, sql`delete from single_sign_on.domain where organization_id = ${organizationId} and domain = ${domain}`);

/** One at a time counts and adds. */
export const lockDomainsOf = (db: Db, organizationId: string) =>
  one(db, sql`select pg_advisory_xact_lock(hashtextextended(${`domains ${organizationId}`}, 0))`);
