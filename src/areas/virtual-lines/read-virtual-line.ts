import type { Static } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import type { VirtualLineRequest } from './create-virtual-line.ts';
import type { VirtualLineChange } from './update-virtual-line.ts';
import type { CallerId } from './virtual-line.model.ts';
import type { VirtualLineFilter, VirtualLineOrder } from './virtual-line.queries.ts';
import type { ChangedVirtualLine, NewVirtualLine, VirtualLineQuery } from './virtual-line.schema.ts';

export function readNewVirtualLine(body: Static<typeof NewVirtualLine>): VirtualLineRequest {
  const { firstName, lastName, displayName, phoneNumber, extension } = body;
  const locationId = readId('locationId', body.locationId);
  return { firstName, lastName, displayName, phoneNumber, extension, locationId, callerId: readCallerId(body) };
}

export function readVirtualLineChange(body: Static<typeof ChangedVirtualLine>): VirtualLineChange {
  const { callerIdFirstName, callerIdLastName, callerIdNumber, ...change } = body;
  return { ...change, callerId: readCallerId({ callerIdFirstName, callerIdLastName, callerIdNumber }) };
}

interface CallerIdBody {
  callerIdFirstName?: string | undefined;
  callerIdLastName?: string | undefined;
  callerIdNumber?: string | undefined;
}

const readCallerId = ({ callerIdFirstName, callerIdLastName, callerIdNumber }: CallerIdBody): CallerId => ({
  ...(callerIdFirstName === undefined ? {} : { firstName: callerIdFirstName }),
  ...(callerIdLastName === undefined ? {} : { lastName: callerIdLastName }),
  ...(callerIdNumber === undefined ? {} : { number: callerIdNumber }),
});

type Query = Static<typeof VirtualLineQuery>;

export function readFilter(query: Query): VirtualLineFilter {
  const { hasDeviceAssigned, hasExtensionAssigned, hasDnAssigned } = query;
  return {
    ids: query.id?.map((id) => readId('id', id)),
    locationIds: query.locationId?.map((id) => readId('locationId', id)),
    locationNames: query.locationName,
    ownerNames: query.ownerName,
    phoneNumbers: query.phoneNumber?.map(readNumber),
    ...{ hasDeviceAssigned, hasExtensionAssigned, hasDnAssigned },
  };
}

/** The first one says in which direction; the second must agree, so that a page has one key. */
export function readOrder({ order = [] }: Query): VirtualLineOrder {
  const directions = new Set(order.map((word) => word.endsWith('-desc')));
  if (directions.size > 1)
    throw new Refused('invalid', 'virtual-line.order', "The values of 'order' must all be ascending or all be descending.");
  const names = order.map((word) => (word.startsWith('fname') ? ('firstName' as const) : ('lastName' as const)));
  return { names: [...new Set(names)], descending: directions.has(true) };
}

// A + in a URL that was not encoded arrives as a space.
const readNumber = (text: string): string => text.replace(/^ /, '+').replaceAll(/[ ()-]/g, '');

function readId(name: string, text: string): string {
  const id = decodeUuid(text);
  if (id === undefined) throw new Refused('invalid', 'request.bad-id', `The value of '${name}' is not an id.`);
  return id;
}
