import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { refuseProblems } from './create-location.ts';
import { noSuchLocation } from './find-location.ts';
import { type Address, type Location, type LocationDetails, locationProblems } from './location.model.ts';
import { lockLocation } from './location.queries.ts';
import { saveLocation } from './location.store.ts';

/** What is not given stays as it is; of an address, too. */
export type LocationChange = Partial<Omit<LocationDetails, 'address'>> & { address?: Partial<Address> };

export async function updateLocation(ctx: Context, id: string | undefined, change: LocationChange): Promise<Location> {
  demand(ctx, 'locations.write');
  const location = id === undefined ? undefined : await lockLocation(ctx.db, id);
  if (!location) throw noSuchLocation();

  const before = detailsOf(location);
  const after: LocationDetails = { ...before, ...change, address: { ...before.address, ...change.address } };
  refuseProblems(locationProblems(after, location.callingEnabledAt !== null));
  await saveLocation(ctx.db, location.id, after);
  await record(ctx, {
    action: 'location.updated',
    category: 'LOCATIONS',
    target: { type: 'LOCATION', id: location.id, name: after.name },
    before,
    after,
  });
  return { ...location, ...after };
}

const detailsOf = (location: Location): LocationDetails => {
  const { name, timeZone, preferredLanguage, announcementLanguage, address, latitude, longitude, notes } = location;
  return { name, timeZone, preferredLanguage, announcementLanguage, address, latitude, longitude, notes };
};
