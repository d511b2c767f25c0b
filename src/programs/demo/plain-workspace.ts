import type { createWorkspace } from '../../areas/workspaces/index.ts';

type WorkspaceDetails = Parameters<typeof createWorkspace>[1];

/** A workspace for phones, of which only what matters is said. */
export const plainWorkspace = (details: Pick<WorkspaceDetails, 'displayName'> & Partial<WorkspaceDetails>): WorkspaceDetails => ({
  locationId: null,
  floorId: null,
  capacity: null,
  type: 'notSet',
  notes: null,
  supportedDevices: 'phones',
  hotdeskingStatus: 'off',
  sipAddress: null,
  calendar: { type: 'none' },
  indoorNavigation: null,
  deviceHostedMeetings: { enabled: false },
  ...details,
});
