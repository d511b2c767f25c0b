import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { releaseNumbers } from '../numbers/index.ts';
import { virtualLineToChange } from './find-virtual-line.ts';
import { virtualLineLeaves } from './virtual-line.events.ts';
import type { VirtualLine } from './virtual-line.model.ts';
import { devicesOwnedByLine } from './virtual-line.queries.ts';
import { deleteVirtualLineRow } from './virtual-line.store.ts';

/** The line goes, and with it its number and its appearances on devices of others; a device of its own must go first. */
export async function deleteVirtualLine(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'virtual-lines.write');
  const line = await virtualLineToChange(ctx, id);
  await mustOwnNoDevice(ctx, line);

  await virtualLineLeaves.announce(ctx, { virtualLineId: line.id });
  await releaseNumbers(ctx, { virtualLineId: line.id });
  await deleteVirtualLineRow(ctx.db, line.id);
  await record(ctx, {
    action: 'virtual-line.deleted',
    category: 'WEBEX_CALLING',
    target: { type: 'VIRTUAL_LINE', id: line.id, name: `${line.firstName} ${line.lastName}` },
  });
}

async function mustOwnNoDevice(ctx: Context, line: VirtualLine): Promise<void> {
  const devices = await devicesOwnedByLine(ctx.db, line.id);
  if (devices.length === 0) return;
  const names = devices.map(({ model, mac }) => [model, mac].filter(Boolean).join(' ')).join(', ');
  throw new Refused(
    'conflict',
    'virtual-line.has-devices',
    `'${line.firstName} ${line.lastName}' is the owner of ${names}. Remove or reassign that first.`,
  );
}
