import { crc32, inflateSync } from 'node:zlib';
import type { ReadPicture } from './picture.model.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** What a picture is drawn from. Everything else is metadata, some of it compressed, and is dropped. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const CHUNK_OVERHEAD = 12;
/** Samples per pixel, by color type. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const BIT_DEPTHS = new Set([1, 2, 4, 8, 16]);

export const looksLikePng = (bytes: Buffer): boolean => bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);

/** A PNG without its metadata, or undefined where the bytes are damaged, or more or less than they say. */
export function readPng(bytes: Buffer, mostPixels: number): ReadPicture | undefined {
  const chunks = chunksOf(bytes);
  const header = chunks?.[0]?.type === 'IHDR' && chunks[0].data.length === 13 ? chunks[0].data : undefined;
  if (!chunks || !header) return undefined;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  // Said before anything is unpacked: a picture that is too large is never drawn.
  if (width * height > mostPixels) return { width, height, bytes: Buffer.alloc(0) };
  const most = largestData(header, width, height);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  if (most === undefined || !unpacksWithin(packed, most)) return undefined;
  const kept = chunks.filter(({ type }) => KEPT.has(type)).map(({ whole }) => whole);
  return { width, height, bytes: Buffer.concat([SIGNATURE, ...kept]) };
}

interface Chunk {
  type: string;
  data: Buffer;
  whole: Buffer;
}

/** Undefined unless every checksum is right and the last chunk ends the file. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + CHUNK_OVERHEAD <= bytes.length) {
    const end = at + CHUNK_OVERHEAD + bytes.readUInt32BE(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return end === bytes.length ? chunks : undefined;
    at = end;
  }
  return undefined;
}

/** How many bytes the rows have, one filter byte each; interlaced ones come in seven passes with rows of their own. */
function largestData(header: Buffer, width: number, height: number): number | undefined {
  const [bitDepth = 0, colorType = 0, , , interlace = 0] = header.subarray(8);
  const samples = SAMPLES[colorType];
  if (samples === undefined || !BIT_DEPTHS.has(bitDepth) || width === 0 || height === 0) return undefined;
  const rows = height * (1 + Math.ceil((width * samples * bitDepth) / 8));
  return interlace === 0 ? rows : rows + 16 * (width + height);
}

function unpacksWithin(packed: Buffer, most: number): boolean {
  try {
    inflateSync(packed, { maxOutputLength: most });
    return true;
  } catch {
    return false;
  }
}
