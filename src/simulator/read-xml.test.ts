import { expect, test } from 'vitest';
import { readXml } from './read-xml.ts';

test('elements, attributes, text and entities are read', () => {
  const root = readXml(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- a comment -->\n<a x="1" y=\'"\'><b>x &amp; &#233;</b><c/></a>\n',
  );
  expect(root.name).toBe('a');
  expect([...root.attributes]).toEqual([
    ['x', '1'],
    ['y', '"'],
  ]);
  expect(root.children.map(({ name, text }) => [name, text])).toEqual([
    ['b', 'x & é'],
    ['c', ''],
  ]);
});

test.each([
  ['nothing at all', '', 'exactly one root'],
  ['two roots', '<a/><b/>', 'exactly one root'],
  ['an end in the middle of a tag', '<a>\n<b x="1', 'Line 2: this is not XML.'],
  ['an element that is never closed', '<a><b></b>', '<a> is never closed: the file was cut off.'],
  ['elements that overlap', '<a><b></a></b>', '</a> closes nothing that is open.'],
  ['text around the root', 'Not found<a/>', 'text stands outside'],
  ['an attribute without quotes', '<a x=1/>', 'this is not XML.'],
  ['an attribute twice', '<a x="1" x="2"/>', '<a> has x twice.'],
  ['a bare ampersand', '<a x="this & that"/>', '& is no entity.'],
  ['an unknown entity', '<a>&nbsp;</a>', '&nbsp; is no entity.'],
  ['a control character', '<a>\u0007</a>', 'control character'],
  ['a doctype', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'this is not XML.'],
])('a document with %s is refused', (_, text, message) => {
  expect(() => readXml(text)).toThrow(message);
});
