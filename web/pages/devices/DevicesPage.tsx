import { Badge, Button, Group } from '@mantine/core';
import { IconDeviceLandlinePhone, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { components } from '../../../client/schema.ts';
import { reasonOf } from '../../components/device-errors.ts';
import { looksLikeMac } from '../../components/mac.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet, usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { type Column, DataList } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { devices as words } from '../../words/devices.ts';

type Device = components['schemas']['Device'];

export function DevicesPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const { q } = url;
  const { items, ...list } = usePages(
    '/v1/devices',
    {
      params: {
        query: {
          max: 200,
          ...(q === undefined ? {} : looksLikeMac(q) ? { mac: q } : { displayName: q }),
          ...(url.status ? { connectionStatus: url.status } : {}),
          ...(url.location ? { locationId: url.location } : {}),
          ...(url.product ? { product: url.product } : {}),
          ...(url.tag ? { tag: url.tag } : {}),
        },
      },
    },
    (answer) => answer.items,
  );
  const { data: locations } = useGet('/v1/locations', { params: { query: { max: 1000 } } });
  const locationNames = useMemo(() => new Map(locations?.items.map(({ id, name }) => [id, name])), [locations]);
  const columns = useMemo(() => columnsOf(locationNames), [locationNames]);
  const filters = [
    {
      name: 'status',
      label: words.filters.status,
      choices: Object.entries(words.status).map(([value, label]) => ({ value, label })),
    },
    { name: 'location', label: words.filters.location, choices: [...locationNames].map(([value, label]) => ({ value, label })) },
  ];
  const isFiltered = [q, url.status, url.location, url.product, url.tag].some((value) => value !== undefined);

  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          may('devices.add') && (
            <Button component={Link} to="/devices/add" leftSection={<IconPlus size={16} />}>
              {words.add}
            </Button>
          )
        }
      />
      <FilterBar values={url} onChange={change} filters={filters} search={{ name: 'q', label: words.search }} />
      <DataList
        label={words.title}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ displayName }) => displayName}
        isLoading={list.isLoading}
        error={list.error}
        onRetry={list.reload}
        hasMore={list.hasMore}
        isLoadingMore={list.isLoadingMore}
        onMore={list.loadMore}
        onOpen={({ id }) => void navigate({ to: `/devices/${id}` })}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          <EmptyState
            icon={<IconDeviceLandlinePhone size={40} stroke={1.2} />}
            title={isFiltered ? words.title : words.emptyTitle}
            hint={words.emptyHint}
          />
        }
      />
    </>
  );
}

const columnsOf = (locations: ReadonlyMap<string, string>): Column<Device>[] => [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(160px, 2fr)',
    cell: ({ id, displayName, connectionStatus, errorCodes }) => (
      <Group gap={8} wrap="nowrap">
        <StatusSign status={connectionStatus} reason={reasonOf(errorCodes)} withWord={false} />
        <PageLink to={`/devices/${id}`} strong>
          {displayName}
        </PageLink>
      </Group>
    ),
  },
  { id: 'model', title: words.columns.model, width: 'minmax(120px, 1.4fr)', from: 420, cell: ({ product }) => product },
  { id: 'status', title: words.columns.status, from: 560, cell: ({ connectionStatus }) => words.status[connectionStatus] },
  {
    id: 'mac',
    title: words.columns.mac,
    width: '160px',
    from: 700,
    cell: ({ mac }) => <span style={{ fontFamily: 'monospace' }}>{mac}</span>,
  },
  { id: 'location', title: words.columns.location, from: 860, cell: ({ locationId }) => locations.get(locationId ?? '') },
  { id: 'managedBy', title: words.columns.managedBy, from: 980, cell: ({ managedBy }) => words.managedBy[managedBy] },
  { id: 'firmware', title: words.columns.firmware, from: 1100, optional: true, cell: ({ software }) => software },
  { id: 'ip', title: words.columns.ip, optional: true, cell: ({ ip }) => ip },
  { id: 'lastSeen', title: words.columns.lastSeen, from: 1000, cell: ({ lastSeen }) => <Ago time={lastSeen} /> },
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
