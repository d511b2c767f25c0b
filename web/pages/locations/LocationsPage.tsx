import { Button, Group } from '@mantine/core';
import { IconAddressBook, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { components } from '../../../client/schema.ts';
import { SuspendedBadge } from '../../components/owner/SuspendedBadge.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet, usePages } from '../../components/use-api.ts';
import { ALL_LOCATIONS } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { locations as words } from '../../words/locations.ts';
import { CreateLocation } from './CreateLocation.tsx';

type Location = components['schemas']['Location'];
type Calling = components['schemas']['CallingLocationList']['locations'][number];

export function LocationsPage() {
  const [url, change] = useUrl();
  const { mayEverywhere } = useMayDo();
  const navigate = useNavigate();
  const query = { max: 500, ...(url.q ? { name: url.q } : {}) };
  const { items, ...list } = usePages('/v1/locations', { params: { query } });
  const { data: calling } = useGet('/v1/telephony/config/locations', ALL_LOCATIONS);
  const columns = useMemo(() => columnsOf(new Map(calling?.locations.map((one) => [one.id, one]))), [calling]);
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          mayEverywhere('locations.manage') && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => change({ drawer: 'new' })}>
              {words.add}
            </Button>
          )
        }
      />
      <FilterBar values={url} onChange={change} search={{ name: 'q', label: words.search }} />
      <DataList
        label={words.title}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/locations/${id}` })}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          <EmptyState
            icon={<IconAddressBook size={40} stroke={1.2} />}
            title={url.q ? words.noMatch : words.emptyTitle}
            hint={url.q ? words.noMatchHint : words.emptyHint}
          />
        }
      />
      {url.drawer === 'new' && <CreateLocation onClose={() => change({ drawer: undefined })} />}
    </>
  );
}

const columnsOf = (calling: ReadonlyMap<string, Calling>): Column<Location>[] => [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(150px, 1.4fr)',
    cell: ({ id, name, suspended }) => (
      <Group gap={8} wrap="nowrap">
        <PageLink to={`/locations/${id}`} strong>
          {name}
        </PageLink>
        {suspended && <SuspendedBadge />}
      </Group>
    ),
  },
  { id: 'city', title: words.columns.city, from: 300, cell: ({ address }) => address.city },
  { id: 'country', title: words.columns.country, width: '100px', from: 900, cell: ({ address }) => address.country },
  { id: 'timeZone', title: words.columns.timeZone, from: 1000, cell: ({ timeZone }) => timeZone },
  {
    id: 'calling',
    title: words.columns.calling,
    from: 560,
    cell: ({ id }) => (calling.has(id) ? words.callingOn : words.callingOff),
  },
  {
    id: 'mainNumber',
    title: words.columns.mainNumber,
    width: 'minmax(140px, 1fr)',
    from: 700,
    cell: ({ id }) => {
      const number = calling.get(id)?.callingLineId.phoneNumber;
      return number && phoneNumber(number);
    },
  },
  { id: 'prefix', title: words.columns.prefix, from: 820, cell: ({ id }) => calling.get(id)?.routingPrefix },
  {
    id: 'status',
    title: words.columns.status,
    optional: true,
    cell: ({ suspended }) => (suspended ? words.suspended : words.active),
  },
];
