import type { Context } from './context.ts';

/** A part of an answer that is too long to be held at once; `next` reads the following one in a transaction of its own. */
export interface Piece {
  text: string;
  next?: (ctx: Context) => Promise<Piece>;
}

/** A file that is sent while it is being read. */
export interface Download {
  contentType: string;
  fileName: string;
  first: Piece;
}
