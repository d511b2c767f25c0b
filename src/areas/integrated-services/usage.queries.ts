import { type Db, many, sql } from '../../foundation/db/sql.ts';

/** License usage of one day (document 004), with what was agreed then. */
export interface UsageDay {
  /** As in 2026-01-31, in UTC. */
  day: string;
  total: number;
  unused: number;
  userDids: number;
  contactCenter: number;
  serviceNumbers: number;
  serviceCac: number;
  usersInUse: number;
  minimumUsers: number;
  allowedToExceed: number;
}

/** Of so many days until today, the newest first. A day on which nothing could be measured is not there. */
export const listUsage = (db: Db, serviceId: string, days: number, now: Date) =>
  many<UsageDay>(
    db,
    sql`select u.day::text, u.total, u.unused, u.user_dids as "userDids", u.contact_center as "contactCenter",
        u.service_numbers as "serviceNumbers", u.service_cac as "serviceCac", u.users_in_use as "usersInUse",
        u.minimum_users as "minimumUsers", u.allowed_to_exceed as "allowedToExceed"
      from integrated_services.usage_day u
      where u.organization_id = bellhop.current_organization() and u.service_id = ${serviceId}
        and u.day > (${now}::timestamptz at time zone 'UTC')::date - ${days}::int
      order by u.day desc`,
  );
