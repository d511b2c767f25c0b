import { IconDeviceLandlinePhone } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, memo, Suspense, useCallback, useMemo, useState } from 'react';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NothingFound } from '../../ui/NothingFound.tsx';
import { devices as words } from '../../words/devices.ts';
import { BulkButtons, type ChosenAction } from './BulkButtons.tsx';
import { columnsOf } from './columns.tsx';
import { AddButton, DevicesHead } from './DevicesHead.tsx';
import { isFiltered, NO_FILTERS, queryOf } from './device-query.ts';
import { type DeviceRow, KEPT } from './device-row.ts';

// What nobody needs before the rows are there.
const BulkAction = lazy(async () => ({ default: memo((await import('./BulkAction.tsx')).BulkAction) }));
const PeekDrawer = lazy(async () => ({ default: memo((await import('./PeekDrawer.tsx')).PeekDrawer) }));

const PER_PAGE = 100;
const TAGS_FROM = 1000;

export function DevicesPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const { items, ...list } = usePages('/v1/devices', { params: { query: { ...queryOf(url), max: PER_PAGE } } }, { keep: KEPT });
  const locations = useLocationNames();
  const columns = useMemo(() => columnsOf(locations), [locations]);
  const tags = useTags(items);
  const [chosen, setChosen] = useState<ChosenAction>();
  const [isActing, setActing] = useState(false);
  const choose = (next: ChosenAction) => {
    setChosen(next);
    setActing(true);
  };
  const stopActing = useCallback(() => setActing(false), []);
  const peek = useCallback((id: string | undefined) => change({ peek: id }), [change]);
  const shown = useMemo(() => url.columns?.split(','), [url.columns]);
  const show = useCallback((ids: readonly string[]) => change({ columns: ids.join(',') }), [change]);
  const peeked = url.peek === undefined ? -1 : items.findIndex(({ id }) => id === url.peek);

  return (
    <>
      <DevicesHead isTurn={!list.isLoading} tags={tags} />
      <DataList
        label={words.title}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ displayName }) => displayName}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/devices/${id}` })}
        onPeek={({ id }) => peek(id)}
        {...(items.some(isEditable)
          ? {
              actions: (selected: readonly DeviceRow[], clear: () => void) => (
                <BulkButtons selected={selected} clear={clear} onChoose={choose} />
              ),
            }
          : {})}
        canSelect={isEditable}
        shown={shown}
        onShownChange={show}
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
          <BulkAction chosen={chosen} opened={isActing} onClose={stopActing} />
          <PeekDrawer
            deviceId={url.peek}
            locations={locations}
            previousId={items[peeked - 1]?.id}
            nextId={peeked === -1 ? undefined : items[peeked + 1]?.id}
            onPeek={peek}
          />
        </Suspense>
      )}
    </>
  );
}

const isEditable = ({ editable }: DeviceRow): boolean => editable === true;

/** Those of the first rows; the same array as long as they are the same. */
function useTags(items: readonly DeviceRow[]): readonly string[] {
  const found = JSON.stringify([...new Set(items.slice(0, TAGS_FROM).flatMap(({ tags }) => tags))]);
  return useMemo(() => JSON.parse(found), [found]);
}
