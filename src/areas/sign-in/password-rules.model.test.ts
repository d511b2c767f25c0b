import { expect, test } from 'vitest';
import { newPasswordProblems } from './password-rules.model.ts';

test.each([['four calm otters juggle'], ['9382-4471-love-8823'], ['пароль длинный и редкий'], [`${'x'.repeat(100)}abcdefgh`]])(
  '%s is good enough',
  (password) => {
    expect(newPasswordProblems(password, 'zoe.miller@acme.test')).toEqual([]);
  },
);

test.each([
  ['elevenchars', /at least 12/],
  ['x'.repeat(64) + 'abcdefgh'.repeat(9), /at most 128/],
  ['aaaaaaaaaaaaaaaa', /same few/],
  ['qwerty123456', /guessed first/],
  ['Password2024!', /guessed first/],
  ['!!!password!!!', /guessed first/],
  ['michellemichelle', /guessed first/],
  ['for-zoe.miller-only', /name of your email/],
  ['our bellhop rings', /name of this product/],
])('%s is refused', (password, why) => {
  expect(newPasswordProblems(password, 'zoe.miller@acme.test').join(' ')).toMatch(why);
});
