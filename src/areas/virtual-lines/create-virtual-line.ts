import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { assignNumbers } from '../numbers/index.ts';
import { requireLocation } from '../tenancy/index.ts';
import { insertVirtualLine } from './virtual-line.store.ts';

export interface VirtualLineRequest {
  firstName: string;
  lastName: string;
  locationId: string;
  phoneNumber?: string;
  extension?: string;
}

/** A line that is nobody's: it has a number or an extension and shows up on the phones of others. */
export async function createVirtualLine(ctx: Context, request: VirtualLineRequest): Promise<string> {
  demand(ctx, 'virtual-lines.write');
  const { firstName, lastName, phoneNumber, extension } = request;
  const location = await requireLocation(ctx, request.locationId);
  const id = newId();
  await insertVirtualLine(ctx.db, { organizationId: ctx.actor.organizationId, id, firstName, lastName, locationId: location.id });
  await assignNumbers(ctx, { virtualLineId: id }, location, {
    phoneNumbers: phoneNumber ? [phoneNumber] : [],
    extension: extension ?? null,
  });
  await record(ctx, {
    action: 'virtual-line.created',
    category: 'WEBEX_CALLING',
    target: { type: 'VIRTUAL_LINE', id, name: `${firstName} ${lastName}` },
  });
  return id;
}
