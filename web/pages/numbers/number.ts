import type { components } from '../../../client/schema.ts';
import { numbers as words } from '../../words/numbers.ts';

export type ListedNumber = components['schemas']['NumberList']['phoneNumbers'][number];
/** One with digits of its own, not an extension alone. */
export type PhoneNumber = ListedNumber & { phoneNumber: string };

export const isPhoneNumber = (number: ListedNumber): number is PhoneNumber => number.phoneNumber !== undefined;

export const ownerName = ({ owner }: ListedNumber): string | undefined =>
  owner && [owner.firstName, owner.lastName].filter(Boolean).join(' ');

const OWNER_PAGES = { PEOPLE: 'users', PLACE: 'workspaces', VIRTUAL_LINE: 'virtual-lines' } as const;
export const ownerPage = ({ owner }: ListedNumber): string | undefined => owner && `/${OWNER_PAGES[owner.type]}/${owner.id}`;

export function typeOf({ tollFreeNumber, includedTelephonyTypes, isServiceNumber }: ListedNumber): string {
  if (tollFreeNumber) return words.types.tollFree;
  if (includedTelephonyTypes === 'MOBILE_NUMBER') return words.types.mobile;
  return isServiceNumber ? words.types.service : words.types.geographic;
}

export const isFree = ({ owner, mainNumber }: ListedNumber): boolean => owner === undefined && !mainNumber;

/** Numbers by their location, as the API takes them. */
export function byLocation(numbers: readonly PhoneNumber[]): { locationId: string; numbers: string[] }[] {
  const groups = Map.groupBy(numbers, ({ location }) => location.id);
  return [...groups].map(([locationId, group]) => ({ locationId, numbers: group.map(({ phoneNumber }) => phoneNumber) }));
}
