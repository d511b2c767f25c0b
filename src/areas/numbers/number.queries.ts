import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import { type NumberOwner, type NumberState, type NumberType, ownerId, type Reach, type UsageType } from './number.model.ts';

/** How an owner is reached, and where; the location is undefined for who has neither number nor extension. */
export async function reachOf(db: Db, owner: NumberOwner): Promise<Reach & { locationId: string | null }> {
  const id = ownerId(owner);
  const row = await one<Reach & { locationId: string | null }>(
    db,
    sql`with n as (
        select e164, location_id, phone_number_type from numbers.number
        where person_id = ${id} or workspace_id = ${id} or virtual_line_id = ${id}
      ), e as (
        select extension, location_id from numbers.extension
        where person_id = ${id} or workspace_id = ${id} or virtual_line_id = ${id}
      )
      select array(select e164 from n order by phone_number_type desc, e164) as "phoneNumbers", (select extension from e) as extension,
        coalesce((select location_id from e), (select location_id from n limit 1)) as "locationId"`,
  );
  return row as Reach & { locationId: string | null };
}

export interface NumberStanding {
  e164: string;
  locationId: string;
  ownerId: string | null;
  state: NumberState;
  numberType: NumberType;
  mainNumber: boolean;
  usage: UsageType;
  concurrentCalls: number | null;
}

const STANDING = sql`
  select e164, location_id as "locationId", coalesce(person_id, workspace_id, virtual_line_id) as "ownerId", state,
    number_type as "numberType", main_number as "mainNumber", usage,
    concurrent_calls as "concurrentCalls"
  from numbers.number`;

/** Where numbers of the organization are and whose, to say why one could not be had. */
export const standingOf = (db: Db, phoneNumbers: readonly string[]) =>
  many<NumberStanding>(db, sql`${STANDING} where e164 = any(${phoneNumbers}::text[])`);

/** The same, and nobody gives them to anybody or moves them before this transaction ends. */
export const lockStandings = (db: Db, phoneNumbers: readonly string[]) =>
  many<NumberStanding>(db, sql`${STANDING} where e164 = any(${phoneNumbers}::text[]) order by e164 for update`);

/** Which of them are on the platform, whoever has them. */
export async function takenNumbers(db: Db, phoneNumbers: readonly string[]): Promise<Set<string>> {
  const rows = await many<{ e164: string }>(db, sql`select taken as e164 from numbers.taken(${phoneNumbers}::text[])`);
  return new Set(rows.map(({ e164 }) => e164));
}

/** Which of them somebody has, in a location or anywhere. */
export async function usedExtensions(
  db: Db,
  extensions: readonly string[],
  locationId: string | undefined,
): Promise<Set<string>> {
  const there = locationId === undefined ? sql`true` : sql`location_id = ${locationId}`;
  const rows = await many<{ extension: string }>(
    db,
    sql`select distinct extension from numbers.extension where extension = any(${extensions}::text[]) and ${there}`,
  );
  return new Set(rows.map(({ extension }) => extension));
}
