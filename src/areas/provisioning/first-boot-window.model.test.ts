import { expect, test } from 'vitest';
import { type FirstBootWindow, windowState } from './first-boot-window.model.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));
const shut: FirstBootWindow = {
  openedAt: null,
  firstFetchAt: null,
  source: null,
  closedAt: null,
  registeredBefore: null,
  registeredAt: null,
};
const fetched = { ...shut, openedAt: at(0), firstFetchAt: at(5), source: '192.0.2.1' };

test.each<[string, FirstBootWindow, Date, string]>([
  ['never opened', shut, at(1), 'closed'],
  ['opened, nobody came yet, however long ago', { ...shut, openedAt: at(0) }, at(59), 'open'],
  [
    'registered before it was opened again',
    { ...shut, openedAt: at(10), registeredBefore: at(9), registeredAt: at(9) },
    at(11),
    'open',
  ],
  ['registered since', { ...shut, openedAt: at(10), registeredBefore: at(9), registeredAt: at(11) }, at(12), 'closed'],
  [
    'registered for the first time, opened by a clock that ran ahead',
    { ...shut, openedAt: at(30), registeredAt: at(9) },
    at(39),
    'closed',
  ],
  ['nine minutes after the first fetch', fetched, at(14), 'open-for-one-address'],
  ['ten minutes after the first fetch', fetched, at(15), 'closed'],
  ['registered after the first fetch', { ...fetched, registeredAt: at(6) }, at(7), 'closed'],
  ['closed by an administrator', { ...fetched, closedAt: at(6) }, at(7), 'closed'],
])('%s', (_name, window, now, state) => {
  expect(windowState(window, now).state).toBe(state);
});
