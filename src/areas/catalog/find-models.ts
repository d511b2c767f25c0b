import type { Context } from '../../foundation/context.ts';
import { together } from '../../foundation/together.ts';
import { currentOrganization } from '../tenancy/index.ts';
import { readApprovals } from './approval.queries.ts';
import { type CatalogRow, chooseRow, offeredRows } from './device-model.model.ts';

/** The models that the organization acted in may add. */
export async function findOfferedModels(ctx: Context): Promise<CatalogRow[]> {
  const [organization, approvals] = await together(currentOrganization(ctx), readApprovals(ctx.db));
  return offeredRows(approvals, organization.deviceManagementAccess);
}

/** The one model that `name` means, or a refusal that says what could have been meant. */
export async function chooseModel(ctx: Context, name: string): Promise<CatalogRow> {
  const [organization, approvals] = await together(currentOrganization(ctx), readApprovals(ctx.db));
  return chooseRow(name, approvals, organization.deviceManagementAccess);
}
