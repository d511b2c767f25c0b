import type { components } from '../../../client/schema.ts';

export type Device = components['schemas']['Device'];

/** What the list keeps of a device. The rest is more than half of it, and somebody may scroll through a hundred thousand. */
export const KEPT = [
  'id',
  'displayName',
  'product',
  'owner',
  'personId',
  'workspaceId',
  'connectionStatus',
  'errorCodes',
  'mac',
  'locationId',
  'managedBy',
  'software',
  'ip',
  'lastSeen',
  'tags',
  'editable',
  'notEditableReason',
] as const satisfies readonly (keyof Device)[];

export type DeviceRow = Pick<Device, (typeof KEPT)[number]>;
