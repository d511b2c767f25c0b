import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { planCalling, startCalling } from './call-from-workspace.ts';
import { mustBeSound } from './find-workspace.ts';
import type { CallingToSave, WorkspaceDetails } from './workspace.model.ts';
import { insertWorkspace } from './workspace.store.ts';

/** A workspace, with license and numbers where it calls, or nothing at all of it. */
export async function createWorkspace(
  ctx: Context,
  details: WorkspaceDetails,
  calling: CallingToSave | undefined,
): Promise<string> {
  demand(ctx, 'workspaces.write');
  const placed = { ...details, locationId: details.locationId ?? calling?.locationId ?? null };
  await mustBeSound(ctx, placed);
  const plan = calling?.type === 'webexCalling' ? await planCalling(ctx, calling, placed.locationId, undefined) : undefined;

  const id = newId();
  const row = { ...placed, organizationId: ctx.actor.organizationId, id, callingType: calling?.type ?? 'freeCalling' };
  await insertWorkspace(ctx.db, row, ctx.now);
  if (plan) await startCalling(ctx, id, plan);
  await record(ctx, {
    action: 'workspace.created',
    category: 'WORKSPACES',
    target: { type: 'WORKSPACE', id, name: placed.displayName },
    after: { ...placed, callingType: row.callingType },
  });
  return id;
}
