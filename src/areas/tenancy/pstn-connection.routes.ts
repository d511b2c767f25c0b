import { type Static, Type } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { refuseProblems } from './create-location.ts';
import { locationOfPath, noSuchLocation } from './find-location.ts';
import type { Location, PstnConnection } from './location.model.ts';
import { LocationPath } from './location.schema.ts';
import { connectionProblems, PSTN_OPTIONS, type PstnOption } from './pstn-connection.model.ts';
import { updateCallingLocation } from './update-calling-location.ts';

const TAG = 'PSTN';
const PATH = '/v1/telephony/pstn/locations/:locationId';
const READ_SCOPES = ['spark-admin:telephony_pstn_read'];

const option = {
  id: Type.String({ description: 'Opaque id of the option.' }),
  displayName: Type.String(),
  pstnServices: Type.Array(Type.Enum(['GEOGRAPHIC_NUMBERS', 'TOLLFREE_NUMBERS', 'SERVICE_NUMBERS', 'MOBILE_NUMBERS'])),
};
const type = Type.Enum(['LOCAL_GATEWAY', 'NON_INTEGRATED_CCP']);
const RouteType = Type.Enum(['ROUTE_GROUP', 'TRUNK']);

const Connection = Type.Object(
  { ...option, pstnConnectionType: type, routeType: Type.Optional(RouteType), routeId: Type.Optional(Type.String()) },
  { $id: 'PstnConnection' },
);
const ConnectionOptions = Type.Object({ items: Type.Array(Type.Object(option)) }, { $id: 'PstnConnectionOptions' });
const OptionQuery = Type.Object({
  serviceTypes: Type.Optional(
    Type.Array(Type.Enum(['MOBILE_NUMBERS']), { maxItems: 10, description: 'Only options that offer these as well.' }),
  ),
});
const ChosenConnection = Type.Object(
  {
    id: Type.String({ maxLength: 512, description: 'Of an option.' }),
    premiseRouteType: Type.Optional(Type.Enum(['ROUTE_GROUP', 'TRUNK'], { description: 'For a local gateway.' })),
    premiseRouteId: Type.Optional(Type.String({ minLength: 1, maxLength: 512, description: 'For a local gateway.' })),
  },
  { $id: 'ChosenPstnConnection' },
);

const presentOption = ({ id, displayName, services, type: pstnConnectionType }: PstnOption) => ({
  id: encodeId('PSTN_CONNECTION', id),
  displayName,
  pstnServices: [...services],
  pstnConnectionType,
});

export const pstnConnectionRoutes = [
  route({
    operation: 'listPstnConnectionOptions',
    summary: 'List how the calls of a location can reach the telephone network',
    tag: TAG,
    method: 'GET',
    path: `${PATH}/connectionOptions`,
    permission: 'locations.read',
    scopes: READ_SCOPES,
    params: LocationPath,
    query: OptionQuery,
    output: ConnectionOptions,
    handle: async (ctx, { params, query }) => {
      await callingLocationOfPath(ctx, params.locationId);
      const asked = query.serviceTypes ?? [];
      return { items: PSTN_OPTIONS.filter(({ services }) => asked.every((one) => services.includes(one))).map(presentOption) };
    },
  }),
  route({
    operation: 'getPstnConnection',
    summary: 'Get how the calls of a location reach the telephone network',
    tag: TAG,
    method: 'GET',
    path: `${PATH}/connection`,
    permission: 'locations.read',
    scopes: READ_SCOPES,
    params: LocationPath,
    output: Connection,
    handle: async (ctx, { params }) => {
      const { pstnConnection } = await callingLocationOfPath(ctx, params.locationId);
      const chosen = PSTN_OPTIONS.find(({ id }) => id === pstnConnection?.id);
      if (!chosen) throw new Refused('not-found', 'pstn.not-chosen', 'No PSTN connection has been chosen for this location yet.');
      const { routeType, routeId } = pstnConnection as PstnConnection;
      return {
        ...presentOption(chosen),
        ...(routeType === undefined ? {} : { routeType }),
        ...(routeId === undefined ? {} : { routeId }),
      };
    },
  }),
  route({
    operation: 'choosePstnConnection',
    summary: 'Choose how the calls of a location reach the telephone network',
    tag: TAG,
    method: 'PUT',
    path: `${PATH}/connection`,
    permission: 'locations.write',
    scopes: ['spark-admin:telephony_pstn_write'],
    params: LocationPath,
    body: ChosenConnection,
    handle: async (ctx, { params, body }) => {
      const location = await callingLocationOfPath(ctx, params.locationId);
      const pstnConnection = readConnection(body);
      refuseProblems(connectionProblems(pstnConnection));
      await updateCallingLocation(ctx, location.id, { pstnConnection });
      return undefined;
    },
  }),
];

async function callingLocationOfPath(ctx: Context, id: string): Promise<Location> {
  const location = await locationOfPath(ctx, decodeUuid(id));
  if (location.callingEnabledAt === null) throw noSuchLocation();
  return location;
}

const readConnection = ({ id, premiseRouteType, premiseRouteId }: Static<typeof ChosenConnection>): PstnConnection => ({
  id: decodeUuid(id) ?? '',
  ...(premiseRouteType === undefined ? {} : { routeType: premiseRouteType }),
  ...(premiseRouteId === undefined ? {} : { routeId: premiseRouteId }),
});
