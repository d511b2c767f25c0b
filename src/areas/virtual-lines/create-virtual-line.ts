import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { assignNumbers } from '../numbers/index.ts';
import { requireLocation } from '../tenancy/index.ts';
import { mustBeSound } from './find-virtual-line.ts';
import { type CallerId, type VirtualLineDetails, virtualLineProblems } from './virtual-line.model.ts';
import { insertVirtualLine } from './virtual-line.store.ts';

export interface VirtualLineRequest {
  firstName: string;
  lastName: string;
  displayName?: string | undefined;
  locationId: string;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  callerId?: CallerId;
}

/** A line that is nobody's, with its number or extension, or nothing at all of it. */
export async function createVirtualLine(ctx: Context, request: VirtualLineRequest): Promise<string> {
  demand(ctx, 'virtual-lines.write');
  const { firstName, lastName, displayName = null, phoneNumber = null, extension = null, callerId = {} } = request;
  const details: VirtualLineDetails = { firstName, lastName, displayName, callerId, timeZone: null, announcementLanguage: null };
  mustBeSound(virtualLineProblems(details, { phoneNumber, extension }));
  const location = await requireLocation(ctx, request.locationId);

  const id = newId();
  const { organizationId } = ctx.actor;
  await insertVirtualLine(ctx.db, { ...details, organizationId, id, locationId: location.id }, ctx.now);
  const phoneNumbers = phoneNumber === null ? [] : [phoneNumber];
  await assignNumbers(ctx, { virtualLineId: id }, location, { phoneNumbers, extension });
  await record(ctx, {
    action: 'virtual-line.created',
    category: 'WEBEX_CALLING',
    target: { type: 'VIRTUAL_LINE', id, name: `${firstName} ${lastName}` },
    after: details,
  });
  return id;
}
