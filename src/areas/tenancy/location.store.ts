import { type Db, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { LocationDetails } from './location.model.ts';

export const insertLocation = (db: Db, organizationId: string, id: string, location: LocationDetails) =>
  run(
    db,
    sql`insert into tenancy.location (organization_id, id, name, time_zone, preferred_language, announcement_language, address,
        latitude, longitude, notes)
      values (${organizationId}, ${id}, ${location.name}, ${location.timeZone}, ${location.preferredLanguage},
        ${location.announcementLanguage}, ${JSON.stringify(location.address)}, ${location.latitude}, ${location.longitude},
        ${location.notes})`,
  ).catch(refuseTakenName(location.name));

export const saveLocation = (db: Db, id: string, location: LocationDetails) =>
  run(
    db,
    sql`update tenancy.location set name = ${location.name}, time_zone = ${location.timeZone},
        preferred_language = ${location.preferredLanguage}, announcement_language = ${location.announcementLanguage},
        address = ${JSON.stringify(location.address)}, latitude = ${location.latitude}, longitude = ${location.longitude},
        notes = ${location.notes}
      where id = ${id}`,
  ).catch(refuseTakenName(location.name));

export const saveCallingEnabled = (db: Db, id: string, now: Date) =>
  run(db, sql`update tenancy.location set calling_enabled_at = ${now} where id = ${id}`);

export const deleteLocationRow = (db: Db, id: string) => run(db, sql`delete from tenancy.location where id = ${id}`);

const refuseTakenName =
  (name: string) =>
  (error: unknown): never => {
    if (!violates(error, 'location_name')) throw error;
    throw new Refused('conflict', 'location.name-in-use', `There is already a location with the name '${name}'.`);
  };
