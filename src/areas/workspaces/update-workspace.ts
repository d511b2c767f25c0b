import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { planCalling, startCalling, stopCalling } from './call-from-workspace.ts';
import { mustBeSound, workspaceToChange } from './find-workspace.ts';
import type { CallingToSave, CallingType, Workspace, WorkspaceDetails } from './workspace.model.ts';
import { hasDevices } from './workspace.queries.ts';
import { saveWorkspace } from './workspace.store.ts';

/** What is not said stays as it is; capacity, type and notes are always said, if only to clear them. */
export type WorkspaceChange = Pick<WorkspaceDetails, 'capacity' | 'type' | 'notes'> &
  Partial<Omit<WorkspaceDetails, 'capacity' | 'type' | 'notes'>>;

export async function updateWorkspace(
  ctx: Context,
  id: string | undefined,
  change: WorkspaceChange,
  calling: CallingToSave | undefined,
): Promise<void> {
  demand(ctx, 'workspaces.write');
  const workspace = await workspaceToChange(ctx, id);
  const before = detailsOf(workspace);
  const locationId = change.locationId ?? calling?.locationId ?? workspace.locationId;
  const after: WorkspaceDetails = { ...before, ...change, locationId };
  mustStayWhatItIs(before, after);
  await mustBeSound(ctx, after, workspace);

  const callingType = calling?.type ?? workspace.callingType;
  await mustBeFreeToSwitch(ctx, workspace, callingType);
  const plan = calling?.type === 'webexCalling' ? await planCalling(ctx, calling, locationId, workspace) : undefined;

  await saveWorkspace(ctx.db, { ...after, id: workspace.id, callingType });
  if (plan) await startCalling(ctx, workspace.id, plan);
  else if (callingType !== workspace.callingType) await stopCalling(ctx, workspace.id);
  await record(ctx, {
    action: 'workspace.updated',
    category: 'WORKSPACES',
    target: { type: 'WORKSPACE', id: workspace.id, name: after.displayName },
    before: { ...before, callingType: workspace.callingType },
    after: { ...after, callingType },
  });
}

function mustStayWhatItIs(before: WorkspaceDetails, after: WorkspaceDetails): void {
  const problems: string[] = [];
  if (before.locationId !== null && after.locationId !== before.locationId)
    problems.push('The location of a workspace cannot be changed once it is set.');
  if (after.supportedDevices !== before.supportedDevices)
    problems.push("'supportedDevices' of a workspace cannot be changed once it is set.");
  const [first] = problems;
  if (first === undefined) return;
  throw new Refused('invalid', 'workspace.fixed', first, { details: problems.map((description) => ({ description })) });
}

async function mustBeFreeToSwitch(ctx: Context, workspace: Workspace, callingType: CallingType): Promise<void> {
  if (callingType === workspace.callingType || !(await hasDevices(ctx.db, workspace.id))) return;
  throw new Refused(
    'conflict',
    'workspace.has-devices',
    `The calling of '${workspace.displayName}' cannot be changed while it has devices. Remove them first.`,
  );
}

const detailsOf = (workspace: Workspace): WorkspaceDetails => {
  const { displayName, locationId, floorId, capacity, type, notes, supportedDevices, hotdeskingStatus } = workspace;
  const { sipAddress, calendar, indoorNavigation, deviceHostedMeetings } = workspace;
  const place = { displayName, locationId, floorId, capacity, type, notes, supportedDevices, hotdeskingStatus };
  return { ...place, sipAddress, calendar, indoorNavigation, deviceHostedMeetings };
};
