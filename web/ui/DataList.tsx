import {
  ActionIcon,
  Box,
  Button,
  Checkbox,
  Group,
  Loader,
  Menu,
  Paper,
  Skeleton,
  Text,
  Tooltip,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import {
  columnVisibilityFeature,
  createColumnHelper,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import classes from './DataList.module.css';
import { ErrorNotice, type Problem } from './ErrorNotice.tsx';
import { ui } from './words.ts';

export interface Column<Row> {
  id: string;
  title: string;
  /** Its cells say by themselves what they are: the title is heard and not seen. */
  hidesTitle?: true;
  cell: (row: Row) => ReactNode;
  /** A track of a CSS grid; an equal share by default. */
  width?: string;
  /** Not shown until somebody asks for it. */
  optional?: boolean;
  /** The least width of the list, in pixels, at which there is room for it. */
  from?: number;
  /** What the list can be sorted by it as. */
  sortKey?: string;
}

export interface Sort {
  by: string;
  descending: boolean;
}

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

const ROW_PX = 40;
/** In the page beyond what is on screen, and how near its end a list is read further. */
const AHEAD_ROWS = 12;
const READ_AHEAD_ROWS = 100;
const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });

/**
 * A list of any length. Its table is one by role and not by element, since a <table> cannot hold rows that stand where they were scrolled
 * to. Only the rows on screen are in the page, and further ones are asked for shortly before they are reached. j and k (or the arrows)
 * move, x selects, Enter opens, Space peeks.
 */
export function DataList<Row>(props: DataListProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    rowName,
    isLoading,
    error,
    onRetry,
    actions,
    canSelect,
    shown,
    onShownChange,
    empty,
    tools,
  } = props;
  const { ref: measure, width } = useElementSize();
  const [selection, setSelection] = useState<RowSelectionState>({});
  const [current, setCurrent] = useState(0);
  const helper = useMemo(() => createColumnHelper<typeof features, Row & object>(), []);
  const table = useTable({
    features,
    data: rows as (Row & object)[],
    columns: useMemo(
      () =>
        helper.columns(
          columns.map(({ id, title, cell }) => helper.display({ id, header: title, cell: ({ row }) => cell(row.original) })),
        ),
      [columns, helper],
    ),
    getRowId: rowKey,
    state: {
      rowSelection: selection,
      columnVisibility: Object.fromEntries(
        columns.map(({ id, optional = false, from = 0 }) => [
          id,
          (shown ? shown.includes(id) : !optional) && (width === 0 || width >= from),
        ]),
      ),
    },
    enableRowSelection: ({ original }) => actions !== undefined && (canSelect?.(original) ?? true),
    onRowSelectionChange: setSelection,
  });
  const visible = table.getVisibleLeafColumns().map(({ id }) => columns.find((column) => column.id === id) as Column<Row>);
  const template = [...(actions ? ['40px'] : []), ...visible.map(({ width: track }) => track ?? 'minmax(0, 1fr)')].join(' ');
  const tableRows = table.getRowModel().rows;
  const isAnySelected = Object.values(selection).some(Boolean);
  const selected = isAnySelected ? tableRows.filter((row) => row.getIsSelected()).map(({ original }) => original as Row) : [];
  const clear = () => setSelection({});

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
        <div role="table" aria-label={label} aria-rowcount={props.hasMore ? -1 : rows.length + 1} aria-busy={isLoading}>
          <div role="row" className={classes.head} style={{ gridTemplateColumns: template }} aria-rowindex={1} tabIndex={-1}>
            {actions && (
              <div role="columnheader" className={classes.cell}>
                <Checkbox
                  size="xs"
                  aria-label={ui.selectAll}
                  checked={selected.length > 0 && table.getIsAllRowsSelected()}
                  indeterminate={selected.length > 0 && !table.getIsAllRowsSelected()}
                  onChange={() => table.toggleAllRowsSelected()}
                />
              </div>
            )}
            {visible.map((column) => (
              <ColumnHead key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </div>
          {isLoading ? (
            <SkeletonRows template={template} columns={visible.length + (actions ? 1 : 0)} />
          ) : (
            <Rows
              {...props}
              template={template}
              current={current}
              onCurrent={setCurrent}
              count={tableRows.length}
              render={renderRow}
              onKey={onKey}
            />
          )}
        </div>
      </Paper>
      {error && <ErrorNotice error={error} {...(onRetry ? { onRetry } : {})} />}
    </Box>
  );

  function renderRow(index: number) {
    const row = tableRows[index];
    if (!row) return null;
    return (
      <>
        {actions && (
          <div role="cell" className={classes.cell}>
            <Checkbox
              size="xs"
              aria-label={ui.selectRow(rowName(row.original as Row))}
              checked={row.getIsSelected()}
              disabled={!row.getCanSelect()}
              onChange={row.getToggleSelectedHandler()}
              onClick={(event) => event.stopPropagation()}
            />
          </div>
        )}
        {row.getVisibleCells().map((cell) => (
          <div role="cell" key={cell.id} className={classes.cell}>
            <table.FlexRender cell={cell} />
          </div>
        ))}
      </>
    );
  }

  function onKey(event: KeyboardEvent, index: number) {
    const row = tableRows[index];
    if (!row || event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return;
    const act: Record<string, (() => void) | undefined> = {
      j: () => setCurrent(Math.min(index + 1, tableRows.length - 1)),
      k: () => setCurrent(Math.max(index - 1, 0)),
      x: actions && (() => row.getCanSelect() && row.toggleSelected()),
      Enter: props.onOpen && (() => props.onOpen?.(row.original as Row)),
      ' ': props.onPeek && (() => props.onPeek?.(row.original as Row)),
    };
    const run = act[{ ArrowDown: 'j', ArrowUp: 'k' }[event.key] ?? event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }
}

interface RowsProps<Row> extends DataListProps<Row> {
  template: string;
  count: number;
  current: number;
  onCurrent: (index: number) => void;
  onKey: (event: KeyboardEvent, index: number) => void;
  render: (index: number) => ReactNode;
}

function Rows<Row>({
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
                moved.current = true;
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

function ColumnHead<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const { sortKey, title } = column;
  const order = sortKey === undefined || sort?.by !== sortKey ? undefined : sort.descending ? 'descending' : 'ascending';
  const Arrow = order === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <div role="columnheader" className={classes.cell} {...(order ? { 'aria-sort': order } : {})}>
      {sortKey !== undefined && onSort ? (
        <UnstyledButton
          className={classes.sort}
          aria-label={ui.sortBy(title)}
          onClick={() => onSort({ by: sortKey, descending: order === 'ascending' })}
        >
          {title} {order && <Arrow size={12} aria-hidden />}
        </UnstyledButton>
      ) : column.hidesTitle ? (
        <VisuallyHidden>{title}</VisuallyHidden>
      ) : (
        title
      )}
    </div>
  );
}

function ColumnChooser<Row>({
  columns,
  shown,
  onChange,
}: {
  columns: readonly Column<Row>[];
  shown: readonly string[] | undefined;
  onChange: (shown: readonly string[]) => void;
}) {
  const ids = shown ?? columns.filter(({ optional }) => !optional).map(({ id }) => id);
  const toggle = (id: string) =>
    onChange(columns.map((column) => column.id).filter((other) => (other === id) !== ids.includes(other)));
  return (
    <Menu closeOnItemClick={false} position="bottom-end" shadow="md">
      <Menu.Target>
        <Tooltip label={ui.columns}>
          <ActionIcon variant="subtle" color="gray" aria-label={ui.columns}>
            <IconColumns3 size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ id, title }) => (
          <Menu.CheckboxItem
            key={id}
            checked={ids.includes(id)}
            disabled={ids.length === 1 && ids[0] === id}
            onChange={() => toggle(id)}
          >
            {title}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const SkeletonRows = ({ template, columns }: { template: string; columns: number }) => (
  <div aria-hidden>
    {Array.from({ length: 8 }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
      <div key={row} className={classes.skeleton} style={{ gridTemplateColumns: template }}>
        {Array.from({ length: columns }, (_, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
          <div key={column} className={classes.cell}>
            <Skeleton h={12} w={`${80 - ((row * 13 + column * 29) % 45)}%`} />
          </div>
        ))}
      </div>
    ))}
  </div>
);
