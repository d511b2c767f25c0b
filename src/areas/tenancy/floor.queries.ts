import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { Floor } from './floor.model.ts';

const FLOOR = sql`select id, location_id as "locationId", floor_number as "floorNumber", display_name as "displayName" from tenancy.floor`;

export const findFloor = (db: Db, locationId: string, id: string) =>
  one<Floor>(db, sql`${FLOOR} where location_id = ${locationId} and id = ${id}`);

/** From the deepest basement up. */
export const listFloors = (db: Db, locationId: string, page: Page) =>
  many<Floor>(
    db,
    sql`${FLOOR} where location_id = ${locationId} and floor_number > ${page.after?.[0] ?? '-2147483648'}::int
      order by floor_number limit ${page.limit + 1} offset ${page.start}`,
  );

export const floorKey = (floor: Floor): [string] => [String(floor.floorNumber)];
