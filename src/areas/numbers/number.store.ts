import { asDb, type Db, many, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Location } from '../tenancy/index.ts';
import { type NumberOwner, type NumberState, type NumberType, type NumberUsage, ownerColumns, ownerId } from './number.model.ts';

export interface NewNumbers {
  organizationId: string;
  locationId: string;
  phoneNumbers: readonly string[];
  numberType: NumberType;
  state: NumberState;
  usage: NumberUsage;
}

/** Those that the organization has already are left alone; what was new is returned. */
export async function insertNumbers(db: Db, numbers: NewNumbers): Promise<string[]> {
  const rows = await many<{ e164: string }>(
    db,
    sql`insert into numbers.number (organization_id, e164, location_id, state, number_type, service_number, usage, concurrent_calls)
      select ${numbers.organizationId}, e164, ${numbers.locationId}, ${numbers.state}, ${numbers.numberType},
        ${numbers.usage.type === 'Service'}, ${numbers.usage.type}, ${numbers.usage.concurrentCalls}
      from unnest(${[...numbers.phoneNumbers].sort()}::text[]) as e164
      on conflict (organization_id, e164) do nothing returning e164`,
  ).catch((error) => {
    throw violates(error, 'number_in_use') ? numberInUse() : error;
  });
  return rows.map(({ e164 }) => e164);
}

/** Gives up all numbers of an owner but these. */
export const freeNumbers = (db: Db, owner: NumberOwner, kept: readonly string[]) =>
  run(
    db,
    sql`update numbers.number set person_id = null, workspace_id = null, virtual_line_id = null, phone_number_type = null
      where (person_id = ${ownerId(owner)} or workspace_id = ${ownerId(owner)} or virtual_line_id = ${ownerId(owner)})
        and not e164 = any(${kept}::text[])`,
  );

/** Takes those of the wanted numbers that are in the location and belong to nobody else; returns the ones it got. */
export async function takeNumbers(db: Db, owner: NumberOwner, locationId: string, wanted: readonly string[]): Promise<string[]> {
  const { personId, workspaceId, virtualLineId } = ownerColumns(owner);
  const rows = await many<{ e164: string }>(
    db,
    sql`update numbers.number set person_id = ${personId}, workspace_id = ${workspaceId}, virtual_line_id = ${virtualLineId},
        phone_number_type = case when e164 = ${wanted[0]} then 'PRIMARY' else 'ALTERNATE' end
      where e164 = any(${wanted}::text[]) and location_id = ${locationId}
        and coalesce(person_id, workspace_id, virtual_line_id, ${ownerId(owner)}) = ${ownerId(owner)}
      returning e164`,
  );
  return rows.map(({ e164 }) => e164);
}

export const deleteExtension = (db: Db, owner: NumberOwner) =>
  run(
    db,
    sql`delete from numbers.extension
      where person_id = ${ownerId(owner)} or workspace_id = ${ownerId(owner)} or virtual_line_id = ${ownerId(owner)}`,
  );

export async function insertExtension(
  db: Db,
  organizationId: string,
  owner: NumberOwner,
  location: Location,
  extension: string,
): Promise<void> {
  const { personId, workspaceId, virtualLineId } = ownerColumns(owner);
  try {
    await run(
      db,
      sql`insert into numbers.extension (organization_id, location_id, extension, person_id, workspace_id, virtual_line_id)
        values (${organizationId}, ${location.id}, ${extension}, ${personId}, ${workspaceId}, ${virtualLineId})`,
    );
  } catch (error) {
    if (!violates(error, 'extension_in_use')) throw error;
    const message = `The extension ${extension} is already in use in the location '${location.name}'.`;
    throw new Refused('conflict', 'number.extension-in-use', message);
  }
}

// 25223 outside and 8363 inside, as the real service answers. Whose it is stays unsaid: it may be another tenant's.
export const numberInUse = () =>
  new Refused('conflict', 'number.in-use', 'One of the phone numbers is already in use elsewhere.', {
    errorCode: 25223,
    details: [{ description: 'One of the phone numbers is already in use elsewhere.', errorCode: 8363 }],
  });

export const saveNumberState = (db: Db, phoneNumbers: readonly string[], state: NumberState) =>
  run(db, sql`update numbers.number set state = ${state} where e164 = any(${phoneNumbers}::text[])`);

export const saveNumberLocation = (db: Db, phoneNumbers: readonly string[], locationId: string) =>
  run(db, sql`update numbers.number set location_id = ${locationId} where e164 = any(${phoneNumbers}::text[])`);

export const saveNumberUsage = (db: Db, phoneNumbers: readonly string[], { type, concurrentCalls }: NumberUsage) =>
  run(
    db,
    sql`update numbers.number set service_number = ${type === 'Service'}, usage = ${type}, concurrent_calls = ${concurrentCalls}
      where e164 = any(${phoneNumbers}::text[])`,
  );

/** In two statements: for a moment the unique index would see two main numbers. */
export async function saveMainNumber(db: Db, locationId: string, e164: string): Promise<void> {
  await run(
    db,
    sql`update numbers.number set main_number = false where location_id = ${locationId} and main_number and e164 <> ${e164}`,
  );
  await run(db, sql`update numbers.number set main_number = true where location_id = ${locationId} and e164 = ${e164}`);
}

export const deleteNumbers = (db: Db, phoneNumbers: readonly string[]) =>
  run(db, sql`delete from numbers.number where e164 = any(${phoneNumbers}::text[])`);

export const deleteNumbersOf = (db: Db, locationId: string) =>
  run(db, sql`delete from numbers.number where location_id = ${locationId}`);

/** Of all tenants. */
export async function sumUpCounts(pool: Parameters<typeof asDb>[0]): Promise<void> {
  await run(asDb(pool), sql`select numbers.sum_up_counts()`);
}
