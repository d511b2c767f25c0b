import { type Db, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import { holderId, holderType, type License, type LicenseHolder } from './license.model.ts';

export type NewLicense = Pick<License, 'id' | 'organizationId' | 'name' | 'kind' | 'totalUnits' | 'subscriptionId'>;

export const insertLicense = (db: Db, license: NewLicense) =>
  run(
    db,
    sql`insert into licenses.license (organization_id, id, name, kind, total_units, subscription_id)
      values (${license.organizationId}, ${license.id}, ${license.name}, ${license.kind}, ${license.totalUnits},
        ${license.subscriptionId})`,
  );

export async function saveTotalUnits(db: Db, license: License, totalUnits: number): Promise<void> {
  try {
    await run(db, sql`update licenses.license set total_units = ${totalUnits} where id = ${license.id}`);
  } catch (error) {
    if (!violates(error, 'license_used_up')) throw error;
    const used = license.consumedByUsers + license.consumedByWorkspaces;
    throw new Refused('conflict', 'license.in-use', `${used} units of '${license.name}' are in use. Take some back first.`);
  }
}

export const deleteAssignments = (db: Db, holder: LicenseHolder, licenseIds: readonly string[]) =>
  run(db, sql`delete from licenses.assignment where owner_id = ${holderId(holder)} and license_id = any(${licenseIds}::uuid[])`);

/** In the order of their ids, so that two who assign the same ones never wait for each other. */
export async function insertAssignments(
  db: Db,
  organizationId: string,
  holder: LicenseHolder,
  licenses: readonly License[],
  now: Date,
): Promise<void> {
  const ids = licenses.map(({ id }) => id).sort();
  try {
    await run(
      db,
      sql`insert into licenses.assignment (organization_id, license_id, owner_id, owner_type, assigned_at)
        select ${organizationId}, id, ${holderId(holder)}, ${holderType(holder)}, ${now} from unnest(${ids}::uuid[]) as id`,
    );
  } catch (error) {
    throw violates(error, 'license_used_up') ? usedUp(licenses) : error;
  }
}

export function usedUp(licenses: readonly License[]): Refused {
  const names = licenses.map(({ name }) => `'${name}'`).join(', ');
  return new Refused('conflict', 'license.used-up', `All units of ${names} are in use. Free one or buy more.`);
}
