import { takeTurn } from '../../foundation/db/settings.ts';
import { type Db, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { BackgroundImage } from './background-image.model.ts';

/** One upload of an organization after the other, so that none exceeds what it may have. */
export const takeUploadTurn = (db: Db, organizationId: string) => takeTurn(db, `background images of ${organizationId}`);

export async function insertImage(
  db: Db,
  image: BackgroundImage & { content: Buffer; sha256: Buffer; createdAt: Date },
): Promise<void> {
  const { id, name, address, contentType, content, sha256, createdAt } = image;
  try {
    await run(
      db,
      sql`insert into device_settings.background_image
          (organization_id, id, name, address, content_type, content, sha256, created_at)
        values (bellhop.current_organization(), ${id}, ${name}, ${address}, ${contentType}, ${content}, ${sha256}, ${createdAt})`,
    );
  } catch (error) {
    if (!violates(error, 'background_image_name')) throw error;
    const message = `There is a background image '${name}' already. Choose another name, or delete that one first.`;
    throw new Refused('conflict', 'background-image.name-in-use', message);
  }
}

export const deleteImages = (db: Db, ids: readonly string[]) =>
  run(
    db,
    sql`delete from device_settings.background_image
      where organization_id = bellhop.current_organization() and id = any(${ids}::uuid[])`,
  );

/** Every level that shows one of these images has no background from now on. */
export const stopShowing = (db: Db, addresses: readonly string[], now: Date) =>
  run(
    db,
    sql`update device_settings.customization
      set settings = (settings - 'mpp.background.customUrl') || '{"mpp.background.image": "NONE"}', updated_at = ${now}
      where organization_id = bellhop.current_organization()
        and device_settings.background_address(settings) = any(${addresses}::text[])`,
  );
