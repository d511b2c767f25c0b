import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_PASSWORD_RULES, generatePassword, passwordProblems, rulesOf } from './sip-password.model.ts';

test('a generated password meets whatever rules it was made for', () => {
  const rules = fc.record({
    minLength: fc.integer({ min: 1, max: 40 }),
    minUppercase: fc.integer({ min: 0, max: 4 }),
    minLowercase: fc.integer({ min: 0, max: 4 }),
    minDigits: fc.integer({ min: 0, max: 4 }),
    minSpecial: fc.integer({ min: 0, max: 4 }),
    maxSequence: fc.integer({ min: 2, max: 5 }),
  });
  fc.assert(
    fc.property(rules, (some) => passwordProblems(generatePassword(rulesOf(some), randomBytes), rulesOf(some)).length === 0),
  );
});

test.each([
  ['Short1a', /at least 10/],
  ['alllowercase1', /upper-case/],
  ['NODIGITSHERE', /digit/],
  ['Abcdef123456', /in a row/],
  ['Xaaaa5Bbbb9Cc', /in a row/],
  ['Has a space 5', /no space/],
  [`Aa5${'x9y2'.repeat(20)}`, /at most 64/],
])('%s is refused', (password, why) => {
  expect(passwordProblems(password, DEFAULT_PASSWORD_RULES).join(' ')).toMatch(why);
});

test('the user name may not be part of the password', () => {
  expect(passwordProblems('Xi6i1ar1v29Y', DEFAULT_PASSWORD_RULES, ['i6i1ar1v29'])).toEqual([
    'The password must not contain the user name.',
  ]);
});

test("a location's rules override its organization's, which override the default", () => {
  expect(rulesOf({ minLength: 12, minSpecial: 2 }, { minLength: 14 })).toMatchObject({
    minLength: 14,
    minSpecial: 2,
    minDigits: 1,
  });
});
