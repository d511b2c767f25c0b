import type { Database } from '../../foundation/db/database.ts';
import { asDb } from '../../foundation/db/sql.ts';
import type { ImageType } from './background-image.model.ts';
import { findImageContent } from './background-image.queries.ts';

export type ImageDatabase = Pick<Database, 'pool'>;

export interface ImageContent {
  contentType: ImageType;
  content: Buffer;
  sha256: Buffer;
}

/** Finds an image by its address before any organization is known. */
export const imageDatabase =
  ({ pool }: ImageDatabase) =>
  (address: string): Promise<ImageContent | undefined> =>
    findImageContent(asDb(pool), address);
