import { expect, test } from 'vitest';
import { readKeyValueFile } from './read-key-value.ts';

const read = (...lines: string[]) => readKeyValueFile(['#!version:1.0.0.1', ...lines, ''].join('\n'));

test('settings are read, comments and blank lines are not', () => {
  const { settings } = read('account.1.label = Desk = 1', '# account.1.label = no', '', 'lang.gui=German');
  expect([...settings]).toEqual([
    ['account.1.label', 'Desk = 1'],
    ['lang.gui', 'German'],
  ]);
});

test('%NULL% empties a setting, and nothing keeps what was there', () => {
  expect([...read('a.b = %NULL%', 'a.c =').settings]).toEqual([['a.b', '']]);
});

test('a boot file names the files to load', () => {
  expect(read('include:config <common.cfg>', 'include:config "http://host/805ec0000001.cfg"').includes).toEqual([
    'common.cfg',
    'http://host/805ec0000001.cfg',
  ]);
});

test.each([
  ['another first line', 'account.1.enable = 1\n', 'The first line is not #!version:1.0.0.1.'],
  ['nothing at all', '', 'The first line is not #!version:1.0.0.1.'],
  ['a web page', '<html></html>\n', 'The first line is not #!version:1.0.0.1.'],
  ['an end in the middle of a line', '#!version:1.0.0.1\naccount.1.enable = 1\naccount.1.la', 'cut off'],
  ['a line without equals sign', '#!version:1.0.0.1\na.b = 1\naccount.1.enable\n', 'Line 3 is not a setting.'],
  ['a control character', '#!version:1.0.0.1\na.b = x\u0007\n', 'Line 2 is not a setting.'],
  ['a setting twice', '#!version:1.0.0.1\na.b = 1\na.b = 2\n', 'Line 3 sets a.b a second time.'],
])('a file with %s is refused', (_, text, message) => {
  expect(() => readKeyValueFile(text)).toThrow(message);
});
