import { type KeyboardEvent, type MouseEvent, memo, type ReactNode } from 'react';
import { Check } from './Check.tsx';
import classes from './DataList.module.css';
import type { Column } from './data-list.ts';
import type { RowSelection } from './selection.ts';
import { ui } from './words.ts';

/** What a row does when something happens to it. The functions are the same at every drawing of the list. */
export interface RowHandlers<Row> {
  click: (event: MouseEvent, row: Row) => void;
  key: (event: KeyboardEvent, index: number) => void;
  focus: (index: number) => void;
  select: (row: Row) => void;
}

interface DataListRowProps<Row> {
  row: Row;
  name: string;
  index: number;
  /** Where it stands in the list, in pixels. */
  top: number;
  columns: readonly Column<Row>[];
  opens: boolean;
  isCurrent: boolean;
  /** Undefined where nothing can be selected. */
  selection: RowSelection | undefined;
  on: RowHandlers<Row>;
}

/**
 * One row. Scrolling draws some thirty at every turn of the wheel, and what arrives meanwhile draws the list again: so a row is drawn again
 * only if something about it has changed, and what stands in it is as plain as it can be.
 */
export const DataListRow = memo(function ListRow<Row>(props: DataListRowProps<Row>) {
  const { row, name, index, top, columns, opens, isCurrent, selection, on } = props;
  return (
    <div
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      className={classes.row}
      data-opens={opens || undefined}
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && on.focus(index)}
      onKeyDown={(event) => on.key(event, index)}
      onClick={(event) => on.click(event, row)}
    >
      {selection && (
        <div role="cell" className={classes.cell}>
          <Check
            label={ui.selectRow(name)}
            isChecked={selection === 'selected'}
            isDisabled={selection === 'not-selectable'}
            onChange={() => on.select(row)}
          />
        </div>
      )}
      {columns.map(({ id, cell, look }) => (
        <div role="cell" key={id} className={classes.cell} data-look={look}>
          {cell(row)}
        </div>
      ))}
    </div>
  );
}) as <Row>(props: DataListRowProps<Row>) => ReactNode;
