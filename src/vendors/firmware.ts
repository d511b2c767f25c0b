import type { Vendor } from './define.ts';

/** Negative when `a` is older than `b`. Numbers compare as numbers, whatever separates them: 12.0.1(SR3), 11-1-0-MSR4. */
export function compareFirmware(a: string, b: string, vendor?: Vendor): number {
  const [left, right] = [numbersOf(a, vendor), numbersOf(b, vendor)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(firmware: string, vendor?: Vendor): number[] {
  const numbers = (firmware.match(/\d+/g) ?? []).map(Number);
  return vendor?.firmwareStartsWithHardwareId ? numbers.slice(1) : numbers;
}
