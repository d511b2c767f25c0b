import { Ago } from '../../ui/Ago.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { registrations as words } from '../../words/device-configuration.ts';
import { type Member, nameOf, type Registration } from './use-device.ts';

interface RegistrationsTabProps {
  registrations: readonly Registration[] | undefined;
  members: readonly Member[] | undefined;
}

/** What the phone is registered as now, line by line. */
export const RegistrationsTab = ({ registrations, members = [] }: RegistrationsTabProps) => (
  <DataList
    label={words.label}
    columns={columnsOf(new Map(members.map((member) => [member.linePort ?? '', nameOf(member)])))}
    rows={registrations ?? []}
    rowKey={({ linePort, ip, port }) => `${linePort} ${ip}:${port}`}
    rowName={({ linePort }) => linePort}
    isLoading={registrations === undefined}
    empty={<EmptyState title={words.emptyTitle} hint={words.emptyHint} />}
  />
);

const mono = (text: string | undefined) => text && <span style={{ fontFamily: 'monospace' }}>{text}</span>;

const columnsOf = (names: ReadonlyMap<string, string>): Column<Registration>[] => [
  { id: 'line', title: words.columns.line, width: 'minmax(0, 1.2fr)', cell: ({ linePort }) => names.get(linePort) ?? linePort },
  { id: 'from', title: words.columns.from, width: 'minmax(0, 1.2fr)', cell: ({ ip, port }) => mono(`${ip}:${port}`) },
  { id: 'transport', title: words.columns.transport, width: '90px', from: 440, cell: ({ transport }) => transport },
  {
    id: 'since',
    title: words.columns.since,
    width: '130px',
    from: 560,
    cell: ({ registeredSince }) => <Ago time={registeredSince} />,
  },
  {
    id: 'refreshed',
    title: words.columns.refreshed,
    width: '130px',
    from: 900,
    cell: ({ lastRegistered }) => <Ago time={lastRegistered} />,
  },
  { id: 'expires', title: words.columns.expires, width: '130px', from: 700, cell: ({ expires }) => <Ago time={expires} /> },
  { id: 'userAgent', title: words.columns.userAgent, width: 'minmax(0, 1.6fr)', from: 800, cell: ({ userAgent }) => userAgent },
];
