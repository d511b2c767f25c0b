import { nationalNumber, type ReachAndRing } from './number-change.model.ts';

interface NumbersView {
  /** Numbers in E.164 instead of the digits dialed within the country. */
  e164: boolean;
  /** Undefined where routing prefix and ESN are not part of the answer. */
  routingPrefix?: string | null;
}

/** Numbers of a person or workspace: the primary one first, with the extension. */
export function presentNumbersOf({ reach, ring }: ReachAndRing, { e164, routingPrefix }: NumbersView) {
  const extension = presentExtension(reach.extension, routingPrefix);
  const numbers = reach.phoneNumbers.map((number, position) => ({
    primary: position === 0,
    directNumber: e164 ? number : nationalNumber(number),
    ...(position === 0 ? extension : {}),
    ringPattern: ring.patterns[number] ?? ('NORMAL' as const),
  }));
  const alone = reach.extension === null ? [] : [{ primary: true, ...extension, ringPattern: 'NORMAL' as const }];
  return { distinctiveRingEnabled: ring.enabled, phoneNumbers: numbers.length > 0 ? numbers : alone };
}

const presentExtension = (extension: string | null, routingPrefix: string | null | undefined) =>
  extension === null
    ? {}
    : {
        extension,
        ...(routingPrefix ? { routingPrefix } : {}),
        ...(routingPrefix === undefined ? {} : { esn: `${routingPrefix ?? ''}${extension}` }),
      };
