import { devices as words } from '../words/devices.ts';

const isKnown = (code: string): code is keyof typeof words.errors => code in words.errors;

/** What is wrong with a device at the moment, in words; undefined where nothing is. */
export const reasonOf = (errorCodes: readonly string[]): string | undefined =>
  errorCodes.map((code) => (isKnown(code) ? words.errors[code] : code)).join('; ') || undefined;
