import type { JobTools } from '../../foundation/area.ts';
import { type Context, systemActor, type WebexAccess } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { enqueueSync } from './service.store.ts';
import type { SyncedService, WebexGrant } from './sync.model.ts';
import { countFailingInWork, findGrant, lockFailing, lockService } from './sync.queries.ts';
import { saveLease } from './sync.store.ts';
import type { WebexClient } from './webex-client.ts';

/** Longer than one request of Webex takes; a killed worker's service goes on after it. */
const LEASE_MS = 45_000;
const RENEW_AFTER_MS = 15_000;
/** Those that failed last are mostly waited for: so many at once, of the whole installation. */
const MOST_FAILING_AT_ONCE = 2;
const TRY_AGAIN_MS = 10_000;

/** One service in the hands of one worker. */
export interface SyncRun {
  tools: JobTools;
  organizationId: string;
  serviceId: string;
  access: WebexAccess;
  leaseId: string;
  renewedAt: number;
}

/** The same with what may be asked of Webex. */
export interface WebexRun extends SyncRun {
  webex: WebexClient;
}

export interface Claim {
  service: SyncedService;
  grant: WebexGrant | undefined;
  at: Date;
}

/** Somebody else has taken the service over, or it is gone: what is known here is old, and nothing of it is written down. */
export class LeaseLost extends Error {}

export const beginRun = (tools: JobTools, access: WebexAccess, organizationId: string, serviceId: string): SyncRun => ({
  ...{ tools, access, organizationId, serviceId },
  leaseId: newId(),
  renewedAt: performance.now(),
});

const inOrganization = <T>({ tools, organizationId }: SyncRun, work: (ctx: Context) => Promise<T>): Promise<T> =>
  tools.database.write(systemActor(organizationId, []), work);

/** Undefined when nothing is to be done, when it is not yet time, and when somebody else is at it. */
export const claimService = (run: SyncRun): Promise<Claim | undefined> =>
  inOrganization(run, async (ctx) => {
    const service = await lockService(ctx.db, run.serviceId);
    if (!service || !isToBeSynced(service) || isLeasedByOther(service, run, ctx.now)) return undefined;
    if ((service.nextSyncAt ?? ctx.now) > ctx.now) {
      await enqueueSync(ctx.db, service, service.nextSyncAt);
      return undefined;
    }
    const grant = await findGrant(ctx.db, service.id);
    if (!grant && service.status !== 'removing') return undefined;
    if (service.failuresInARow > 0 && (await areEnoughFailing(ctx))) {
      // At different times, so that they do not all come back together.
      const later = ctx.now.getTime() + TRY_AGAIN_MS * (1 + chanceOf(ctx));
      await enqueueSync(ctx.db, service, new Date(later));
      return undefined;
    }
    await saveLease(ctx.db, service, leaseOf(run, ctx.now));
    return { service, grant, at: ctx.now };
  });

/** One after the other: those who look at the same moment would all find that nobody is at it. */
async function areEnoughFailing({ db }: Context): Promise<boolean> {
  await lockFailing(db);
  return (await countFailingInWork(db)) >= MOST_FAILING_AT_ONCE;
}

const isToBeSynced = ({ integrationType, status, suspendedAt }: SyncedService): boolean =>
  status === 'removing' || (integrationType === 'consent' && status !== 'pending-consent' && suspendedAt === null);

const isLeasedByOther = ({ leaseId, leasedUntil }: SyncedService, run: SyncRun, now: Date): boolean =>
  leaseId !== run.leaseId && (leasedUntil ?? now) > now;

const leaseOf = ({ leaseId }: SyncRun, now: Date) => ({ id: leaseId, until: new Date(now.getTime() + LEASE_MS) });

/** In [0, 1). */
export const chanceOf = ({ random }: Context): number => random(4).readUInt32BE(0) / 2 ** 32;

/** What a run writes down, as long as the service is in its hands; renews the lease. */
export const inLease = <T>(run: SyncRun, work: (ctx: Context, service: SyncedService) => Promise<T>): Promise<T> =>
  inOrganization(run, async (ctx) => {
    const service = await lockService(ctx.db, run.serviceId);
    if (service?.leaseId !== run.leaseId) throw new LeaseLost();
    await saveLease(ctx.db, service, leaseOf(run, ctx.now));
    run.renewedAt = performance.now();
    return work(ctx, service);
  });

/** Between the pages of a long list. */
export async function keepLease(run: SyncRun): Promise<void> {
  if (performance.now() - run.renewedAt > RENEW_AFTER_MS) await inLease(run, async () => {});
}
