import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditTarget, serviceTo } from './find-service.ts';
import { enqueueSync, saveSyncWanted } from './service.store.ts';

/** Locations, numbers and usage are synced as soon as a worker has time, whatever the pause after a failure says. */
export async function syncServiceNow(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'services.write');
  const service = await serviceTo('sync', ctx, id);
  await saveSyncWanted(ctx.db, service, ctx.now);
  await enqueueSync(ctx.db, service);
  await record(ctx, { action: 'integrated-service.sync-requested', ...auditTarget(service) });
}
