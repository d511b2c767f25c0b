import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { stopCalling } from './call-from-workspace.ts';
import { workspaceToChange } from './find-workspace.ts';
import { workspaceLeaves } from './workspace.events.ts';
import { deleteWorkspaceRow } from './workspace.store.ts';

/** The workspace goes, and with it devices, licenses and numbers; all of it or nothing. */
export async function deleteWorkspace(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'workspaces.write');
  const workspace = await workspaceToChange(ctx, id);
  await workspaceLeaves.announce(ctx, { workspaceId: workspace.id });
  await stopCalling(ctx, workspace.id);
  await deleteWorkspaceRow(ctx.db, workspace.id);
  await record(ctx, {
    action: 'workspace.deleted',
    category: 'WORKSPACES',
    target: { type: 'WORKSPACE', id: workspace.id, name: workspace.displayName },
  });
}
