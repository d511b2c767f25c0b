import { Type } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import { OURS } from '../../foundation/extension-field.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { type BulkJob, bulkJobFields, bulkJobRoutes, presentBulkJob } from '../bulk-jobs/index.ts';
import { disablingBlockers } from './calling-location.model.ts';
import { type CallingToDisable, disableCalling, startDisablingCalling } from './disable-calling.ts';
import { locationOfPath, noSuchLocation } from './find-location.ts';
import { callingUseOf } from './location.queries.ts';
import { LocationPath } from './location.schema.ts';

const TAG = 'Location Call Settings';
const PATH = '/v1/telephony/config/jobs/locations/deleteCallingLocation';

const LocationToDisable = Type.Object(
  {
    locationId: Type.String({ maxLength: 512, description: 'Where calling is to end.' }),
    locationName: Type.Optional(Type.String({ maxLength: 256, description: 'Its name, for who reads the request.' })),
    forceDelete: Type.Optional(
      Type.Boolean({ description: 'Whether call features and unused trunks go along; there are none here.' }),
    ),
  },
  { $id: 'LocationToDisable' },
);

const count = Type.Integer();
const DisableCallingJob = Type.Object(
  {
    ...bulkJobFields,
    locationName: Type.String(),
    counts: Type.Object({
      totalVirtualExtensionsAccount: count,
      virtualExtensionsDeleted: count,
      virtualExtensionsDeleteFailed: count,
      totalFeatureAccounts: count,
      featureAccountsDeleted: count,
      featureAccountsDeleteFailed: count,
    }),
  },
  { $id: 'DisableCallingJob' },
);

/** Neither virtual extensions nor call features are Bellhop's, so there is never one to delete. */
const NOTHING_TO_COUNT = {
  totalVirtualExtensionsAccount: 0,
  virtualExtensionsDeleted: 0,
  virtualExtensionsDeleteFailed: 0,
  totalFeatureAccounts: 0,
  featureAccountsDeleted: 0,
  featureAccountsDeleteFailed: 0,
};

const presentJob = (job: BulkJob<CallingToDisable>) => ({
  ...presentBulkJob(job),
  locationName: job.parameters.locationName,
  counts: NOTHING_TO_COUNT,
});

const DeletionCheck = Type.Object(
  {
    locationDeleteStatus: Type.Enum(['BLOCKED', 'UNBLOCKED', 'FORCE_REQUIRED']),
    blocking: Type.Object({
      lastLocation: Type.Boolean({ description: 'Whether no other location has calling.' }),
      trunksInUseCount: count,
      usersInUseCount: count,
      workspacesInUseCount: count,
      virtualLineInUseCount: count,
      numbersOrderPending: Type.Boolean(),
      integratedServicesCount: Type.Optional(
        Type.Integer({ ...OURS, description: 'Integrated services that keep their numbers in the location.' }),
      ),
    }),
    nonBlocking: Type.Object({ numbersPresent: Type.Boolean({ description: 'Numbers leave with calling.' }) }),
    blockingUnlessForced: Type.Object({ nonUserEntitiesInUse: Type.Boolean(), trunksCount: count }),
  },
  { $id: 'DeletionCheck' },
);

export const disableCallingRoutes = [
  route({
    operation: 'checkCallingLocationForDeletion',
    summary: 'Say what keeps a location from losing calling',
    tag: TAG,
    method: 'POST',
    path: '/v1/telephony/config/locations/:locationId/actions/precheckForDeletion/invoke',
    permission: 'locations.read',
    scopes: ['spark-admin:telephony_config_read'],
    params: LocationPath,
    output: DeletionCheck,
    handle: async (ctx, { params }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      if (location.callingEnabledAt === null) throw noSuchLocation();
      const use = await callingUseOf(ctx.db, location.id);
      return {
        locationDeleteStatus: disablingBlockers(use).length > 0 ? ('BLOCKED' as const) : ('UNBLOCKED' as const),
        blocking: {
          lastLocation: use.isLast,
          trunksInUseCount: 0,
          usersInUseCount: use.people,
          workspacesInUseCount: use.workspaces,
          virtualLineInUseCount: use.virtualLines,
          numbersOrderPending: false,
          integratedServicesCount: use.services,
        },
        nonBlocking: { numbersPresent: use.hasNumbers },
        blockingUnlessForced: { nonUserEntitiesInUse: false, trunksCount: 0 },
      };
    },
  }),
  route({
    operation: 'startDeleteCallingLocationJob',
    summary: 'Take calling away from a location, as a job',
    tag: TAG,
    method: 'POST',
    path: PATH,
    permission: 'locations.manage',
    scopes: ['spark-admin:telephony_config_write'],
    body: LocationToDisable,
    output: DisableCallingJob,
    success: 202,
    handle: async (ctx, { body }) => {
      const locationId = decodeUuid(body.locationId);
      if (locationId === undefined) throw new Refused('invalid', 'request.bad-id', "The value of 'locationId' is not an id.");
      return presentJob(await startDisablingCalling(ctx, locationId));
    },
  }),
  ...bulkJobRoutes<CallingToDisable, typeof DisableCallingJob>({
    kind: disableCalling,
    noun: 'deleteCallingLocation',
    words: 'delete calling location',
    tag: TAG,
    path: PATH,
    resource: DisableCallingJob,
    present: presentJob,
    mayRead: 'locations.read',
    pause: { permission: 'locations.manage', success: 202 },
    perPage: 20,
  }),
];
