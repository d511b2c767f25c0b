import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { assignNumbers } from '../numbers/index.ts';
import { requireLocation } from '../tenancy/index.ts';
import { mustBeSound, virtualLineToChange } from './find-virtual-line.ts';
import { type CallerId, type VirtualLine, type VirtualLineDetails, virtualLineProblems } from './virtual-line.model.ts';
import { saveVirtualLine } from './virtual-line.store.ts';

/** What is not said stays as it is; null takes number or extension away. */
export interface VirtualLineChange extends Partial<Omit<VirtualLineDetails, 'callerId'>> {
  callerId?: CallerId;
  phoneNumber?: string | null | undefined;
  extension?: string | null | undefined;
}

export async function updateVirtualLine(ctx: Context, id: string | undefined, change: VirtualLineChange): Promise<void> {
  demand(ctx, 'virtual-lines.write');
  const line = await virtualLineToChange(ctx, id);
  const { phoneNumber = line.phoneNumber, extension = line.extension, callerId, ...said } = change;
  const before = detailsOf(line);
  const after: VirtualLineDetails = { ...before, ...said, callerId: { ...before.callerId, ...callerId } };
  mustBeSound(virtualLineProblems(after, { phoneNumber, extension }));

  await saveVirtualLine(ctx.db, line.id, after);
  if (phoneNumber !== line.phoneNumber || extension !== line.extension) {
    const location = await requireLocation(ctx, line.location.id);
    const phoneNumbers = phoneNumber === null ? [] : [phoneNumber];
    await assignNumbers(ctx, { virtualLineId: line.id }, location, { phoneNumbers, extension });
  }
  await record(ctx, {
    action: 'virtual-line.updated',
    category: 'WEBEX_CALLING',
    target: { type: 'VIRTUAL_LINE', id: line.id, name: `${after.firstName} ${after.lastName}` },
    before,
    after,
  });
}

const detailsOf = (line: VirtualLine): VirtualLineDetails => {
  const { firstName, lastName, displayName, callerId, timeZone, announcementLanguage } = line;
  return { firstName, lastName, displayName, callerId, timeZone, announcementLanguage };
};
