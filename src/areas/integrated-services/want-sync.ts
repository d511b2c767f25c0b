import type { Context } from '../../foundation/context.ts';
import { wantSyncOf } from './service.store.ts';

/** What changes in a location whose numbers are put to Webex is put there by itself (L8), in whatever way it was changed. */
export const wantSync = async ({ db, now }: Context, { locationId }: { locationId: string }): Promise<void> =>
  void (await wantSyncOf(db, locationId, now));
