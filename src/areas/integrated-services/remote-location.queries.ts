import { type Db, empty, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { RemoteLocation } from './remote-location.model.ts';

const LOCATION = sql`select r.remote_id as "remoteId", r.name, r.country, r.address, r.time_zone as "timeZone",
    r.calling_enabled as "callingEnabled", r.pstn_type as "pstnType", r.seen_at as "seenAt", r.gone_at as "goneAt"
  from integrated_services.remote_location r where r.organization_id = bellhop.current_organization()`;

/** By name. */
export function listRemoteLocations(db: Db, serviceId: string, page: Page): Promise<RemoteLocation[]> {
  const [name, remoteId] = page.after ?? [];
  return many<RemoteLocation>(
    db,
    sql`${LOCATION} and r.service_id = ${serviceId}
        ${page.after === undefined ? empty : sql`and (r.name, r.remote_id) > (${name}, ${remoteId})`}
      order by r.name, r.remote_id limit ${page.limit + 1} offset ${page.start}`,
  );
}

export const remoteLocationKey = ({ name, remoteId }: RemoteLocation): readonly string[] => [name, remoteId];

export const findRemoteLocation = (db: Db, serviceId: string, remoteId: string) =>
  one<RemoteLocation>(db, sql`${LOCATION} and r.service_id = ${serviceId} and r.remote_id = ${remoteId}`);

/** Whether there are numbers at Webex that Bellhop has put there. */
export async function hasPutNumbers(db: Db, serviceId: string): Promise<boolean> {
  const found = await one(
    db,
    sql`select from integrated_services.number_state where organization_id = bellhop.current_organization() and service_id = ${serviceId}
      and put_by_us limit 1`,
  );
  return found !== undefined;
}
