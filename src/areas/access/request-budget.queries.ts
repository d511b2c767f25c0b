import { type Db, many, one, sql } from '../../foundation/db/sql.ts';

/** Requests a minute; null where the installation decides. */
export interface OwnRequestBudget {
  /** Of everybody who acts in the organization. */
  perOrganization: number | null;
  /** Of each token of its people. */
  perToken: number | null;
}

export interface RequestBudget extends OwnRequestBudget {
  organizationId: string;
}

const OF_THE_INSTALLATION: OwnRequestBudget = { perOrganization: null, perToken: null };

/** Of the organization acted in. */
export async function readRequestBudget(db: Db): Promise<OwnRequestBudget> {
  const own = await one<OwnRequestBudget>(
    db,
    sql`select per_organization as "perOrganization", per_token as "perToken" from access.request_budget
      where organization_id = bellhop.current_organization()`,
  );
  return own ?? OF_THE_INSTALLATION;
}

/** Of those that have a budget of their own; read before anybody acts in one of them. */
export const findRequestBudgets = (db: Db, organizationIds: readonly string[]) =>
  many<RequestBudget>(
    db,
    sql`select organization_id as "organizationId", per_organization as "perOrganization", per_token as "perToken"
      from access.find_request_budgets(${organizationIds}::uuid[])`,
  );
