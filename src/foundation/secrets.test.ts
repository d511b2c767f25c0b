import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addSecretKey, openSecretBox } from './secret-key-file.ts';
import { parseSecretKeys, SecretBox } from './secrets.ts';

const directory = mkdtempSync(join(tmpdir(), 'bellhop keys '));
afterAll(() => rmSync(directory, { recursive: true }));

const source = { dataDirectory: directory, secretKey: undefined, secretKeyFile: undefined };

test('a sealed secret opens with its key only, and not after a bit was changed', () => {
  const key = randomBytes(32);
  const box = new SecretBox(() => [key]);
  const sealed = box.seal('Grüße an das Telefon');
  expect(box.open(sealed)).toBe('Grüße an das Telefon');
  expect(() => new SecretBox(() => [randomBytes(32)]).open(sealed)).toThrow(/key that is not here/);
  sealed[sealed.length - 1] = (sealed.at(-1) as number) ^ 1;
  expect(() => box.open(sealed)).toThrow();
});

test('the key is made once, readable by its owner alone, and found again', () => {
  const sealed = openSecretBox(source).seal('x');
  expect(statSync(join(directory, 'secret.key')).mode & 0o777).toBe(0o600);
  expect(openSecretBox(source).open(sealed)).toBe('x');
});

test('after a rotation old secrets open still, new ones are sealed with the new key, and a running program follows', () => {
  const running = openSecretBox(source);
  const old = running.seal('old');
  const rotated = addSecretKey(source);
  expect(rotated.isSealedWithFormerKey(old)).toBe(true);
  expect(rotated.open(old)).toBe('old');
  const fresh = rotated.seal('new');
  expect(rotated.isSealedWithFormerKey(fresh)).toBe(false);
  expect(running.open(fresh)).toBe('new');
});

test('keys are read in hex and base64, several of them, and anything else is refused in words', () => {
  const key = randomBytes(32);
  expect(parseSecretKeys(`${key.toString('hex')},${key.toString('base64')}`)).toEqual([key, key]);
  expect(() => parseSecretKeys('too short')).toThrow(/openssl rand -hex 32/);
});

test('a key derived for one purpose is the same in every process, and another one for another purpose', () => {
  const one = openSecretBox(source);
  expect(one.derive('nonces')).toEqual(openSecretBox(source).derive('nonces'));
  expect(one.derive('nonces')).not.toEqual(one.derive('something else'));
});
