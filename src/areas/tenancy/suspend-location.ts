import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { locationOfPath } from './find-location.ts';
import { locationToBeSuspended } from './location.events.ts';
import { saveLocationSuspended } from './location.store.ts';

/** Nobody there signs in or registers until it is restored (null). */
export async function suspendLocation(ctx: Context, id: string | undefined, suspendedAt: Date | null): Promise<void> {
  demand(ctx, 'locations.manage');
  const location = await locationOfPath(ctx, id);
  if (suspendedAt) await locationToBeSuspended.announce(ctx, location);
  await saveLocationSuspended(ctx.db, location.id, suspendedAt);
  await record(ctx, {
    action: suspendedAt ? 'location.suspended' : 'location.restored',
    category: 'LOCATIONS',
    target: { type: 'LOCATION', id: location.id, name: location.name },
  });
}
