import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
};

interface PngParts {
  width?: number;
  height?: number;
  /** What the picture data unpack to, whatever the header says. */
  rows?: Buffer;
  /** Further chunks before the picture data. */
  extra?: [type: string, data: Buffer][];
}

/** A gray PNG, made of what a test wants in it. */
export function png({ width = 8, height = 8, rows = Buffer.alloc(height * (width + 1)), extra = [] }: PngParts = {}): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...extra.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** A gray JPEG of 8 × 8 pixels: one block, whose only coefficient is no difference. */
export function jpeg(comment = '', scans = 1): Buffer {
  const commentHead = hex('ffe1 0000');
  commentHead.writeUInt16BE(comment.length + 2, 2);
  return Buffer.concat([
    hex('ffd8'),
    commentHead,
    Buffer.from(comment, 'latin1'),
    hex(`ffdb 0043 00 ${'01'.repeat(64)}`),
    hex('ffc0 000b 08 0008 0008 01 01 11 00'),
    hex(`ffc4 0014 00 01 ${'00'.repeat(15)} 00`),
    hex(`ffc4 0014 10 01 ${'00'.repeat(15)} 00`),
    ...Array.from({ length: scans }, () => hex('ffda 0008 01 01 00 00 3f 00 3f')),
    hex('ffd9'),
  ]);
}
