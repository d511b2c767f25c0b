import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { chooseLicenses, outOfReach } from '../licenses/index.ts';
import { personToChange } from './find-person.ts';
import { applyLicenseChanges, applySiteChanges, type LicenseChange, type SiteChange } from './license-change.model.ts';
import type { ContactNumber, PersonToSave } from './person.model.ts';
import { profileOf, updatePerson } from './update-person.ts';

export interface LicenseChanges {
  licenses: readonly LicenseChange[];
  sites: readonly SiteChange[];
}

/**
 * Licenses and meeting sites more or less for a person; everything else about the person stays. Licenses that cannot be had are left
 * out where something else is given: the answer says whether all was done.
 */
export async function changeLicenses(ctx: Context, personId: string, asked: LicenseChanges): Promise<'all' | 'partly'> {
  demand(ctx, 'people.write');
  const person = await personToChange(ctx, personId);
  const { sites } = asked;
  const licenses = await withinReach(ctx, personId, asked);
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
  return licenses.length === asked.licenses.length ? 'all' : 'partly';
}

/** The changes without those that cannot be made. All of them where nothing would be left, or something taken away: they are refused. */
async function withinReach(
  ctx: Context,
  personId: string,
  { licenses, sites }: LicenseChanges,
): Promise<readonly LicenseChange[]> {
  const ids = licenses.filter(({ operation }) => operation === 'add').map(({ licenseId }) => licenseId);
  const missing = await outOfReach(ctx, ids, { personId });
  const within = licenses.filter(({ operation, licenseId }) => operation === 'remove' || !missing.has(licenseId));
  // Nobody loses a license because the one that should take its place cannot be had.
  const takesAway = [...within, ...sites].some(({ operation }) => operation === 'remove');
  return takesAway || within.length + sites.length === 0 ? licenses : within;
}

const workNumberOf = ({ phoneNumber }: LicenseChange): ContactNumber[] =>
  phoneNumber === undefined ? [] : [{ type: 'work', value: phoneNumber }];

const lastOf = (changes: readonly LicenseChange[], field: 'extension' | 'locationId'): string | undefined =>
  changes.findLast((change) => change[field] !== undefined)?.[field];
