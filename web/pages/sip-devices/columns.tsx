import { Badge } from '@mantine/core';
import { PageLink } from '../../components/PageLink.tsx';
import { Ago } from '../../ui/Ago.tsx';
import type { Column } from '../../ui/data-list.ts';
import { ReadOnlySign } from '../../ui/ReadOnly.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { nameOf, type SipDevice } from './sip-device.ts';

const { columns } = words;

export const COLUMNS: Column<SipDevice>[] = [
  {
    id: 'name',
    title: columns.name,
    width: 'minmax(150px, 1.6fr)',
    look: 'parts',
    cell: (device) => (
      <>
        <PageLink to={`/sip-devices/${device.id}`} strong>
          {nameOf(device)}
        </PageLink>
        <ReadOnlySign reason={device.notEditableReason} />
      </>
    ),
  },
  { id: 'product', title: columns.product, width: 'minmax(120px, 1.2fr)', from: 420, cell: ({ product }) => product },
  {
    id: 'mac',
    title: columns.mac,
    width: '176px',
    from: 900,
    look: 'code',
    cell: ({ mac }) => mac,
  },
  {
    id: 'assignedTo',
    title: columns.assignedTo,
    from: 300,
    cell: ({ assignedOrganization }) => assignedOrganization?.displayName ?? words.inStock,
  },
  {
    id: 'extensions',
    title: columns.extensions,
    width: '120px',
    from: 680,
    cell: ({ lines }) => lines.map(({ extension, displayName }) => extension ?? displayName).join(', '),
  },
  { id: 'owner', title: columns.owner, from: 1000, cell: ({ owner }) => owner.displayName },
  {
    id: 'state',
    title: columns.state,
    width: '110px',
    from: 780,
    cell: ({ enabled }) =>
      enabled ? (
        words.states.true
      ) : (
        <Badge variant="light" color="gray" size="sm" tt="none">
          {words.states.false}
        </Badge>
      ),
  },
  { id: 'serial', title: columns.serial, optional: true, cell: ({ serial }) => serial },
  { id: 'firmware', title: columns.firmware, optional: true, cell: ({ firmware }) => firmware },
  { id: 'timeZone', title: columns.timeZone, optional: true, cell: ({ timeZone }) => timeZone },
  { id: 'notes', title: columns.notes, optional: true, cell: ({ notes }) => notes },
  { id: 'created', title: columns.created, optional: true, cell: ({ created }) => <Ago time={created} /> },
];
