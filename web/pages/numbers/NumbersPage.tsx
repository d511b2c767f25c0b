import { Badge, Button, Group } from '@mantine/core';
import { IconNumber, IconPlus } from '@tabler/icons-react';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet, usePages } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { numbers as words } from '../../words/numbers.ts';
import { AddNumbers } from './AddNumbers.tsx';
import { FILTERS, filtersOf, queryOf } from './filters.ts';
import { NumberActions } from './NumberActions.tsx';
import { isPhoneNumber, type ListedNumber, ownerName, ownerPage, typeOf } from './number.ts';

export function NumbersPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const mayChange = may('numbers.write');
  const { items, ...list } = usePages(
    '/v1/telephony/config/numbers',
    { params: { query: { max: 500, ...queryOf(url) } } },
    { list: 'phoneNumbers' },
  );
  const locationNames = useLocationNames();
  const isFiltered = ['q', ...FILTERS].some((name) => url[name] !== undefined);
  return (
    <>
      <PageHeader
        title={words.title}
        note={<Counts onChoose={change} />}
        actions={
          mayChange && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => change({ drawer: 'new' })}>
              {words.add}
            </Button>
          )
        }
      />
      <FilterBar values={url} onChange={change} filters={filtersOf(locationNames)} search={{ name: 'q', label: words.search }} />
      <DataList
        label={words.title}
        columns={COLUMNS}
        rows={items}
        rowKey={(number) => number.phoneNumber ?? `${number.location.id} ${number.extension}`}
        rowName={nameOf}
        {...list}
        canSelect={isPhoneNumber}
        {...(mayChange
          ? {
              actions: (selected: readonly ListedNumber[], clear: () => void) => (
                <NumberActions selected={selected.filter(isPhoneNumber)} onDone={clear} />
              ),
            }
          : {})}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          <EmptyState
            icon={<IconNumber size={40} stroke={1.2} />}
            title={isFiltered ? words.noMatch : words.emptyTitle}
            hint={isFiltered ? words.noMatchHint : words.emptyHint}
          />
        }
      />
      {url.drawer === 'new' && <AddNumbers onClose={() => change({ drawer: undefined })} />}
    </>
  );
}

const nameOf = (number: ListedNumber) => (isPhoneNumber(number) ? phoneNumber(number.phoneNumber) : (number.extension ?? ''));

const ALL: Record<string, undefined> = Object.fromEntries(FILTERS.map((name) => [name, undefined]));

/** How many there are, each a filter. */
function Counts({ onChoose }: { onChoose: (filters: Record<string, string | undefined>) => void }) {
  const { data } = useGet('/v1/telephony/config/numbers', { params: { query: { max: 1, details: true } } });
  if (!data?.count) return null;
  const { total, assigned, unAssigned, inActive, extensionOnly } = data.count;
  const counts = [
    { label: words.counts.total(total), filter: {} },
    { label: words.counts.assigned(assigned), filter: { available: 'false', kind: 'NUMBER' } },
    { label: words.counts.free(unAssigned), filter: { available: 'true', kind: 'NUMBER' } },
    { label: words.counts.extensions(extensionOnly), filter: { kind: 'EXTENSION' } },
    { label: words.counts.inactive(inActive), filter: { state: 'INACTIVE' } },
  ];
  return (
    <Group gap={4} ml={-8}>
      {counts.map(({ label, filter }) => (
        <Button
          key={label}
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={400}
          onClick={() => onChoose({ ...ALL, q: undefined, ...filter })}
        >
          {label}
        </Button>
      ))}
    </Group>
  );
}

const COLUMNS: Column<ListedNumber>[] = [
  {
    id: 'number',
    title: words.columns.number,
    width: 'minmax(150px, 1.4fr)',
    cell: (number) => (
      <Group gap={8} wrap="nowrap">
        {isPhoneNumber(number) && <span style={{ fontFamily: 'monospace' }}>{phoneNumber(number.phoneNumber)}</span>}
        {number.mainNumber && (
          <Badge variant="light" size="sm" tt="none">
            {words.main}
          </Badge>
        )}
      </Group>
    ),
  },
  {
    id: 'extension',
    title: words.columns.extension,
    width: '100px',
    from: 420,
    cell: ({ extension }) => <span style={{ fontFamily: 'monospace' }}>{extension}</span>,
  },
  {
    id: 'owner',
    title: words.columns.owner,
    width: 'minmax(120px, 1.4fr)',
    from: 300,
    cell: (number) => {
      const page = ownerPage(number);
      return page === undefined ? words.free : <PageLink to={page}>{ownerName(number)}</PageLink>;
    },
  },
  { id: 'location', title: words.columns.location, from: 680, cell: ({ location }) => location.name },
  {
    id: 'type',
    title: words.columns.type,
    from: 860,
    cell: (number) => (isPhoneNumber(number) ? typeOf(number) : words.kinds.EXTENSION),
  },
  { id: 'state', title: words.columns.state, width: '100px', from: 780, cell: ({ state }) => words.states[state] },
  { id: 'esn', title: words.columns.esn, optional: true, cell: ({ esn }) => esn },
  { id: 'usage', title: words.columns.usage, optional: true, cell: ({ usage }) => usage?.type },
];
