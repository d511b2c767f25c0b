import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { lockImagesNamed } from './background-image.queries.ts';
import { deleteImages, stopShowing } from './background-image.store.ts';

export interface ImageToDelete {
  fileName: string;
  forceDelete?: boolean;
}

/** What became of one of them. */
export type Deletion = { fileName: string } & (
  | { outcome: 'deleted' }
  | { outcome: 'not-there' }
  | { outcome: 'in-use'; uses: number }
);

/** Deletes those that are there and that no settings show. One that is forced is taken out of the settings. */
export async function deleteBackgroundImages(ctx: Context, asked: readonly ImageToDelete[]): Promise<Deletion[]> {
  demand(ctx, 'device-settings.write');
  if (ctx.actor.reach !== 'organization')
    throw new Refused(
      'forbidden',
      'access.beyond-reach',
      'Background images belong to the whole organization; its administrators delete them.',
    );
  const images = await lockImagesNamed(
    ctx.db,
    asked.map(({ fileName }) => fileName),
  );
  const byName = new Map(images.map((image) => [image.name.toLowerCase(), image]));
  const goes = new Map<string, (typeof images)[number]>();
  const deletions = asked.map(({ fileName, forceDelete = false }): Deletion => {
    const image = byName.get(fileName.toLowerCase());
    if (!image) return { fileName, outcome: 'not-there' };
    if (image.uses > 0 && !forceDelete) return { fileName, outcome: 'in-use', uses: image.uses };
    goes.set(image.id, image);
    return { fileName, outcome: 'deleted' };
  });
  if (goes.size === 0) return deletions;

  const shown = [...goes.values()].filter(({ uses }) => uses > 0);
  if (shown.length > 0)
    await stopShowing(
      ctx.db,
      shown.map(({ address }) => address),
      ctx.now,
    );
  await deleteImages(ctx.db, [...goes.keys()]);
  for (const { id, name, uses } of goes.values())
    await record(ctx, {
      action: 'background-image.deleted',
      category: 'DEVICES',
      target: { type: 'BACKGROUND_IMAGE', id, name },
      before: { shownBySettings: uses },
    });
  return deletions;
}
