import { Gate } from '../../foundation/gate.ts';
import type { Log } from '../../foundation/log.ts';
import { addressOfPath, IMAGE_FOLDER } from './background-image.model.ts';
import { type ImageContent, type ImageDatabase, imageDatabase } from './image-database.store.ts';

interface Asked {
  method: string;
  path: string;
  ifNoneMatch: string | undefined;
}

/** What goes back to the phone. */
export interface ImageAnswer {
  status: number;
  headers: Record<string, string>;
  body?: Buffer;
}

const AT_ONCE = 4;
const MOST_WAITING = 500;
const COME_BACK_SECONDS = '5';
/** An address stands for the same bytes for ever, so a phone need not ask again. */
const KEPT_SECONDS = 7 * 24 * 60 * 60;

/** Answers phones that fetch a background image; undefined for a path that is none. */
export function backgroundImageService(database: ImageDatabase, log: Log) {
  const find = imageDatabase(database);
  // Images are large, and a building full of phones asks at the same moment.
  const gate = new Gate(AT_ONCE, MOST_WAITING);
  return async (asked: Asked): Promise<ImageAnswer | undefined> => {
    if (!asked.path.startsWith(IMAGE_FOLDER)) return undefined;
    if (asked.method !== 'GET' && asked.method !== 'HEAD') return empty(405, { allow: 'GET, HEAD' });
    const address = addressOfPath(asked.path);
    if (address === undefined) return empty(404);
    if (gate.isFull) return empty(503, { 'retry-after': COME_BACK_SECONDS });
    try {
      const image = await gate.pass(() => find(address));
      return image ? present(asked, image) : empty(404);
    } catch (error) {
      log.warn({ error }, 'a background image could not be read');
      return empty(503, { 'retry-after': COME_BACK_SECONDS });
    }
  };
}

const empty = (status: number, headers: Record<string, string> = {}): ImageAnswer => ({
  status,
  headers: { ...headers, 'content-length': '0' },
});

function present({ method, ifNoneMatch }: Asked, { contentType, content, sha256 }: ImageContent): ImageAnswer {
  const etag = `"${sha256.toString('base64url')}"`;
  const headers = { etag, 'cache-control': `private, max-age=${KEPT_SECONDS}, immutable` };
  if (ifNoneMatch?.includes(etag)) return { status: 304, headers };
  const described = {
    ...headers,
    'content-type': contentType,
    'content-length': String(content.length),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  };
  return { status: 200, headers: described, ...(method === 'HEAD' ? {} : { body: content }) };
}
