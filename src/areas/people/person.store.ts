import { type Db, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { ProvisioningPermission } from '../access/index.ts';
import type { DistinctiveRing } from '../numbers/index.ts';
import type { Profile } from './person.model.ts';

export interface PersonRow {
  organizationId: string;
  id: string;
  profile: Profile;
  locationId: string | null;
}

export const insertPerson = (db: Db, { organizationId, id, profile, locationId }: PersonRow, now: Date) =>
  run(
    db,
    sql`insert into people.person (organization_id, id, email, display_name, first_name, last_name, nick_name, avatar, department, title,
        manager, manager_id, addresses, contact_numbers, site_urls, location_id, login_enabled, created_at, last_modified_at)
      values (${organizationId}, ${id}, ${profile.email}, ${profile.displayName}, ${profile.firstName}, ${profile.lastName},
        ${profile.nickName}, ${profile.avatar}, ${profile.department}, ${profile.title}, ${profile.manager}, ${profile.managerId},
        ${JSON.stringify(profile.addresses)}, ${JSON.stringify(profile.contactNumbers)}, ${profile.siteUrls}, ${locationId},
        ${profile.loginEnabled}, ${now}, ${now})`,
  ).catch(refuseTakenEmail);

export const savePerson = (db: Db, { id, profile, locationId }: Omit<PersonRow, 'organizationId'>, now: Date) =>
  run(
    db,
    sql`update people.person set email = ${profile.email}, display_name = ${profile.displayName}, first_name = ${profile.firstName},
        last_name = ${profile.lastName}, nick_name = ${profile.nickName}, avatar = ${profile.avatar},
        department = ${profile.department}, title = ${profile.title}, manager = ${profile.manager}, manager_id = ${profile.managerId},
        addresses = ${JSON.stringify(profile.addresses)}, contact_numbers = ${JSON.stringify(profile.contactNumbers)},
        site_urls = ${profile.siteUrls}, location_id = ${locationId}, login_enabled = ${profile.loginEnabled}, last_modified_at = ${now}
      where id = ${id}`,
  ).catch(refuseTakenEmail);

export const deletePersonRow = (db: Db, id: string) => run(db, sql`delete from people.person where id = ${id}`);

// An address is unique on the whole platform. Whose it is, or in which organization, is nobody's business.
function refuseTakenEmail(error: unknown): never {
  if (!violates(error, 'email_in_use')) throw error;
  throw new Refused('conflict', 'person.email-in-use', 'This email address cannot be used because it is already taken.');
}

export const savePersonRing = (db: Db, id: string, ring: DistinctiveRing) =>
  run(db, sql`update people.person set distinctive_ring = ${JSON.stringify(ring)} where id = ${id}`);

export const saveProvisioningPermission = (db: Db, personId: string, value: ProvisioningPermission) =>
  run(db, sql`update people.person set provisioning_permission = ${value} where id = ${personId}`);

export const saveSuspended = (db: Db, personId: string, suspendedAt: Date | null) =>
  run(db, sql`update people.person set suspended_at = ${suspendedAt} where id = ${personId}`);
export const saveInvited = (db: Db, id: string) => run(db, sql`update people.person set invite_pending = true where id = ${id}`);

export const saveActivity = (db: Db, id: string, now: Date) =>
  run(db, sql`update people.person set invite_pending = false, last_activity_at = ${now} where id = ${id}`);
