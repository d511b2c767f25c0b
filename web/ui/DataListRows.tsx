import { Group, Loader } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import classes from './DataList.module.css';
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
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: (() => void) | undefined;
  onOpen: ((row: Row) => void) | undefined;
  template: string;
  count: number;
  current: number;
  onCurrent: (index: number) => void;
  onKey: (event: KeyboardEvent, index: number) => void;
  render: (index: number) => ReactNode;
}

export function DataListRows<Row>({
  rows,
  rowKey,
  count,
  template,
  hasMore,
  isLoadingMore,
  onMore,
  onOpen,
  current,
  onCurrent,
  onKey,
  render,
}: RowsProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset((list.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  const virtualizer = useWindowVirtualizer({ count, estimateSize: () => ROW_PX, overscan: AHEAD_ROWS, scrollMargin: offset });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (hasMore && last >= count - READ_AHEAD_ROWS) onMore?.();
  }, [hasMore, last, count, onMore]);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    virtualizer.scrollToIndex(current);
    list.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus();
  }, [current, virtualizer]);

  return (
    <>
      <div role="rowgroup" ref={list} style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              role="row"
              key={rowKey(row)}
              data-index={index}
              aria-rowindex={index + 2}
              className={classes.row}
              data-opens={onOpen !== undefined || undefined}
              style={{ gridTemplateColumns: template, transform: `translateY(${start - offset}px)` }}
              tabIndex={index === current ? 0 : -1}
              onFocus={(event) => event.target === event.currentTarget && onCurrent(index)}
              onKeyDown={(event) => {
                moved.current = MOVES.has(event.key);
                onKey(event, index);
              }}
              onClick={(event) => {
                const isLink = (event.target as HTMLElement).closest('a, button, input, label') !== null;
                if (!isLink && getSelection()?.isCollapsed !== false) onOpen?.(row);
              }}
            >
              <Cells index={index} render={render} />
            </div>
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

/** Scrolling moves rows in and out; those that stay are not drawn again. */
const Cells = memo(({ index, render }: { index: number; render: (index: number) => ReactNode }) => render(index));
