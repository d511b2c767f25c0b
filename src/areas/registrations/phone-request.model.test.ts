import { expect, test } from 'vitest';
import { type PhoneRequest, stateOf } from './phone-request.model.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000);
const request = (so: Partial<PhoneRequest>): PhoneRequest => ({
  action: 'reboot',
  requestedAt: secondsAgo(5),
  edge: 'edge',
  sentAt: null,
  answeredAt: null,
  outcome: null,
  status: null,
  ...so,
});

test.each([
  ['nobody has sent yet', {}, 'waiting'],
  ['nobody has sent for ten minutes', { requestedAt: secondsAgo(601) }, 'unreachable'],
  ['was sent a moment ago', { sentAt: secondsAgo(1) }, 'waiting'],
  ['an edge sent and was killed over', { sentAt: secondsAgo(101) }, 'unanswered'],
  ['waited long, and was sent a moment ago', { requestedAt: secondsAgo(601), sentAt: secondsAgo(2) }, 'waiting'],
  ['was answered long ago', { requestedAt: secondsAgo(9_000), sentAt: secondsAgo(8_999), outcome: 'accepted' }, 'accepted'],
] as const)('what %s', (_, so, state) => {
  expect(stateOf(request(so), NOW)).toBe(state);
});
