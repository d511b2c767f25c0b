import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { changeNumbers, type NumberChangesBody } from '../numbers/index.ts';
import { requireLocation } from '../tenancy/index.ts';
import { workspaceToChange } from './find-workspace.ts';
import { saveWorkspaceRing } from './workspace.store.ts';

/** Numbers more or less for a workspace with calling, and how they ring apart. */
export async function changeWorkspaceNumbers(
  ctx: Context,
  id: string | undefined,
  body: Static<typeof NumberChangesBody>,
): Promise<void> {
  demand(ctx, 'workspaces.write');
  const workspace = await workspaceToChange(ctx, id);
  if (workspace.locationId === null || workspace.callingType !== 'webexCalling')
    throw new Refused('invalid', 'workspace.no-calling', `'${workspace.displayName}' has no calling, and so no numbers.`);

  const location = await requireLocation(ctx, workspace.locationId);
  const ring = await changeNumbers(ctx, { workspaceId: workspace.id }, location, workspace.distinctiveRing, body);
  await saveWorkspaceRing(ctx.db, workspace.id, ring);
  await record(ctx, {
    action: 'workspace.numbers-changed',
    category: 'WORKSPACES',
    target: { type: 'WORKSPACE', id: workspace.id, name: workspace.displayName },
    before: workspace.distinctiveRing,
    after: ring,
  });
}
