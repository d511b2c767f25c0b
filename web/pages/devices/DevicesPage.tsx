import { Button } from '@mantine/core';
import { IconDeviceLandlinePhone, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useMayDo } from '../../components/session.ts';
import { useGet, usePages } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Filter, FilterBar } from '../../ui/FilterBar.tsx';
import { NothingFound } from '../../ui/NothingFound.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ReadOnlyNotice } from '../../ui/ReadOnly.tsx';
import { SavedViews } from '../../ui/SavedViews.tsx';
import { devices as words } from '../../words/devices.ts';
import { BulkButtons, type ChosenAction } from './BulkButtons.tsx';
import { columnsOf } from './columns.tsx';
import { FILTERS, isFiltered, NO_FILTERS, queryOf } from './device-query.ts';
import { type DeviceRow, KEPT } from './device-row.ts';
import { StatusCounts } from './StatusCounts.tsx';

// What nobody needs before the rows are there.
const BulkAction = lazy(async () => ({ default: (await import('./BulkAction.tsx')).BulkAction }));
const ExportButton = lazy(async () => ({ default: (await import('./ExportButton.tsx')).ExportButton }));
const PeekDrawer = lazy(async () => ({ default: (await import('./PeekDrawer.tsx')).PeekDrawer }));

const PER_PAGE = 100;
const TAGS_FROM = 1000;

export function DevicesPage() {
  const [url, change] = useUrl();
  const { may, whyNotWithOthers, organizationId } = useMayDo();
  const navigate = useNavigate();
  const query = queryOf(url);
  const { items, ...list } = usePages('/v1/devices', { params: { query: { ...query, max: PER_PAGE } } }, { keep: KEPT });
  const locations = useLocationNames();
  const columns = useMemo(() => columnsOf(locations), [locations]);
  const filters = useFilters(locations, items, !list.isLoading);
  const [chosen, setChosen] = useState<ChosenAction>();
  const [isActing, setActing] = useState(false);
  const choose = (next: ChosenAction) => {
    setChosen(next);
    setActing(true);
  };
  const peeked = url.peek === undefined ? -1 : items.findIndex(({ id }) => id === url.peek);

  return (
    <>
      <PageHeader
        title={words.title}
        note={<StatusCounts isTurn={!list.isLoading} />}
        actions={
          <>
            <Suspense>
              <ExportButton query={query} locations={locations} />
            </Suspense>
            {may('devices.add') && <AddButton />}
          </>
        }
      />
      <ReadOnlyNotice reason={whyNotWithOthers('devices.write')} />
      <FilterBar values={url} onChange={change} filters={filters} search={{ name: 'q', label: words.search }}>
        <SavedViews
          storageKey={`devices.${organizationId}`}
          current={url}
          names={[...FILTERS, 'columns']}
          onApply={(view) => change(view, { replace: false })}
        />
      </FilterBar>
      <DataList
        label={words.title}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ displayName }) => displayName}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/devices/${id}` })}
        onPeek={({ id }) => change({ peek: id })}
        {...(items.some(isEditable)
          ? {
              actions: (selected: readonly DeviceRow[], clear: () => void) => (
                <BulkButtons selected={selected} clear={clear} onChoose={choose} />
              ),
            }
          : {})}
        canSelect={isEditable}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          isFiltered(url) ? (
            <NothingFound onClear={() => change(NO_FILTERS)} />
          ) : (
            <EmptyState
              icon={<IconDeviceLandlinePhone size={40} stroke={1.2} />}
              title={words.emptyTitle}
              hint={words.emptyHint}
              action={may('devices.add') && <AddButton />}
            />
          )
        }
      />
      {!list.isLoading && (
        <Suspense>
          <BulkAction chosen={chosen} opened={isActing} onClose={() => setActing(false)} />
          <PeekDrawer
            deviceId={url.peek}
            locations={locations}
            previousId={items[peeked - 1]?.id}
            nextId={peeked === -1 ? undefined : items[peeked + 1]?.id}
            onPeek={(id) => change({ peek: id })}
          />
        </Suspense>
      )}
    </>
  );
}

const isEditable = ({ editable }: DeviceRow): boolean => editable === true;

const AddButton = () => (
  <Button component={Link} to="/devices/add" leftSection={<IconPlus size={16} />}>
    {words.add}
  </Button>
);

/** Models are those that can be added, asked for once the rows are there; tags those of the first rows. Others can be typed. */
function useFilters(locations: ReadonlyMap<string, string>, items: readonly DeviceRow[], isTurn: boolean): Filter[] {
  const { data: models } = useGet('/v1/telephony/config/supportedDevices', undefined, { enabled: isTurn });
  const tags = useMemo(() => asChoices(new Set(items.slice(0, TAGS_FROM).flatMap((device) => device.tags))), [items]);
  const products = useMemo(() => asChoices(new Set(models?.devices.map(({ displayName }) => displayName))), [models]);
  return [
    { name: 'status', label: words.filters.status, choices: labeled(words.status) },
    { name: 'location', label: words.filters.location, choices: [...locations].map(([value, label]) => ({ value, label })) },
    { name: 'error', label: words.filters.error, choices: labeled(words.errors) },
    { name: 'product', label: words.filters.model, choices: products, isTyped: true },
    { name: 'tag', label: words.filters.tag, choices: tags, isTyped: true },
  ];
}

const asChoices = (names: Iterable<string>) => [...names].map((name) => ({ value: name, label: name }));
const labeled = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
