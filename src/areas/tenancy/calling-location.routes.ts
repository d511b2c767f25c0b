import type { Static } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { enableCallingAtLocation } from './enable-calling-at-location.ts';
import { locationOfPath, noSuchLocation } from './find-location.ts';
import { currentOrganization } from './find-organization.ts';
import { sipPasswordRules } from './find-password-rules.ts';
import { presentCallingDetails, presentCallingLocation } from './location.presenter.ts';
import { listLocations, locationKey, mainNumbersOf } from './location.queries.ts';
import {
  CallingLocation,
  CallingLocationChange,
  CallingLocationList,
  CallingLocationQuery,
  CallingToEnable,
  GeneratedPassword,
  GeneratePasswordBody,
  LocationId,
  LocationPath,
} from './location.schema.ts';
import { LOCAL_GATEWAY_ID } from './pstn-connection.model.ts';
import { generatePassword } from './sip-password.model.ts';
import { type CallingChange, updateCallingLocation } from './update-calling-location.ts';

const READ_SCOPES = ['spark-admin:telephony_config_read'];
const WRITE_SCOPES = ['spark-admin:telephony_config_write'];
const PER_PAGE = 500;

export const callingLocationRoutes = [
  route({
    operation: 'listCallingLocations',
    summary: 'List the locations that have calling',
    tag: 'Location Call Settings',
    method: 'GET',
    path: '/v1/telephony/config/locations',
    permission: 'locations.read',
    scopes: READ_SCOPES,
    query: CallingLocationQuery,
    output: CallingLocationList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const found = await listLocations(ctx.db, { name: query.name, callingEnabled: true, order: query.order }, page);
      const { rows, nextKey } = cutPage(found, page, locationKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      const mainNumbers = await mainNumbersOf(
        ctx.db,
        rows.map(({ id }) => id),
      );
      const locations = rows.map((row) => ({
        ...presentCallingLocation(row, mainNumbers.get(row.id)),
        e911SetupRequired: false,
      }));
      return { locations };
    },
  }),
  route({
    operation: 'enableCallingAtLocation',
    summary: 'Enable calling for a location',
    tag: 'Location Call Settings',
    method: 'POST',
    path: '/v1/telephony/config/locations',
    permission: 'locations.manage',
    scopes: WRITE_SCOPES,
    body: CallingToEnable,
    output: LocationId,
    success: 201,
    handle: async (ctx, { body }) => {
      const { id, name, timeZone, preferredLanguage, announcementLanguage, address } = body;
      const locationId = decodeUuid(id);
      if (locationId === undefined) throw new Refused('invalid', 'request.bad-id', "The value of 'id' is not an id.");
      const details = { name, timeZone, preferredLanguage, announcementLanguage, address };
      return { id: encodeId('LOCATION', await enableCallingAtLocation(ctx, locationId, details)) };
    },
  }),
  route({
    operation: 'getCallingLocation',
    summary: 'Get the calling details of a location',
    tag: 'Location Call Settings',
    method: 'GET',
    path: '/v1/telephony/config/locations/:locationId',
    permission: 'locations.read',
    scopes: READ_SCOPES,
    params: LocationPath,
    output: CallingLocation,
    handle: async (ctx, { params }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      // A location without calling does not exist on this side of the API.
      if (location.callingEnabledAt === null) throw noSuchLocation();
      const mainNumbers = await mainNumbersOf(ctx.db, [location.id]);
      return presentCallingDetails(location, mainNumbers.get(location.id), await currentOrganization(ctx));
    },
  }),
  route({
    operation: 'updateCallingLocation',
    summary: 'Change the calling details of a location; what is not given stays as it is',
    tag: 'Location Call Settings',
    method: 'PUT',
    path: '/v1/telephony/config/locations/:locationId',
    permission: 'locations.write',
    scopes: WRITE_SCOPES,
    params: LocationPath,
    body: CallingLocationChange,
    handle: async (ctx, { params, body }) => {
      await updateCallingLocation(ctx, decodeUuid(params.locationId), readChange(body));
      return undefined;
    },
  }),
  route({
    operation: 'generateExamplePassword',
    summary: 'Make a SIP password that the rules of the location allow',
    tag: 'Location Call Settings',
    method: 'POST',
    path: '/v1/telephony/config/locations/:locationId/actions/generatePassword/invoke',
    permission: 'devices.write',
    scopes: WRITE_SCOPES,
    params: LocationPath,
    body: GeneratePasswordBody,
    bodyIsOptional: true,
    output: GeneratedPassword,
    handle: async (ctx, { params }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      const rules = await sipPasswordRules(ctx, location.id);
      return { exampleSipPassword: generatePassword(rules, ctx.random) };
    },
  }),
];

function readChange(body: Static<typeof CallingLocationChange>): CallingChange {
  const { callingLineId, connection } = body;
  const { announcementLanguage, externalCallerIdName, pAccessNetworkInfo, outsideDialDigit } = body;
  const { enforceOutsideDialDigit, routingPrefix, chargeNumber } = body;
  const given = {
    announcementLanguage,
    externalCallerIdName,
    pAccessNetworkInfo,
    outsideDialDigit,
    enforceOutsideDialDigit,
    routingPrefix,
    chargeNumber,
  };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(callingLineId?.name === undefined ? {} : { callingLineName: callingLineId.name }),
    ...(callingLineId?.phoneNumber === undefined ? {} : { mainNumber: callingLineId.phoneNumber }),
    ...(connection === undefined
      ? {}
      : { pstnConnection: { id: LOCAL_GATEWAY_ID, routeType: connection.type, routeId: connection.id } }),
  };
}
