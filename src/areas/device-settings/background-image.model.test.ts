import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readImage } from './background-image.model.ts';
import { jpeg, png } from './pictures.fixture.ts';

const problemOf = (bytes: Buffer): string => {
  const read = readImage(bytes);
  return 'problem' in read ? read.problem : 'none';
};
const contentOf = (bytes: Buffer): Buffer => {
  const read = readImage(bytes);
  if ('problem' in read) throw new Error(read.problem);
  return read.content;
};

test('PNG and JPEG are told by their bytes', () => {
  expect(readImage(png())).toMatchObject({ contentType: 'image/png' });
  expect(readImage(jpeg())).toMatchObject({ contentType: 'image/jpeg' });
  expect(readImage(jpeg('', 4))).toMatchObject({ contentType: 'image/jpeg' });
});

test('what is not needed to draw it is not kept, and what remains is still an image', () => {
  const text = Buffer.from('Comment\0taken at 51.5, -0.1');
  const profile = Buffer.concat([Buffer.from('p\0\0'), deflateSync(Buffer.alloc(50_000_000))]);
  const picture = contentOf(
    png({
      extra: [
        ['tEXt', text],
        ['iCCP', profile],
        ['gAMA', Buffer.alloc(4)],
      ],
    }),
  );
  expect(picture.includes('51.5')).toBe(false);
  expect(picture).toEqual(png());

  const photo = contentOf(jpeg('Exif taken at 51.5, -0.1'));
  expect(photo.includes('51.5')).toBe(false);
  expect(contentOf(photo)).toEqual(photo);
});

test('a decompression bomb is refused, whether its header owns up to it or not', () => {
  expect(problemOf(png({ width: 60_000, height: 60_000, rows: Buffer.alloc(1_000) }))).toMatch(/60000 × 60000 pixels/);
  expect(problemOf(png({ width: 8, height: 8, rows: Buffer.alloc(100_000_000) }))).toMatch(/damaged/);
  const wide = jpeg();
  wide.writeUInt32BE(0xffffffff, wide.indexOf(Buffer.from('ffc0', 'hex')) + 5);
  expect(problemOf(wide)).toMatch(/65535 × 65535 pixels/);
  expect(problemOf(png({ width: 5_000, height: 1 }))).toMatch(/5000 × 1 pixels/);
  expect(problemOf(jpeg('', 33))).toMatch(/damaged/);
});

test('what follows the image, or is missing of it, makes it none', () => {
  const script = Buffer.from('<script>alert(1)</script>');
  expect(problemOf(Buffer.concat([png(), script]))).toMatch(/more than an image/);
  expect(problemOf(Buffer.concat([jpeg(), script]))).toMatch(/more than an image/);
  for (const whole of [png(), jpeg()])
    for (let length = 12; length < whole.length; length++)
      expect(problemOf(whole.subarray(0, length)), `${length} bytes`).toMatch(/damaged/);
  const wrong = png();
  wrong.writeUInt8(1, 20);
  expect(problemOf(wrong)).toMatch(/damaged/);
});

test('what is neither is refused, and so is what is too large or empty', () => {
  for (const text of [
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'GIF89a',
    'BM',
    '%PDF-1.7',
    'PK\x03\x04',
  ])
    expect(problemOf(Buffer.from(text))).toMatch(/neither PNG nor JPEG/);
  expect(problemOf(Buffer.alloc(0))).toMatch(/empty/);
  expect(problemOf(Buffer.concat([png(), Buffer.alloc(640_001)]))).toMatch(/at most 625 KB/);
});
