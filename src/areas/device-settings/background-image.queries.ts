import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { BackgroundImage, ImageType } from './background-image.model.ts';

const IMAGE = sql`select id, name, address, content_type as "contentType" from device_settings.background_image`;

/** All of them, by name; an organization has at most a hundred. */
export const listBackgroundImages = (db: Db) =>
  many<BackgroundImage>(db, sql`${IMAGE} where organization_id = bellhop.current_organization() order by lower(name)`);

/** Those with these names, kept from others until this transaction ends, with how many levels of settings show each. */
export const lockImagesNamed = (db: Db, names: readonly string[]) =>
  many<BackgroundImage & { uses: number }>(
    db,
    sql`with named as (
        ${IMAGE} where organization_id = bellhop.current_organization()
          and lower(name) = any(select lower(n) from unnest(${names}::text[]) n) for update
      )
      select named.*, (select count(*) from device_settings.customization c where c.organization_id = bellhop.current_organization()
        and device_settings.background_address(c.settings) = named.address) as uses
      from named order by id`,
  );

export async function countBackgroundImages(db: Db): Promise<number> {
  const row = await one<{ count: number }>(
    db,
    sql`select count(*) from device_settings.background_image where organization_id = bellhop.current_organization()`,
  );
  return row?.count ?? 0;
}

/** Whoever's it is: phones do not say who they belong to. */
export const findImageContent = (db: Db, address: string) =>
  one<{ contentType: ImageType; content: Buffer; sha256: Buffer }>(
    db,
    sql`select content_type as "contentType", content, sha256 from device_settings.find_background_image(${address})`,
  );
