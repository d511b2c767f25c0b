import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { createLocation, enableCallingAtLocation, type Location, requireLocation } from '../tenancy/index.ts';
import { auditTarget, serviceTo } from './find-service.ts';
import { forgetNumberStates, saveLocation } from './location.store.ts';
import type { RemoteLocation } from './remote-location.model.ts';
import { findRemoteLocation, hasPutNumbers } from './remote-location.queries.ts';
import type { Service } from './service.model.ts';
import { enqueueSync, saveSyncWanted, wantSyncOf } from './service.store.ts';

export interface LocationChoice {
  /** Of Webex; nothing is synced without one. */
  remoteLocationId?: string;
  /** Where the numbers are kept here; absent, a location is made like the one at Webex. */
  locationId?: string;
}

/** From now on the numbers of one location here are the numbers of one location at Webex. */
export async function attachLocation(ctx: Context, id: string | undefined, choice: LocationChoice): Promise<void> {
  demand(ctx, 'services.write');
  const service = await serviceTo('attach', ctx, id);
  const remote = await remoteOf(ctx, service, choice);
  const location = await locationOf(ctx, choice, remote);
  if (remote && location.address.country.toUpperCase() !== remote.country.toUpperCase())
    throw new Refused(
      'invalid',
      'integrated-service.other-country',
      `'${location.name}' is in ${location.address.country}, and the Webex location '${remote.name}' in ${remote.country}: its numbers could not be put there.`,
    );
  const isMove = service.remoteLocationId !== null && service.remoteLocationId !== remote?.remoteId;
  if (isMove) await leave(ctx, service);
  await saveLocation(ctx.db, service, { locationId: location.id, remoteLocationId: remote?.remoteId ?? null }, ctx.now);
  await wantSyncOf(ctx.db, location.id, ctx.now);
  if (service.integrationType === 'consent') {
    await saveSyncWanted(ctx.db, service, ctx.now);
    await enqueueSync(ctx.db, service);
  }
  await record(ctx, {
    action: 'integrated-service.location-attached',
    ...auditTarget(service),
    before: { locationId: service.locationId, remoteLocationId: service.remoteLocationId },
    after: { locationId: location.id, remoteLocationId: remote?.remoteId ?? null },
  });
}

async function remoteOf(
  ctx: Context,
  service: Service,
  { remoteLocationId }: LocationChoice,
): Promise<RemoteLocation | undefined> {
  if (service.integrationType === 'non-integrated') {
    if (remoteLocationId === undefined) return undefined;
    throw new Refused(
      'invalid',
      'integrated-service.not-synced',
      "A Non-Integrated service knows no locations of Webex: leave 'remoteLocationId' out.",
    );
  }
  if (remoteLocationId === undefined)
    throw new Refused(
      'invalid',
      'integrated-service.no-remote',
      "'remoteLocationId' is required: choose one of the synced locations.",
    );
  const remote = await findRemoteLocation(ctx.db, service.id, remoteLocationId);
  if (!remote || remote.goneAt !== null)
    throw new Refused(
      'invalid',
      'integrated-service.unknown-location',
      "'remoteLocationId' names no location of the Webex organization. Sync now, if it is new there.",
    );
  if (!remote.callingEnabled)
    throw new Refused(
      'invalid',
      'integrated-service.no-calling',
      `The Webex location '${remote.name}' has no calling. Enable it in Control Hub, and sync now.`,
    );
  return remote;
}

async function locationOf(ctx: Context, { locationId }: LocationChoice, remote: RemoteLocation | undefined): Promise<Location> {
  if (locationId === undefined && !remote)
    throw new Refused('invalid', 'integrated-service.no-location', "'locationId' is required: say where the numbers are kept.");
  const id = locationId ?? (await createLocation(ctx, detailsOf(remote as RemoteLocation)));
  const location = await requireLocation(ctx, id);
  if (location.callingEnabledAt !== null) return location;
  await enableCallingAtLocation(ctx, id, {});
  return requireLocation(ctx, id);
}

const detailsOf = ({ name, timeZone, country, address }: RemoteLocation) => ({
  name,
  timeZone,
  preferredLanguage: 'en_us',
  address: {
    address1: address.address1 ?? '',
    ...(address.address2 ? { address2: address.address2 } : {}),
    city: address.city ?? '',
    state: address.state ?? '',
    postalCode: address.postalCode ?? '',
    country,
  },
  ...{ announcementLanguage: null, latitude: null, longitude: null, notes: null },
});

/** What was put into the former location would be left behind there; where that is gone at Webex, so are its numbers. */
async function leave({ db }: Context, service: Service): Promise<void> {
  if (service.reason !== 'location-gone' && (await hasPutNumbers(db, service.id)))
    throw new Refused(
      'conflict',
      'integrated-service.numbers-there',
      'Numbers have been put into the Webex location that is attached now. Remove them from here first; they are then taken back there.',
    );
  await forgetNumberStates(db, service);
}
