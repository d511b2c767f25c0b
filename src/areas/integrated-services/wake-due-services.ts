import type { JobTools } from '../../foundation/area.ts';
import { insertMeteringReports, wakeDue } from './sync.store.ts';

/** More than the workers get through in a minute would only lengthen the queue. */
const MOST_WOKEN = 1_000;

/**
 * Each service has its time of the day, so that they come one after the other all day long. The same look finds what a pause or a killed
 * worker has left.
 */
export const wakeDueServices = ({ database, log }: JobTools) => ({
  name: 'integrated-services.wake-due',
  schedule: '* * * * *',
  run: async () => {
    if (database.installation.webex === undefined) return;
    const woken = await wakeDue(database.pool, new Date(), MOST_WOKEN);
    if (woken > 0) log.debug({ woken }, 'integrated services are looked at');
  },
});

/** Once a day at noon, what providers and channels are billed by. */
export const reportMetering = ({ database, log }: JobTools) => ({
  name: 'integrated-services.report-metering',
  schedule: '0 12 * * *',
  run: async () => {
    const lines = await insertMeteringReports(database.pool, new Date());
    log.info({ lines }, 'metering was reported');
  },
});
