export { addLicense, type LicenseToAdd } from './add-license.ts';
export { assignLicenses, chooseLicenses, chooseWorkspaceLicense, outOfReach } from './assign-licenses.ts';
export { type CallingLicense, isCalling, type License, type LicenseHolder, type LicenseKind } from './license.model.ts';
export { encodeLicenseId, presentLicense } from './license.presenter.ts';
export { callingLicenseOf, licensesHeldBy, listLicenses } from './license.queries.ts';
export { readLicenseId, readLicenseIds } from './read-license-ids.ts';
