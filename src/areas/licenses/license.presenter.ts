import { encodeId } from '../../foundation/ids.ts';
import { type License, type LicensedUser, localLicenseId } from './license.model.ts';

/** The id of a license as clients see it. */
export const encodeLicenseId = (license: Pick<License, 'organizationId' | 'kind' | 'id'>): string =>
  encodeId('LICENSE', localLicenseId(license));

export const presentLicense = (license: License) => ({
  id: encodeLicenseId(license),
  name: license.name,
  totalUnits: license.totalUnits,
  consumedUnits: license.consumedByUsers + license.consumedByWorkspaces,
  consumedByUsers: license.consumedByUsers,
  consumedByWorkspaces: license.consumedByWorkspaces,
  ...(license.subscriptionId === null ? {} : { subscriptionId: license.subscriptionId }),
});

export const presentLicensedUser = ({ id, displayName, email }: LicensedUser) => ({
  id: encodeId('PEOPLE', id),
  type: 'INTERNAL' as const,
  displayName,
  email,
});
