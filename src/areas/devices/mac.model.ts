/** Twelve hexadecimal digits in lower case: how a MAC address is kept. */
export type Mac = string;

const SEPARATORS = /[\s:.\-_]/g;
const TWELVE_DIGITS = /^[0-9a-f]{12}$/;

/** Reads a MAC address in any notation (colons, dashes, dots, bare; any case). All zeros and all ones are no device's address. */
export function parseMac(text: string): Mac | undefined {
  if (text.length > 32) return undefined;
  const digits = text.replace(SEPARATORS, '').toLowerCase();
  if (!TWELVE_DIGITS.test(digits) || digits === '000000000000' || digits === 'ffffffffffff') return undefined;
  return digits;
}

/** `80:5E:C0:12:34:56`, as /devices shows it. */
export const macWithColons = (mac: Mac): string => (mac.toUpperCase().match(/../g) ?? []).join(':');

/** `805EC0123456`, as the telephony operations show it. */
export const bareMac = (mac: Mac): string => mac.toUpperCase();
