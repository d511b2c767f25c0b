import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { NumberChangesBody, NumbersOfOwner, presentNumbersOf, reachOf } from '../numbers/index.ts';
import { changeWorkspaceNumbers } from './change-workspace-numbers.ts';
import { workspaceOfPath } from './find-workspace.ts';
import { WorkspacePath } from './workspace.schema.ts';

export const workspaceNumbersRoutes = [
  route({
    operation: 'getNumbersOfWorkspace',
    summary: 'Get the numbers of a workspace',
    tag: 'Workspace Call Settings',
    method: 'GET',
    path: '/v1/workspaces/:workspaceId/features/numbers',
    permission: 'workspaces.read',
    scopes: ['spark-admin:workspaces_read'],
    params: WorkspacePath,
    output: NumbersOfOwner,
    handle: async (ctx, { params }) => {
      const { id, distinctiveRing: ring } = await workspaceOfPath(ctx, decodeUuid(params.workspaceId));
      return presentNumbersOf({ reach: await reachOf(ctx.db, { workspaceId: id }), ring }, { e164: true });
    },
  }),
  route({
    operation: 'changeNumbersOfWorkspace',
    summary: 'Give a workspace numbers or take them away',
    tag: 'Workspace Call Settings',
    method: 'PUT',
    path: '/v1/telephony/config/workspaces/:workspaceId/numbers',
    permission: 'workspaces.write',
    // The Webex API asks for the scope of workspaces here, though the path is one of telephony: clients have one or the other.
    scopes: ['spark-admin:workspaces_write', 'spark-admin:telephony_config_write'],
    params: WorkspacePath,
    body: NumberChangesBody,
    handle: async (ctx, { params, body }) => {
      await changeWorkspaceNumbers(ctx, decodeUuid(params.workspaceId), body);
      return undefined;
    },
  }),
];
