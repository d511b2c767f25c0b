import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { RequestBudget } from './request-budget.queries.ts';

export const saveRequestBudget = (db: Db, { organizationId, perOrganization, perToken }: RequestBudget) =>
  run(
    db,
    sql`insert into access.request_budget (organization_id, per_organization, per_token)
      values (${organizationId}, ${perOrganization}, ${perToken})
      on conflict (organization_id) do update set per_organization = ${perOrganization}, per_token = ${perToken}`,
  );

/** The installation decides from then on. */
export const deleteRequestBudget = (db: Db) =>
  run(db, sql`delete from access.request_budget where organization_id = bellhop.current_organization()`);
