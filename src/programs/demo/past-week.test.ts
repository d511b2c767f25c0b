import { expect, test } from 'vitest';
import { pastWeek } from './past-week.ts';

test('the past week of the demo ends before it begins, hour by hour, and never has more phones than there are', () => {
  const now = new Date('2026-03-04T10:20:30Z');
  const hours = pastWeek(now, { alive: 7, silent: 7 });
  expect(hours).toHaveLength(168);
  expect(hours.at(-1)?.hour).toEqual(new Date('2026-03-04T09:00:00Z'));
  expect(hours.at(-1)).toMatchObject({ connected: 7, disconnected: 0, unknown: 7 });
  for (const { hour, connected, connectedWithIssues, disconnected, unknown } of hours) {
    const counts = [connected, connectedWithIssues, disconnected, unknown];
    expect(Math.min(...counts), hour.toISOString()).toBeGreaterThanOrEqual(0);
    expect(connected + connectedWithIssues + disconnected, hour.toISOString()).toBeLessThanOrEqual(7);
    expect(unknown, hour.toISOString()).toBeLessThanOrEqual(7);
  }
  expect(hours.some(({ disconnected }) => disconnected > 3)).toBe(true);
});

test('a demo of one phone has a past, too', () => {
  for (const { connected, connectedWithIssues, disconnected } of pastWeek(new Date(), { alive: 1, silent: 2 }))
    expect(connected + connectedWithIssues + disconnected).toBe(1);
});
