import { expect, test } from 'vitest';
import { decodeId, decodeUuid, encodeId, newId } from './ids.ts';

test('an id is read back from every form in which clients send it', () => {
  const uuid = newId();
  const id = encodeId('PEOPLE', uuid);
  expect(id).not.toMatch(/=$/);
  for (const form of [id, `${id}==`, uuid, uuid.toUpperCase()]) expect(decodeUuid(form)).toBe(uuid);
});

test('[K6] the kind inside an id and the case of its UUID do not matter on input', () => {
  const example = 'Y2lzY29zcGFyazovL3VybjpURUFNOnVzLWVhc3QtMV9pbnQxMy9ERVZJQ0UvNTEwMUIwN0ItNEY4Ri00RUY3LUI1NjUtREIxOUM3QjcyM0Y3';
  expect(decodeUuid(example)).toBe('5101b07b-4f8f-4ef7-b565-db19c7b723f7');
});

test.each(['', 'nothing', 'Y2lzY29zcGFyazovLw==', '💣', '../../etc/passwd', 'a'.repeat(10_000)])(
  'what is no id reads as none: %.20s',
  (text) => {
    expect(decodeId(text)).toBeUndefined();
  },
);

test('ids are in the order in which they were made, even in one millisecond', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
});

test('a license id carries more than a UUID', () => {
  const id = encodeId('LICENSE', 'f0000000-0000-4000-8000-000000000000:BCSTD_1');
  expect(decodeId(id)).toBe('f0000000-0000-4000-8000-000000000000:bcstd_1');
  expect(decodeUuid(id)).toBeUndefined();
});
