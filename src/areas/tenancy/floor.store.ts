import { type Db, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Floor } from './floor.model.ts';

export const insertFloor = (db: Db, organizationId: string, floor: Floor) =>
  run(
    db,
    sql`insert into tenancy.floor (organization_id, id, location_id, floor_number, display_name)
      values (${organizationId}, ${floor.id}, ${floor.locationId}, ${floor.floorNumber}, ${floor.displayName})`,
  ).catch(refuseTakenNumber(floor));

export const saveFloor = (db: Db, floor: Floor) =>
  run(
    db,
    sql`update tenancy.floor set floor_number = ${floor.floorNumber}, display_name = ${floor.displayName} where id = ${floor.id}`,
  ).catch(refuseTakenNumber(floor));

export const deleteFloorRow = (db: Db, id: string) => run(db, sql`delete from tenancy.floor where id = ${id}`);

const refuseTakenNumber =
  ({ floorNumber }: Floor) =>
  (error: unknown): never => {
    if (!violates(error, 'floor_organization_id_location_id_floor_number_key')) throw error;
    throw new Refused('conflict', 'floor.number-in-use', `The location has a floor ${floorNumber} already.`);
  };
