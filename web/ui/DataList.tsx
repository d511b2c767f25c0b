import { Box, Button, Checkbox, Group, Paper, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import {
  columnVisibilityFeature,
  createColumnHelper,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import classes from './DataList.module.css';
import { ColumnChooser, ColumnHead, SkeletonRows } from './DataListHead.tsx';
import { DataListRows } from './DataListRows.tsx';
import type { Column, Sort } from './data-list.ts';
import { ErrorNotice, type Problem } from './ErrorNotice.tsx';
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
            <DataListRows
              rows={rows}
              rowKey={rowKey}
              hasMore={props.hasMore ?? false}
              isLoadingMore={props.isLoadingMore ?? false}
              onMore={props.onMore}
              onOpen={props.onOpen}
              template={template}
              // A list that became shorter can still be entered by keyboard.
              current={Math.min(current, tableRows.length - 1)}
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
