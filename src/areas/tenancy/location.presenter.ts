import { encodeId } from '../../foundation/ids.ts';
import type { Location } from './location.model.ts';
import type { Organization } from './organization.model.ts';

/** As the real service says it; ours has no limit of its own. */
const USER_LIMIT = 500_000;

export const presentLocation = (location: Location) => ({
  id: encodeId('LOCATION', location.id),
  name: location.name,
  orgId: encodeId('ORGANIZATION', location.organizationId),
  timeZone: location.timeZone,
  preferredLanguage: location.preferredLanguage,
  ...(location.announcementLanguage === null ? {} : { announcementLanguage: location.announcementLanguage }),
  address: location.address,
  ...(location.latitude === null ? {} : { latitude: location.latitude }),
  ...(location.longitude === null ? {} : { longitude: location.longitude }),
  ...(location.notes === null ? {} : { notes: location.notes }),
});

export const presentCallingLocation = (location: Location, mainNumber: string | undefined) => ({
  id: encodeId('LOCATION', location.id),
  name: location.name,
  ...(location.outsideDialDigit === null ? {} : { outsideDialDigit: location.outsideDialDigit }),
  enforceOutsideDialDigit: false,
  ...(location.routingPrefix === null ? {} : { routingPrefix: location.routingPrefix }),
  callingLineId: { name: location.name, ...(mainNumber === undefined ? {} : { phoneNumber: mainNumber }) },
});

export const presentCallingDetails = (location: Location, mainNumber: string | undefined, organization: Organization) => ({
  ...presentCallingLocation(location, mainNumber),
  ...(location.announcementLanguage === null ? {} : { announcementLanguage: location.announcementLanguage }),
  externalCallerIdName: location.name,
  userLimit: USER_LIMIT,
  defaultDomain: organization.sipDomain,
});
