import { expect, test } from 'vitest';
import { displayText, escapeKeyValue, escapeXml, survivesEscaping } from './escape.ts';

test('a value cannot end its line', () => {
  expect(escapeKeyValue('a\r\nb = c\u2028d\u0085e')).toBe('a  b = c d e');
  expect(escapeKeyValue('')).toBe('%NULL%');
  expect(escapeKeyValue(' \n ')).toBe('%NULL%');
});

test('a value cannot leave its attribute or element', () => {
  expect(escapeXml(`<a b='c' d="e">&\u0000`)).toBe('&lt;a b=&apos;c&apos; d=&quot;e&quot;&gt;&amp; ');
  expect(escapeXml('\ud800')).toBe('\ufffd');
});

test('a label is one short line and no character is cut in two', () => {
  expect(displayText('  Front\n\tdesk ')).toBe('Front desk');
  expect(displayText('x'.repeat(1000))).toHaveLength(64);
  expect(displayText('👩‍👩‍👧👩‍👩‍👧', 10)).toBe('👩‍👩‍👧');
  expect(displayText('👩‍👩‍👧', 3)).toBe('');
});

test('a credential that a file would change is told apart', () => {
  expect(survivesEscaping(`p&<>"'Ä !`)).toBe(true);
  expect(survivesEscaping('a\nb')).toBe(false);
  expect(survivesEscaping(' a')).toBe(false);
});
