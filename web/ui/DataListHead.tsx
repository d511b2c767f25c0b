import { ActionIcon, Menu, Skeleton, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import classes from './DataList.module.css';
import type { Column, Sort } from './data-list.ts';
import { ui } from './words.ts';

export function ColumnHead<Row>({
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

interface ColumnChooserProps<Row> {
  columns: readonly Column<Row>[];
  shown: readonly string[] | undefined;
  onChange: (shown: readonly string[]) => void;
}

/** A menu takes longer to draw than a row: this one is not drawn with every page of rows that arrives. */
export const ColumnChooser = memo(function Chooser<Row>({ columns, shown, onChange }: ColumnChooserProps<Row>) {
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
}) as <Row>(props: ColumnChooserProps<Row>) => ReactNode;

export const SkeletonRows = ({ columns }: { columns: number }) => (
  <div aria-hidden>
    {Array.from({ length: 8 }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
      <div key={row} className={classes.skeleton}>
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
