import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { demand } from './demand.ts';
import { type OwnRequestBudget, readRequestBudget } from './request-budget.queries.ts';
import { deleteRequestBudget, saveRequestBudget } from './request-budget.store.ts';

/** How much the organization acted in may ask for, whole: what is not said is what the installation says. Processes hear of it within seconds. */
export async function setRequestBudget(ctx: Context, budget: OwnRequestBudget): Promise<void> {
  demand(ctx, 'request-budgets.write');
  const { organizationId } = ctx.actor;
  const before = await readRequestBudget(ctx.db);
  if (budget.perOrganization === null && budget.perToken === null) await deleteRequestBudget(ctx.db);
  else await saveRequestBudget(ctx.db, { organizationId, ...budget });
  await record(ctx, {
    action: 'request-budget.set',
    category: 'ORGANIZATION',
    target: { type: 'ORGANIZATION', id: organizationId },
    before,
    after: budget,
  });
}
