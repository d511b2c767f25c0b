import type { JobTools } from '../../foundation/area.ts';
import { findObstacle } from './find-obstacle.ts';
import { finishSync } from './finish-sync.ts';
import { askWithToken } from './keep-token.ts';
import { leaveWebex } from './leave-webex.ts';
import { SYNC_TASK } from './sync.model.ts';
import { syncLocations } from './sync-locations.ts';
import { syncNumbers } from './sync-numbers.ts';
import { beginRun, claimService, inLease, LeaseLost, type WebexRun } from './sync-run.ts';
import { WebexTrouble } from './webex-trouble.ts';
import { writeDownTrouble } from './write-down-trouble.ts';

/**
 * Brings one service up to date with the customer's Webex organization: one worker at a time, one request at a time, and no transaction
 * open while Webex is waited for. Whoever is killed leaves a lease that ends, and a database that says what is left to do.
 */
export const syncService = (tools: JobTools) => ({
  name: SYNC_TASK,
  waitsForOthers: true as const,
  run: async (payload: unknown) => {
    const { organizationId, serviceId } = payload as { organizationId: string; serviceId: string };
    const { webex: access } = tools.database.installation;
    // An operator who has taken the settings away finds everything as it was when they are back.
    if (access === undefined) return;
    const run = beginRun(tools, access, organizationId, serviceId);
    const claim = await claimService(run);
    if (claim === undefined) return;
    try {
      if (claim.service.status === 'removing') await leaveWebex(run, claim);
      else await askWithToken(run, claim, syncAll);
    } catch (error) {
      await settleTrouble(error, (trouble) => writeDownTrouble(run, trouble));
    }
  },
});

async function settleTrouble(error: unknown, writeDown: (trouble: WebexTrouble) => Promise<void>): Promise<void> {
  if (error instanceof LeaseLost) return;
  if (!(error instanceof WebexTrouble)) throw error;
  try {
    await writeDown(error);
  } catch (lost) {
    if (!(lost instanceof LeaseLost)) throw lost;
  }
}

/** Everything there is to do, in the order in which one thing needs the other. */
async function syncAll(run: WebexRun): Promise<void> {
  await syncLocations(run);
  const { locationId, remoteLocationId } = await inLease(run, async (_, service) => service);
  if (locationId === null || remoteLocationId === null) return finishSync(run, undefined, undefined);
  const obstacle = await findObstacle(run, remoteLocationId);
  if (obstacle?.reason === 'location-gone') return finishSync(run, undefined, obstacle);
  const numbers = await syncNumbers(run, remoteLocationId, obstacle === undefined);
  return finishSync(run, numbers, obstacle);
}
