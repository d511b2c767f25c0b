import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './password.model.ts';

test('a password is known again by its argon2id hash, and no other one is', async () => {
  const hash = await hashPassword('correct horse', randomBytes);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword('correct horse', hash)).toBe(true);
  expect(await isPassword('correct hoarse', hash)).toBe(false);
});
