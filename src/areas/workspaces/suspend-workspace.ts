import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { workspaceToChange } from './find-workspace.ts';
import { saveWorkspaceSuspended } from './workspace.store.ts';

/** Its phones do not register until it is restored (null). */
export async function suspendWorkspace(ctx: Context, id: string | undefined, suspendedAt: Date | null): Promise<void> {
  demand(ctx, 'workspaces.write');
  const workspace = await workspaceToChange(ctx, id);
  await saveWorkspaceSuspended(ctx.db, workspace.id, suspendedAt);
  await record(ctx, {
    action: suspendedAt ? 'workspace.suspended' : 'workspace.restored',
    category: 'WORKSPACES',
    target: { type: 'WORKSPACE', id: workspace.id, name: workspace.displayName },
  });
}
