import type { ReadPicture } from './picture.model.ts';

const START_OF_IMAGE = Buffer.from('ffd8ff', 'hex');
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** Baseline, extended and progressive; phones draw no others. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** Tables and restart intervals, JFIF, and what Adobe says of the colors. Everything else is metadata and is dropped. */
const KEPT = new Set([...FRAMES, 0xc4, 0xdb, 0xdd, 0xe0, 0xee, START_OF_SCAN]);
/** A progressive picture has some ten. Each makes a phone go through the whole picture again. */
const MOST_SCANS = 32;

export const looksLikeJpeg = (bytes: Buffer): boolean => bytes.subarray(0, START_OF_IMAGE.length).equals(START_OF_IMAGE);

/** A JPEG without its metadata, or undefined where the bytes are damaged, or more or less than they say. */
export function readJpeg(bytes: Buffer): ReadPicture | undefined {
  const kept = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let scans = 0;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return undefined;
    if (FRAMES.has(marker)) {
      if (size || end < at + 9) return undefined;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    if (marker === START_OF_SCAN) {
      if (!size || ++scans > MOST_SCANS) return undefined;
      end = endOfScan(bytes, end);
    }
    if (KEPT.has(marker)) kept.push(bytes.subarray(at, end));
    at = end;
    if (scans > 0 && bytes[at + 1] === END_OF_IMAGE) {
      if (!size || size.width === 0 || size.height === 0) return undefined;
      return at + 2 === bytes.length ? { ...size, bytes: Buffer.concat([...kept, bytes.subarray(at, at + 2)]) } : undefined;
    }
  }
  return undefined;
}

/** Where the next marker is: in the data of a scan, 0xff is followed by zero or by a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}
