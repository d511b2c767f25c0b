import { looksLikeJpeg, readJpeg } from './jpeg.model.ts';
import type { ReadPicture } from './picture.model.ts';
import { looksLikePng, readPng } from './png.model.ts';

/** What the Webex API lets an organization have, and a request delete. */
export const MOST_IMAGES = 100;
export const LARGEST_IMAGE_BYTES = 625 * 1024;
export const MOST_DELETED_AT_ONCE = 10;
export const LONGEST_IMAGE_NAME = 128;

/** Several times the largest screen of a desk phone; a phone that has to draw more runs out of memory. */
const MOST_PIXELS = 2_000_000;
const LONGEST_SIDE = 4_096;

/** Where images are, below the address of the configuration server. */
export const IMAGE_FOLDER = '/background-images/';

export type ImageType = 'image/png' | 'image/jpeg';

/** One image of an organization, without its bytes. */
export interface BackgroundImage {
  id: string;
  name: string;
  /** 128 random bits: who knows them may have the image. */
  address: string;
  contentType: ImageType;
}

const EXTENSION: Record<ImageType, string> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/** Where a phone fetches it. */
export const imageUrl = (configUrl: string, { address, contentType }: Pick<BackgroundImage, 'address' | 'contentType'>): string =>
  `${configUrl.replace(/\/+$/, '')}${IMAGE_FOLDER}${address}.${EXTENSION[contentType]}`;

const PATH = new RegExp(`^${IMAGE_FOLDER}([0-9a-f]{32})\\.(png|jpg)$`);

/** The address in a path of the configuration server; undefined where it names no image. */
export const addressOfPath = (path: string): string | undefined => PATH.exec(path)?.[1];

/** What an upload is, told from its bytes alone, or a sentence on why it is no background image. */
export function readImage(bytes: Buffer): { contentType: ImageType; content: Buffer } | { problem: string } {
  if (bytes.length === 0) return { problem: "'file' is empty." };
  if (bytes.length > LARGEST_IMAGE_BYTES)
    return { problem: `'file' has ${Math.ceil(bytes.length / 1024)} KB; a background image has at most 625 KB.` };
  if (looksLikePng(bytes)) return judge('image/png', readPng(bytes, MOST_PIXELS));
  if (looksLikeJpeg(bytes)) return judge('image/jpeg', readJpeg(bytes));
  return { problem: "'file' is neither PNG nor JPEG, whatever its name says. Convert it and upload it again." };
}

function judge(contentType: ImageType, picture: ReadPicture | undefined) {
  if (!picture) return { problem: "'file' is damaged, or holds more than an image. Save it again with an image program." };
  const { width, height, bytes } = picture;
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    return { problem: `'file' is ${width} × ${height} pixels, more than any phone shows: make it 800 × 480.` };
  return { contentType, content: bytes };
}

/** What is wrong with a name, as a sentence. */
export function imageNameProblem(name: string): string | undefined {
  if (name.trim() === '') return "'fileName' is empty; give the image a name.";
  return /\p{Cc}/u.test(name) ? "'fileName' holds a control character." : undefined;
}
