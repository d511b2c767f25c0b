import { Button } from '@mantine/core';
import { IconArrowsSplit2, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { components } from '../../../client/schema.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { virtualLines as words } from '../../words/virtual-lines.ts';
import { CreateVirtualLine } from './CreateVirtualLine.tsx';

type ListedLine = components['schemas']['VirtualLineList']['virtualLines'][number];

const nameOf = ({ firstName, lastName }: ListedLine) => `${firstName} ${lastName}`.trim();

export function VirtualLinesPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const locationNames = useLocationNames();
  const query = {
    max: 200,
    ...(url.q ? { ownerName: [url.q] } : {}),
    ...(url.location ? { locationId: [url.location] } : {}),
    ...(url.device ? { hasDeviceAssigned: url.device === 'true' } : {}),
  };
  const { items, ...list } = usePages('/v1/telephony/config/virtualLines', { params: { query } }, { list: 'virtualLines' });
  const isFiltered = [url.q, url.location, url.device].some((value) => value !== undefined);
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          may('virtual-lines.write') && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => change({ drawer: 'new' })}>
              {words.add}
            </Button>
          )
        }
      />
      <FilterBar
        values={url}
        onChange={change}
        filters={[
          {
            name: 'location',
            label: words.filters.location,
            choices: [...locationNames].map(([value, label]) => ({ value, label })),
          },
          {
            name: 'device',
            label: words.filters.device,
            choices: [
              { value: 'true', label: words.withDevice },
              { value: 'false', label: words.withoutDevice },
            ],
          },
        ]}
        search={{ name: 'q', label: words.search }}
      />
      <DataList
        label={words.title}
        columns={COLUMNS}
        rows={items}
        rowKey={({ id }) => id}
        rowName={nameOf}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/virtual-lines/${id}` })}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          <EmptyState
            icon={<IconArrowsSplit2 size={40} stroke={1.2} />}
            title={isFiltered ? words.noMatch : words.emptyTitle}
            hint={isFiltered ? words.noMatchHint : words.emptyHint}
          />
        }
      />
      {url.drawer === 'new' && <CreateVirtualLine onClose={() => change({ drawer: undefined })} />}
    </>
  );
}

const COLUMNS: Column<ListedLine>[] = [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(150px, 1.6fr)',
    cell: (line) => (
      <PageLink to={`/virtual-lines/${line.id}`} strong>
        {nameOf(line)}
      </PageLink>
    ),
  },
  {
    id: 'number',
    title: words.columns.number,
    width: 'minmax(150px, 1.2fr)',
    from: 520,
    cell: ({ number: { external } }) => external && phoneNumber(external),
  },
  { id: 'extension', title: words.columns.extension, from: 300, cell: ({ number: { extension } }) => extension },
  { id: 'location', title: words.columns.location, from: 640, cell: ({ location }) => location.name },
  {
    id: 'devices',
    title: words.columns.devices,
    width: '100px',
    from: 760,
    cell: ({ numberOfDevicesAssigned }) => numberOfDevicesAssigned,
  },
];
