import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Reach } from './number.model.ts';

export const RING_PATTERNS = ['NORMAL', 'LONG_LONG', 'SHORT_SHORT_LONG', 'SHORT_LONG_SHORT'] as const;
export type RingPattern = (typeof RING_PATTERNS)[number];

/** How the numbers of a person or workspace ring apart; a number that is not named rings NORMAL. */
export interface DistinctiveRing {
  enabled: boolean;
  /** By number, in E.164. */
  patterns: Record<string, RingPattern>;
}

/** A number more or less for a person or a workspace. */
export interface NumberChange {
  action: 'ADD' | 'DELETE';
  primary: boolean;
  /** In E.164. */
  phoneNumber: string;
  /** Belongs to the primary number: others have none of their own. */
  extension: string | undefined;
  ringPattern: RingPattern | undefined;
}

/** How somebody is reached and rung: what numbers operations read and write. */
export interface ReachAndRing {
  reach: Reach;
  ring: DistinctiveRing;
}

/** What becomes of numbers and ring patterns by changes in order, and everything that is wrong with them. */
export function applyNumberChanges(
  { reach, ring }: ReachAndRing,
  changes: readonly NumberChange[],
): ReachAndRing & { problems: string[] } {
  let after: Reach = reach;
  const patterns = { ...ring.patterns };
  const problems: string[] = [];
  for (const change of changes) {
    problems.push(...problemsOf(change, after));
    after = change.action === 'ADD' ? withNumber(after, change) : withoutNumber(after, change);
    if (change.action === 'DELETE') delete patterns[change.phoneNumber];
    else if (change.ringPattern !== undefined) patterns[change.phoneNumber] = change.ringPattern;
  }
  if (after.phoneNumbers.length === 0 && after.extension === null)
    problems.push('A phone number or an extension must remain for who has calling.');
  return { reach: after, ring: { ...ring, patterns }, problems };
}

function problemsOf(
  { action, primary, phoneNumber, extension }: NumberChange,
  { phoneNumbers, extension: own }: Reach,
): string[] {
  if (action === 'DELETE')
    return phoneNumbers.includes(phoneNumber)
      ? []
      : [`The phone number ${phoneNumber} is not assigned, so it cannot be deleted.`];
  return primary || extension === undefined || extension === own
    ? []
    : [`The extension ${extension} cannot be given to ${phoneNumber}: only the primary number has an extension.`];
}

function withNumber({ phoneNumbers, extension }: Reach, change: NumberChange): Reach {
  const others = phoneNumbers.filter((number) => number !== change.phoneNumber);
  if (!change.primary) return { phoneNumbers: [...others, change.phoneNumber], extension };
  return { phoneNumbers: [change.phoneNumber, ...others], extension: change.extension ?? extension };
}

const withoutNumber = ({ phoneNumbers, extension }: Reach, { phoneNumber }: NumberChange): Reach => ({
  phoneNumbers: phoneNumbers.filter((number) => number !== phoneNumber),
  extension,
});

/** The digits that are dialed within the country: "2143456789". */
export const nationalNumber = (e164: string): string => parsePhoneNumberFromString(e164)?.nationalNumber ?? e164;
