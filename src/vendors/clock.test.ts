import { expect, test } from 'vitest';
import { clockOf, isKnownTimeZone } from './clock.ts';

const sunday = (month: number, week: number, hour: number) => ({ month, week, weekday: 0, hour, minute: 0 });

test.each([
  ['Europe/Berlin', 60, '+1', 'MTZ-1MDT-2,M3.5.0/2,M10.5.0/3', { start: sunday(3, 5, 2), end: sunday(10, 5, 3) }],
  ['America/New_York', -300, '-5', 'MTZ+5MDT+4,M3.2.0/2,M11.1.0/2', { start: sunday(3, 2, 2), end: sunday(11, 1, 2) }],
  ['Australia/Sydney', 600, '+10', 'MTZ-10MDT-11,M10.1.0/2,M4.1.0/3', { start: sunday(10, 1, 2), end: sunday(4, 1, 3) }],
  ['Asia/Kolkata', 330, '+5:30', 'MTZ-5:30', null],
  ['America/St_Johns', -210, '-3:30', 'MTZ+3:30MDT+2:30,M3.2.0/2,M11.1.0/2', { start: sunday(3, 2, 2), end: sunday(11, 1, 2) }],
  ['Etc/UTC', 0, '+0', 'MTZ+0', null],
  ['Nowhere/Land', 0, '+0', 'MTZ+0', null],
])('%s', (zone, offsetMinutes, offset, posix, changes) => {
  const daylight = changes && { savedMinutes: 60, ...changes };
  expect(clockOf(zone)).toEqual({ zone, offsetMinutes, offset, posix, daylight });
});

test('daylight saving that is half an hour, backwards or past midnight is kept', () => {
  expect(clockOf('Australia/Lord_Howe').daylight?.savedMinutes).toBe(30);
  expect(clockOf('Europe/Dublin').daylight?.savedMinutes).toBe(-60);
  // Thursday 26:00 is Friday 2:00.
  expect(clockOf('Asia/Jerusalem').daylight?.start).toEqual({ month: 3, week: 4, weekday: 5, hour: 2, minute: 0 });
});

test('every zone that this runtime knows can be shown', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    expect(isKnownTimeZone(zone), zone).toBe(true);
    clockOf(zone);
  }
});
