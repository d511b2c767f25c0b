import { Badge } from '@mantine/core';
import { DeviceSilhouette } from '../../components/DeviceSilhouette.tsx';
import { reasonOf } from '../../components/device-errors.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import { Ago } from '../../ui/Ago.tsx';
import type { Column } from '../../ui/data-list.ts';
import { ReadOnlySign } from '../../ui/ReadOnly.tsx';
import { devices as words } from '../../words/devices.ts';
import type { DeviceRow } from './device-row.ts';

export const columnsOf = (locations: ReadonlyMap<string, string>): Column<DeviceRow>[] => [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(160px, 1.8fr)',
    look: 'parts',
    cell: (device) => (
      <>
        <StatusSign status={device.connectionStatus} reason={reasonOf(device.errorCodes)} withWord={false} />
        <PageLink to={`/devices/${device.id}`} strong>
          {device.displayName}
        </PageLink>
        <ReadOnlySign reason={device.notEditableReason} />
      </>
    ),
  },
  {
    id: 'model',
    title: words.columns.model,
    width: 'minmax(140px, 1.8fr)',
    from: 420,
    look: 'parts',
    cell: ({ product }) => (
      <>
        <DeviceSilhouette product={product} />
        <span>{product}</span>
      </>
    ),
  },
  { id: 'assignedTo', title: words.columns.assignedTo, width: 'minmax(120px, 1.2fr)', from: 780, cell: assignedTo },
  {
    id: 'status',
    title: words.columns.status,
    width: '118px',
    from: 560,
    cell: ({ connectionStatus }) => words.status[connectionStatus],
  },
  {
    id: 'mac',
    title: words.columns.mac,
    width: '176px',
    from: 640,
    look: 'code',
    cell: ({ mac }) => mac,
  },
  { id: 'location', title: words.columns.location, from: 900, cell: ({ locationId }) => locations.get(locationId ?? '') },
  {
    id: 'managedBy',
    title: words.columns.managedBy,
    width: '110px',
    from: 1040,
    cell: ({ managedBy }) => words.managedBy[managedBy],
  },
  { id: 'firmware', title: words.columns.firmware, from: 1100, optional: true, cell: ({ software }) => software },
  { id: 'ip', title: words.columns.ip, optional: true, cell: ({ ip }) => ip },
  { id: 'lastSeen', title: words.columns.lastSeen, width: '132px', from: 1120, cell: ({ lastSeen }) => <Ago time={lastSeen} /> },
  {
    id: 'tags',
    title: words.columns.tags,
    optional: true,
    cell: ({ tags }) =>
      tags.map((tag) => (
        <Badge key={tag} variant="light" size="sm" tt="none" mr={4}>
          {tag}
        </Badge>
      )),
  },
];

export function assignedTo({ owner, personId, workspaceId }: Pick<DeviceRow, 'owner' | 'personId' | 'workspaceId'>) {
  if (!owner) return null;
  if (personId) return <PageLink to={`/users/${personId}`}>{owner.displayName}</PageLink>;
  if (workspaceId) return <PageLink to={`/workspaces/${workspaceId}`}>{owner.displayName}</PageLink>;
  return owner.displayName;
}
