import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { suspensionRoutes } from '../access/index.ts';
import { readLicenseId } from '../licenses/index.ts';
import { createWorkspace } from './create-workspace.ts';
import { deleteWorkspace } from './delete-workspace.ts';
import { workspaceOfPath } from './find-workspace.ts';
import { readBodyId, readCalling, readNewWorkspace, readWorkspaceChange } from './read-workspace.ts';
import { suspendWorkspace } from './suspend-workspace.ts';
import { updateWorkspace } from './update-workspace.ts';
import { devicesOfWorkspaces } from './workspace.events.ts';
import type { Workspace } from './workspace.model.ts';
import { NO_CAPABILITIES, presentWorkspace, presentWorkspaceWith } from './workspace.presenter.ts';
import { listWorkspaces } from './workspace.queries.ts';
import {
  ChangedWorkspace,
  NewWorkspace,
  WorkspaceCapabilities,
  WorkspaceList,
  WorkspacePath,
  WorkspaceQuery,
  WorkspaceResource,
  WorkspacesQuery,
} from './workspace.schema.ts';

const READ_SCOPES = ['spark-admin:workspaces_read'];
const WRITE_SCOPES = ['spark-admin:workspaces_write'];
const PER_PAGE = 100;

type Query = Static<typeof WorkspacesQuery>;

/** No workspace is of another platform, has a maintenance planned, a health or attributes: such a question has an empty answer. */
const asksForNone = ({ devicePlatform, plannedMaintenance = 'off', healthLevel, customAttribute }: Query): boolean =>
  devicePlatform === 'microsoftTeamsRoom' ||
  plannedMaintenance !== 'off' ||
  healthLevel !== undefined ||
  customAttribute !== undefined;

async function devicesOf(ctx: Context, workspaces: readonly Workspace[], { includeDevices }: { includeDevices?: boolean }) {
  if (!includeDevices) return undefined;
  return devicesOfWorkspaces.ask(
    ctx,
    workspaces.map(({ id }) => id),
  );
}

export const workspaceRoutes = [
  route({
    operation: 'listWorkspaces',
    summary: 'List workspaces',
    tag: 'Workspaces',
    method: 'GET',
    path: '/v1/workspaces',
    permission: 'workspaces.read',
    scopes: READ_SCOPES,
    query: WorkspacesQuery,
    output: WorkspaceList,
    handle: async (ctx, { query }, answer) => {
      if (asksForNone(query)) return { items: [] };
      const page = pageOf(query, PER_PAGE);
      const { displayName, capacity, type, calling, supportedDevices, calendar, deviceHostedMeetingsEnabled, suspended } = query;
      const filter = {
        locationId: readBodyId('locationId', query.locationId ?? query.workspaceLocationId),
        floorId: readBodyId('floorId', query.floorId),
        licenseId: query.licenseId === undefined ? undefined : readLicenseId(query.licenseId),
        ...{ displayName, capacity, type, calling, supportedDevices, calendar, deviceHostedMeetingsEnabled, suspended },
      };
      const { rows, nextKey } = cutPage(await listWorkspaces(ctx.db, filter, page), page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      const devices = await devicesOf(ctx, rows, query);
      return { items: rows.map((workspace) => presentWorkspaceWith(workspace, query, devices)) };
    },
  }),
  route({
    operation: 'createWorkspace',
    summary: 'Create a workspace, with license and numbers where it calls',
    tag: 'Workspaces',
    method: 'POST',
    path: '/v1/workspaces',
    permission: 'workspaces.write',
    scopes: WRITE_SCOPES,
    body: NewWorkspace,
    output: WorkspaceResource,
    success: 201,
    handle: async (ctx, { body }) => {
      const id = await createWorkspace(ctx, readNewWorkspace(ctx, body), readCalling(body));
      return presentWorkspace(await workspaceOfPath(ctx, id));
    },
  }),
  route({
    operation: 'getWorkspace',
    summary: 'Get one workspace',
    tag: 'Workspaces',
    method: 'GET',
    path: '/v1/workspaces/:workspaceId',
    permission: 'workspaces.read',
    scopes: READ_SCOPES,
    params: WorkspacePath,
    query: WorkspaceQuery,
    output: WorkspaceResource,
    handle: async (ctx, { params, query }) => {
      const workspace = await workspaceOfPath(ctx, decodeUuid(params.workspaceId));
      return presentWorkspaceWith(workspace, query, await devicesOf(ctx, [workspace], query));
    },
  }),
  route({
    operation: 'getWorkspaceCapabilities',
    summary: 'Get what the devices of a workspace can measure',
    tag: 'Workspaces',
    method: 'GET',
    path: '/v1/workspaces/:workspaceId/capabilities',
    permission: 'workspaces.read',
    scopes: READ_SCOPES,
    params: WorkspacePath,
    output: WorkspaceCapabilities,
    handle: async (ctx, { params }) => {
      await workspaceOfPath(ctx, decodeUuid(params.workspaceId));
      return { capabilities: NO_CAPABILITIES };
    },
  }),
  route({
    operation: 'updateWorkspace',
    summary: 'Change a workspace; capacity, type and notes are cleared unless given',
    tag: 'Workspaces',
    method: 'PUT',
    path: '/v1/workspaces/:workspaceId',
    permission: 'workspaces.write',
    scopes: WRITE_SCOPES,
    params: WorkspacePath,
    body: ChangedWorkspace,
    output: WorkspaceResource,
    handle: async (ctx, { params, body }) => {
      const id = decodeUuid(params.workspaceId);
      await updateWorkspace(ctx, id, readWorkspaceChange(body), readCalling(body));
      return presentWorkspace(await workspaceOfPath(ctx, id));
    },
  }),
  route({
    operation: 'deleteWorkspace',
    summary: 'Delete a workspace with its devices',
    tag: 'Workspaces',
    method: 'DELETE',
    path: '/v1/workspaces/:workspaceId',
    permission: 'workspaces.write',
    scopes: WRITE_SCOPES,
    params: WorkspacePath,
    handle: async (ctx, { params }) => {
      await deleteWorkspace(ctx, decodeUuid(params.workspaceId));
      return undefined;
    },
  }),
  ...suspensionRoutes({
    noun: 'Workspace',
    words: 'the phones of a workspace',
    tag: 'Workspaces',
    path: '/v1/workspaces/:workspaceId',
    params: WorkspacePath,
    permission: 'workspaces.write',
    scopes: WRITE_SCOPES,
    change: (ctx, { workspaceId }, suspendedAt) => suspendWorkspace(ctx, decodeUuid(workspaceId ?? ''), suspendedAt),
  }),
];
