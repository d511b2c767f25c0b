import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUsage, crossingOf, usersBeyond } from './usage.policy.ts';

test('[L9] the five figures follow type, owner and calls at once', () => {
  const usage = countUsage([
    { type: 'User', concurrentCalls: null, ownerId: 'ada' },
    { type: 'User', concurrentCalls: null, ownerId: 'ada' },
    { type: 'User', concurrentCalls: null, ownerId: 'bob' },
    { type: 'User', concurrentCalls: null, ownerId: undefined },
    { type: 'Contact Center', concurrentCalls: 30, ownerId: undefined },
    { type: 'Contact Center', concurrentCalls: null, ownerId: 'queue' },
    { type: 'Service', concurrentCalls: 4, ownerId: 'fax' },
    { type: 'Service', concurrentCalls: 7, ownerId: undefined },
  ]);
  expect(usage).toEqual({
    total: 8,
    unused: 1,
    userDids: 3,
    contactCenter: 2,
    serviceNumbers: 2,
    serviceCac: 11,
    active: 5,
    usersInUse: 2,
  });
});

test('[L9] the total is the four kinds of DIDs together, whatever they are', () => {
  const number = fc.record({
    type: fc.constantFrom('User', 'Service', 'Contact Center'),
    concurrentCalls: fc.option(fc.integer({ min: 1, max: 99 })),
    ownerId: fc.option(fc.constantFrom('ada', 'bob', 'eve'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const { total, unused, userDids, contactCenter, serviceNumbers, usersInUse } = countUsage(numbers);
      expect(total).toBe(numbers.length);
      expect(unused + userDids + contactCenter + serviceNumbers).toBe(total);
      expect(usersInUse).toBeLessThanOrEqual(userDids);
    }),
  );
});

test('[L10] beyond Minimum Users and Allow to Exceed together is said once, and once more only after it was within again', () => {
  const allowance = { minimumUsers: 10, allowedToExceed: 2 };
  let wasBeyond = false;
  const said = [9, 12, 13, 14, 13, 12, 12, 13, 20].map((usersInUse) => {
    const crossing = crossingOf(usersBeyond({ usersInUse }, allowance), wasBeyond);
    if (crossing) wasBeyond = crossing === 'beyond';
    return crossing;
  });
  expect(said).toEqual([undefined, undefined, 'beyond', undefined, undefined, 'within-again', undefined, 'beyond', undefined]);
});
