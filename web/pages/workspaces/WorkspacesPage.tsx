import { Button, Group } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { SuspendedBadge } from '../../components/owner/SuspendedBadge.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { useLicenseNames } from '../../components/pickers/licenses.ts';
import { isRoomType } from '../../components/room-types.ts';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { workspaces as words } from '../../words/workspaces.ts';
import type { Workspace } from './workspace.ts';

type Names = ReadonlyMap<string, string>;

export function WorkspacesPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const type = isRoomType(url.type) ? url.type : undefined;
  const { items, ...list } = usePages('/v1/workspaces', {
    params: {
      query: {
        max: 200,
        ...(url.q ? { displayName: url.q } : {}),
        ...(url.location ? { locationId: url.location } : {}),
        ...(type ? { type } : {}),
        ...(url.license ? { licenseId: url.license } : {}),
        ...(url.suspended ? { suspended: url.suspended === 'true' } : {}),
      },
    },
  });
  const locationNames = useLocationNames();
  const licenseNames = useLicenseNames();
  const columns = useMemo(() => columnsOf(locationNames, licenseNames), [locationNames, licenseNames]);
  const isFiltered = [url.q, url.location, type, url.license, url.suspended].some((value) => value !== undefined);
  const add = may('workspaces.write') && (
    <Button component={Link} to="/workspaces/add" leftSection={<IconPlus size={16} />}>
      {words.add}
    </Button>
  );

  return (
    <>
      <PageHeader title={words.title} actions={add} />
      <FilterBar
        values={url}
        onChange={change}
        filters={[
          { name: 'location', label: words.filters.location, choices: choicesOf(locationNames) },
          { name: 'type', label: words.filters.type, choices: choicesOf(Object.entries(words.types)) },
          { name: 'license', label: words.filters.license, choices: choicesOf(licenseNames) },
          {
            name: 'suspended',
            label: words.filters.suspended,
            choices: choicesOf([
              ['false', words.active],
              ['true', words.suspended],
            ]),
          },
        ]}
        search={{ name: 'q', label: words.search }}
      />
      <DataList
        label={words.title}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ displayName }) => displayName}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/workspaces/${id}` })}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          <EmptyState
            icon={<IconBuilding size={40} stroke={1.2} />}
            title={isFiltered ? words.noMatch : words.emptyTitle}
            hint={isFiltered ? words.noMatchHint : words.emptyHint}
          />
        }
      />
    </>
  );
}

const choicesOf = (names: Iterable<readonly [string, string]>) => [...names].map(([value, label]) => ({ value, label }));

const columnsOf = (locations: Names, licenses: Names): Column<Workspace>[] => [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(160px, 1.6fr)',
    cell: ({ id, displayName, suspended }) => (
      <Group gap={8} wrap="nowrap">
        <PageLink to={`/workspaces/${id}`} strong>
          {displayName}
        </PageLink>
        {suspended && <SuspendedBadge />}
      </Group>
    ),
  },
  { id: 'type', title: words.columns.type, from: 300, cell: ({ type }) => words.types[type] },
  { id: 'capacity', title: words.columns.capacity, width: '100px', from: 800, cell: ({ capacity }) => capacity },
  { id: 'location', title: words.columns.location, from: 560, cell: ({ locationId = '' }) => locations.get(locationId) },
  {
    id: 'license',
    title: words.columns.license,
    from: 680,
    cell: ({ calling }) => calling.webexCalling?.licenses.flatMap((id) => licenses.get(id) ?? []).join(', '),
  },
  { id: 'created', title: words.columns.created, from: 960, cell: ({ created }) => <Ago time={created} /> },
  {
    id: 'status',
    title: words.columns.status,
    from: 1060,
    cell: ({ suspended }) => (suspended ? words.suspended : words.active),
  },
];
