import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { VirtualLine } from './virtual-line.model.ts';
import { findVirtualLine, lockVirtualLine } from './virtual-line.queries.ts';

const noSuchLine = () => new Refused('not-found', 'virtual-line.not-found', 'The requested resource could not be found.');

/** The line that a path names; undefined is an id that could not be read. */
export async function virtualLineOfPath(ctx: Context, id: string | undefined): Promise<VirtualLine> {
  const line = id === undefined ? undefined : await findVirtualLine(ctx.db, id);
  if (!line) throw noSuchLine();
  return line;
}

/** The same, to be changed: nobody else changes it before this transaction ends. */
export async function virtualLineToChange(ctx: Context, id: string | undefined): Promise<VirtualLine> {
  const line = id === undefined ? undefined : await lockVirtualLine(ctx.db, id);
  if (!line) throw noSuchLine();
  return line;
}

/** Refuses with everything that is wrong at once. */
export function mustBeSound(problems: readonly string[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new Refused('invalid', 'virtual-line.invalid', first, { details: problems.map((description) => ({ description })) });
}
