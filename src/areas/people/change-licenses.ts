import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { chooseLicenses } from '../licenses/index.ts';
import { personToChange } from './find-person.ts';
import { applyLicenseChanges, applySiteChanges, type LicenseChange, type SiteChange } from './license-change.model.ts';
import type { ContactNumber, PersonToSave } from './person.model.ts';
import { profileOf, updatePerson } from './update-person.ts';

export interface LicenseChanges {
  licenses: readonly LicenseChange[];
  sites: readonly SiteChange[];
}

/** Licenses and meeting sites more or less for a person, all of them or none; everything else about the person stays. */
export async function changeLicenses(ctx: Context, personId: string, { licenses, sites }: LicenseChanges): Promise<void> {
  demand(ctx, 'people.write');
  const person = await personToChange(ctx, personId);
  const added = licenses.filter(({ operation }) => operation === 'add');
  const chosen = await chooseLicenses(
    ctx,
    added.map(({ licenseId }) => licenseId),
    'person',
  );
  const change: PersonToSave = {
    profile: { ...profileOf(person), siteUrls: applySiteChanges(person.siteUrls, sites) },
    phoneNumbers: [...added.flatMap(workNumberOf), ...person.contactNumbers],
    extension: lastOf(added, 'extension'),
    locationId: lastOf(added, 'locationId'),
    licenseIds: applyLicenseChanges(person.licenses, licenses, chosen),
    roles: person.roles,
  };
  await updatePerson(ctx, person.id, change, 'kept');
}

const workNumberOf = ({ phoneNumber }: LicenseChange): ContactNumber[] =>
  phoneNumber === undefined ? [] : [{ type: 'work', value: phoneNumber }];

const lastOf = (changes: readonly LicenseChange[], field: 'extension' | 'locationId'): string | undefined =>
  changes.findLast((change) => change[field] !== undefined)?.[field];
