import { type Db, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { CallingSettings } from './calling-location.model.ts';
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

export const saveCalling = (db: Db, id: string, calling: CallingSettings) =>
  run(
    db,
    sql`update tenancy.location set announcement_language = ${calling.announcementLanguage}, routing_prefix = ${calling.routingPrefix},
        outside_dial_digit = ${calling.outsideDialDigit}, enforce_outside_dial_digit = ${calling.enforceOutsideDialDigit},
        calling_line_name = ${calling.callingLineName}, external_caller_id_name = ${calling.externalCallerIdName},
        p_access_network_info = ${calling.pAccessNetworkInfo}, charge_number = ${calling.chargeNumber},
        pstn_connection = ${calling.pstnConnection === null ? null : JSON.stringify(calling.pstnConnection)}
      where id = ${id}`,
  ).catch((error) => {
    if (!violates(error, 'location_routing_prefix')) throw error;
    const message = `The routing prefix ${calling.routingPrefix} is already that of another location.`;
    throw new Refused('conflict', 'location.routing-prefix-in-use', message);
  });

/** What it said about calls goes with calling. */
export const saveCallingDisabled = (db: Db, id: string) =>
  run(
    db,
    sql`update tenancy.location set calling_enabled_at = null, routing_prefix = null, outside_dial_digit = null,
        enforce_outside_dial_digit = false, calling_line_name = null, external_caller_id_name = null, p_access_network_info = null,
        charge_number = null, pstn_connection = null
      where id = ${id}`,
  );

export const deleteLocationRow = (db: Db, id: string) => run(db, sql`delete from tenancy.location where id = ${id}`);

const refuseTakenName =
  (name: string) =>
  (error: unknown): never => {
    if (!violates(error, 'location_name')) throw error;
    throw new Refused('conflict', 'location.name-in-use', `There is already a location with the name '${name}'.`);
  };

export const saveLocationSuspended = (db: Db, id: string, suspendedAt: Date | null) =>
  run(db, sql`update tenancy.location set suspended_at = ${suspendedAt} where id = ${id}`);
