import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareMac, macWithColons, parseMac } from './mac.model.ts';

test('whatever notation a MAC address is written in, it reads the same', () => {
  const digits = fc.stringMatching(/^[0-9a-f]{12}$/).filter((mac) => mac !== '0'.repeat(12) && mac !== 'f'.repeat(12));
  fc.assert(
    fc.property(digits, (mac) => {
      for (const separator of ['', ':', '-', '.', ' ']) {
        const pairs = (mac.match(/../g) as string[]).join(separator);
        expect(parseMac(pairs)).toBe(mac);
        expect(parseMac(pairs.toUpperCase())).toBe(mac);
      }
      expect(parseMac((mac.match(/.{4}/g) as string[]).join('.'))).toBe(mac);
      expect(parseMac(macWithColons(mac))).toBe(mac);
      expect(parseMac(bareMac(mac))).toBe(mac);
    }),
  );
});

test('nothing else is one, however long', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50 }),
      (text) => parseMac(text) === undefined || /^[0-9a-f]{12}$/.test(parseMac(text) as string),
    ),
  );
  expect(parseMac(' '.repeat(1_000_000))).toBeUndefined();
});
