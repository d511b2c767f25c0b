import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  title: string;
  /** Its cells say by themselves what they are: the title is heard and not seen. */
  hidesTitle?: true;
  cell: (row: Row) => ReactNode;
  /** Its parts stand side by side, and texts among them give way; or it is read letter by letter. */
  look?: 'parts' | 'code';
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
