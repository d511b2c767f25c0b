import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditTarget, serviceTo } from './find-service.ts';
import { enqueueSync, saveService, saveSyncWanted } from './service.store.ts';

/** Nothing is synced and nothing measured until it is restored; what is at Webex stays as it is. */
export async function suspendService(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'services.write');
  const service = await serviceTo('suspend', ctx, id);
  await saveService(ctx.db, { ...service, suspendedAt: ctx.now, lastModifiedAt: ctx.now });
  await record(ctx, {
    action: 'integrated-service.suspended',
    ...auditTarget(service),
    before: { suspended: false },
    after: { suspended: true },
  });
}

/** What has changed meanwhile is synced. */
export async function restoreService(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'services.write');
  const service = await serviceTo('restore', ctx, id);
  await saveService(ctx.db, { ...service, suspendedAt: null, lastModifiedAt: ctx.now });
  if (service.integrationType === 'consent' && service.status !== 'pending-consent') {
    await saveSyncWanted(ctx.db, service, ctx.now);
    await enqueueSync(ctx.db, service);
  }
  await record(ctx, {
    action: 'integrated-service.restored',
    ...auditTarget(service),
    before: { suspended: true },
    after: { suspended: false },
  });
}
