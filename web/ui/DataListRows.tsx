import { Group, Loader } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { DataListRow, type RowHandlers } from './DataListRow.tsx';
import type { Column } from './data-list.ts';
import { useGradually } from './gradually.ts';
import type { RowSelection } from './selection.ts';
import { ui } from './words.ts';

const ROW_PX = 40;
/** In the page beyond what is on screen, and how near its end a list is read further. */
const AHEAD_ROWS = 12;
const READ_AHEAD_ROWS = 100;
/** After one of these keys the row that is current is to have the focus. */
const MOVES = new Set(['j', 'k', 'ArrowDown', 'ArrowUp']);

interface RowsProps<Row> {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowName: (row: Row) => string;
  columns: readonly Column<Row>[];
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: (() => void) | undefined;
  opens: boolean;
  current: number;
  selectionOf: ((row: Row) => RowSelection) | undefined;
  on: RowHandlers<Row>;
}

/** Those of the rows that are on screen, each where it stands. */
export function DataListRows<Row>({ rows, hasMore, isLoadingMore, onMore, current, on, ...props }: RowsProps<Row>) {
  const { rowKey, rowName, selectionOf, ...same } = props;
  const list = useRef<HTMLDivElement>(null);
  const offset = useTop(list);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: AHEAD_ROWS,
    scrollMargin: offset,
    // After the frame that was scrolled in, and not within it.
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const drawn = useGradually({ first: items[0]?.index ?? 0, last }, virtualizer.range?.startIndex ?? 0);
  useEffect(() => {
    if (hasMore && last >= rows.length - READ_AHEAD_ROWS) onMore?.();
  }, [hasMore, last, rows.length, onMore]);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    virtualizer.scrollToIndex(current);
    list.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus();
  }, [current, virtualizer]);
  const handlers = useMemo<RowHandlers<Row>>(
    () => ({
      ...on,
      key: (event, index) => {
        moved.current = MOVES.has(event.key);
        on.key(event, index);
      },
    }),
    [on],
  );

  return (
    <>
      <div role="rowgroup" ref={list} style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return row === undefined || index < drawn.first || index > drawn.last ? null : (
            <DataListRow
              {...same}
              key={rowKey(row)}
              row={row}
              name={rowName(row)}
              index={index}
              top={start - offset}
              isCurrent={index === current}
              selection={selectionOf?.(row)}
              on={handlers}
            />
          );
        })}
      </div>
      {isLoadingMore && (
        <Group justify="center" p="xs">
          <Loader size="xs" aria-label={ui.loadingMore} />
        </Group>
      )}
    </>
  );
}

/** How far down the page the list begins. What stands above it may grow or wrap, and then the page as a whole is another height. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}
