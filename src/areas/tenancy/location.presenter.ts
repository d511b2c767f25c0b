import { encodeId } from '../../foundation/ids.ts';
import type { Location, PstnConnection } from './location.model.ts';
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
  suspended: location.suspendedAt !== null,
});

export const presentCallingLocation = (location: Location, mainNumber: string | undefined) => ({
  id: encodeId('LOCATION', location.id),
  name: location.name,
  ...(location.outsideDialDigit === null ? {} : { outsideDialDigit: location.outsideDialDigit }),
  enforceOutsideDialDigit: location.enforceOutsideDialDigit,
  ...(location.routingPrefix === null ? {} : { routingPrefix: location.routingPrefix }),
  callingLineId: {
    name: location.callingLineName ?? location.name,
    ...(mainNumber === undefined ? {} : { phoneNumber: mainNumber }),
  },
});

export const presentCallingDetails = (location: Location, mainNumber: string | undefined, organization: Organization) => ({
  ...presentCallingLocation(location, mainNumber),
  ...(location.announcementLanguage === null ? {} : { announcementLanguage: location.announcementLanguage }),
  externalCallerIdName: location.externalCallerIdName ?? location.name,
  ...presentRoute(location.pstnConnection),
  userLimit: USER_LIMIT,
  defaultDomain: organization.sipDomain,
  ...(location.pAccessNetworkInfo === null ? {} : { pAccessNetworkInfo: location.pAccessNetworkInfo }),
  ...(location.chargeNumber === null ? {} : { chargeNumber: location.chargeNumber }),
});

const presentRoute = (connection: PstnConnection | null) =>
  connection?.routeType === undefined || connection.routeId === undefined
    ? {}
    : { connection: { type: connection.routeType, id: connection.routeId } };
