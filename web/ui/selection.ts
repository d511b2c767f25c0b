import { useState } from 'react';

/** Of one row. A word, so that it is easily compared with what it was before. */
export type RowSelection = 'selected' | 'selectable' | 'not-selectable';

interface Selectable<Row> {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  canSelect?: ((row: Row) => boolean) | undefined;
}

const NONE: ReadonlySet<string> = new Set();
const every = () => true;

/** Which rows are selected. They stay so while further ones are loaded; what is no longer in the list is not among them. */
export function useSelection<Row>({ rows, rowKey, canSelect = every }: Selectable<Row>) {
  const [keys, setKeys] = useState(NONE);
  const selected = keys.size === 0 ? [] : rows.filter((row) => keys.has(rowKey(row)));
  const areAllSelected = selected.length > 0 && selected.length === rows.filter(canSelect).length;
  return {
    selected,
    areAllSelected,
    of(row: Row): RowSelection {
      if (keys.has(rowKey(row))) return 'selected';
      return canSelect(row) ? 'selectable' : 'not-selectable';
    },
    toggle(row: Row): void {
      if (!canSelect(row)) return;
      setKeys((before) => {
        const after = new Set(before);
        if (!after.delete(rowKey(row))) after.add(rowKey(row));
        return after;
      });
    },
    toggleAll: (): void => setKeys(areAllSelected ? NONE : new Set(rows.filter(canSelect).map(rowKey))),
    clear: (): void => setKeys(NONE),
  };
}
