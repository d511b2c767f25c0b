import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { readLicenseIds } from '../licenses/index.ts';
import type { WorkspaceChange } from './update-workspace.ts';
import type { CallingToSave, WorkspaceDetails } from './workspace.model.ts';
import type { ChangedWorkspace, NewWorkspace } from './workspace.schema.ts';

type ChangeBody = Static<typeof ChangedWorkspace>;

/** What a body says about a new workspace, with its ids read and what it leaves out filled in. */
export function readNewWorkspace(ctx: Context, body: Static<typeof NewWorkspace>): WorkspaceDetails {
  if (body.orgId && decodeUuid(body.orgId) !== ctx.actor.organizationId)
    throw new Refused('invalid', 'workspace.other-organization', "'orgId' is not the organization that this request acts in.");
  return {
    locationId: null,
    floorId: null,
    supportedDevices: 'collaborationDevices',
    hotdeskingStatus: 'off',
    sipAddress: null,
    calendar: { type: 'none' },
    indoorNavigation: null,
    deviceHostedMeetings: { enabled: false },
    displayName: body.displayName,
    ...readWorkspaceChange(body),
  };
}

/** What a body says about an existing workspace. What it leaves out of capacity, type and notes is cleared. */
export function readWorkspaceChange(body: ChangeBody): WorkspaceChange {
  const locationId = readBodyId('locationId', body.locationId ?? body.workspaceLocationId);
  const { displayName, supportedDevices, hotdeskingStatus, sipAddress, calendar, indoorNavigation, deviceHostedMeetings } = body;
  const floorId = readBodyId('floorId', body.floorId);
  const said = { displayName, locationId, floorId, supportedDevices, hotdeskingStatus, sipAddress, calendar };
  return {
    ...withoutUndefined({ ...said, indoorNavigation, deviceHostedMeetings }),
    capacity: body.capacity ?? null,
    type: body.type ?? 'notSet',
    notes: body.notes ?? null,
  };
}

export function readCalling(body: ChangeBody): CallingToSave | undefined {
  if (body.calling === undefined) return undefined;
  const { type, webexCalling = {} } = body.calling;
  const calling = {
    type,
    locationId: readBodyId('calling.webexCalling.locationId', webexCalling.locationId),
    phoneNumber: webexCalling.phoneNumber,
    extension: webexCalling.extension,
    licenseIds: webexCalling.licenses && readLicenseIds(webexCalling.licenses),
  };
  const locationId = readBodyId('locationId', body.locationId ?? body.workspaceLocationId);
  if (locationId !== undefined && calling.locationId !== undefined && calling.locationId !== locationId)
    throw new Refused('invalid', 'workspace.two-locations', "'calling.webexCalling.locationId' is not the workspace's location.");
  return calling;
}

export function readBodyId(name: string, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const uuid = decodeUuid(id);
  if (uuid === undefined) throw new Refused('invalid', 'request.bad-id', `The value of '${name}' is not an id.`);
  return uuid;
}

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

const withoutUndefined = <Fields extends object>(fields: Fields): Defined<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
