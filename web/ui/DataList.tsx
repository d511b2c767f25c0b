import { Box, Button, Group, Paper, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Check } from './Check.tsx';
import classes from './DataList.module.css';
import { ColumnChooser, ColumnHead, SkeletonRows } from './DataListHead.tsx';
import type { RowHandlers } from './DataListRow.tsx';
import { DataListRows } from './DataListRows.tsx';
import type { Column, Sort } from './data-list.ts';
import { ErrorNotice, type Problem } from './ErrorNotice.tsx';
import { useSelection } from './selection.ts';
import { ui } from './words.ts';

interface DataListProps<Row> {
  /** What it is a list of, for those who hear it. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What a row is called, for those who hear it. */
  rowName: (row: Row) => string;
  isLoading: boolean;
  error?: Problem | null | undefined;
  onRetry?: () => void;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onMore?: () => void;
  /** Enter and a click on a row. */
  onOpen?: (row: Row) => void;
  /** Space: a look at it without leaving. */
  onPeek?: (row: Row) => void;
  /** What can be done with those that are selected; without it nothing can be selected. */
  actions?: (selected: readonly Row[], clear: () => void) => ReactNode;
  canSelect?: (row: Row) => boolean;
  /** Ids of the columns shown, as somebody chose them; undefined for what is shown by default. */
  shown?: readonly string[] | undefined;
  onShownChange?: (shown: readonly string[]) => void;
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  /** In place of rows, where there are none. */
  empty: ReactNode;
  /** Above the list, at its right: what belongs to the list itself. */
  tools?: ReactNode;
}

/**
 * A list of any length. Its table is one by role and not by element, since a <table> cannot hold rows that stand where they were scrolled
 * to. Only the rows on screen are in the page, and further ones are asked for shortly before they are reached. j and k (or the arrows)
 * move, x selects, Enter opens, Space peeks.
 */
export function DataList<Row>(props: DataListProps<Row>) {
  const { label, columns, rows, rowKey, rowName, isLoading, error, onRetry, actions, shown, onShownChange, empty, tools } = props;
  const { ref: measure, width } = useElementSize();
  const [current, setCurrent] = useState(0);
  const selection = useSelection(props);
  const { selected, clear } = selection;
  const visible = useVisible(columns, shown, width);
  const template = [...(actions ? ['40px'] : []), ...visible.map(({ width: track }) => track ?? 'minmax(0, 1fr)')].join(' ');
  const tracks: CSSProperties & Record<'--tracks', string> = { '--tracks': template };
  const on = useLatest<Row>({ click, key, focus: setCurrent, select: selection.toggle });

  if (error && rows.length === 0) return <ErrorNotice error={error} {...(onRetry ? { onRetry } : {})} />;
  if (!isLoading && rows.length === 0) return <>{empty}</>;
  return (
    <Box ref={measure}>
      <Group justify="space-between" mb={4} mih={34} gap="xs">
        {actions && selected.length > 0 ? (
          <Group gap="xs" role="toolbar" aria-label={ui.selected(selected.length)}>
            <Text size="sm" fw={600} aria-live="polite">
              {ui.selected(selected.length)}
            </Text>
            {actions(selected, clear)}
            <Button size="compact-sm" variant="subtle" color="gray" onClick={clear}>
              {ui.clearSelection}
            </Button>
          </Group>
        ) : (
          <Text size="xs" c="dimmed" aria-live="polite">
            {isLoading ? ui.loading : ui.rows(rows.length, props.hasMore ?? false)}
          </Text>
        )}
        <Group gap={4}>
          {tools}
          {onShownChange && <ColumnChooser columns={columns} shown={shown} onChange={onShownChange} />}
        </Group>
      </Group>
      <Paper withBorder className={classes.frame}>
        <div
          role="table"
          aria-label={label}
          aria-rowcount={props.hasMore ? -1 : rows.length + 1}
          aria-busy={isLoading}
          style={tracks}
        >
          <div role="row" className={classes.head} aria-rowindex={1} tabIndex={-1}>
            {actions && (
              <div role="columnheader" className={classes.cell}>
                <Check
                  label={ui.selectAll}
                  isChecked={selection.areAllSelected}
                  isMixed={selected.length > 0 && !selection.areAllSelected}
                  onChange={selection.toggleAll}
                />
              </div>
            )}
            {visible.map((column) => (
              <ColumnHead key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </div>
          {isLoading ? (
            <SkeletonRows columns={visible.length + (actions ? 1 : 0)} />
          ) : (
            <DataListRows
              rows={rows}
              rowKey={rowKey}
              rowName={rowName}
              columns={visible}
              hasMore={props.hasMore ?? false}
              isLoadingMore={props.isLoadingMore ?? false}
              onMore={props.onMore}
              opens={props.onOpen !== undefined}
              // A list that became shorter can still be entered by keyboard.
              current={Math.min(current, rows.length - 1)}
              selectionOf={actions && selection.of}
              on={on}
            />
          )}
        </div>
      </Paper>
      {error && <ErrorNotice error={error} {...(onRetry ? { onRetry } : {})} />}
    </Box>
  );

  function click(event: MouseEvent, row: Row) {
    const isLink = event.target instanceof Element && event.target.closest('a, button, input, label') !== null;
    if (!isLink && getSelection()?.isCollapsed !== false) props.onOpen?.(row);
  }

  function key(event: KeyboardEvent, index: number) {
    const row = rows[index];
    if (row === undefined || event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return;
    const act: Record<string, (() => void) | undefined> = {
      j: () => setCurrent(Math.min(index + 1, rows.length - 1)),
      k: () => setCurrent(Math.max(index - 1, 0)),
      x: actions && (() => selection.toggle(row)),
      Enter: props.onOpen && (() => props.onOpen?.(row)),
      ' ': props.onPeek && (() => props.onPeek?.(row)),
    };
    const run = act[{ ArrowDown: 'j', ArrowUp: 'k' }[event.key] ?? event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }
}

/** Those that somebody chose, or that are shown by default, as far as there is room; the same array as long as they are the same. */
function useVisible<Row>(columns: readonly Column<Row>[], shown: readonly string[] | undefined, width: number) {
  const ids = columns
    .filter(({ id, optional = false, from = 0 }) => (shown?.includes(id) ?? !optional) && (width === 0 || width >= from))
    .map(({ id }) => id)
    .join(' ');
  return useMemo(() => {
    const visible = new Set(ids.split(' '));
    return columns.filter(({ id }) => visible.has(id));
  }, [columns, ids]);
}

/** The same functions at every drawing, which do what those of the last one do: no row is drawn again because of them. */
function useLatest<Row>(handlers: RowHandlers<Row>): RowHandlers<Row> {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  return useMemo(
    () => ({
      click: (event, row) => latest.current.click(event, row),
      key: (event, index) => latest.current.key(event, index),
      focus: (index) => latest.current.focus(index),
      select: (row) => latest.current.select(row),
    }),
    [],
  );
}
