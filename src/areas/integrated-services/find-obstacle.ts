import type { Obstacle } from './finish-sync.ts';
import { pstnProblem } from './sync.policy.ts';
import { findRemoteLocation } from './sync.queries.ts';
import { savePstnType } from './sync.store.ts';
import { inLease, type WebexRun } from './sync-run.ts';

/** Why no number may be put into the location at Webex, asked before the first one is. Its numbers are read all the same. */
export async function findObstacle(run: WebexRun, remoteLocationId: string): Promise<Obstacle | undefined> {
  const location = await inLease(run, ({ db }) => findRemoteLocation(db, run.serviceId, remoteLocationId));
  if (location === undefined || location.goneAt !== null)
    return {
      reason: 'location-gone',
      detail: `The location '${location?.name ?? ''}' is no longer there at Webex. Attach another one.`,
    };
  if (!location.callingEnabled)
    return {
      reason: 'pstn-not-allowed',
      detail: `Calling is not enabled for the location '${location.name}' at Webex. Enable it in Control Hub, then sync now.`,
    };
  const pstnType = await run.webex.readPstnType(remoteLocationId);
  await inLease(run, (ctx, service) => savePstnType(ctx.db, service, remoteLocationId, pstnType));
  const detail = pstnProblem(pstnType);
  return detail === undefined ? undefined : { reason: 'pstn-not-allowed', detail };
}
