import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditedOf, auditTarget, serviceTo } from './find-service.ts';
import { revokeInvitations } from './invitation.store.ts';
import { hasGrant } from './service.queries.ts';
import { deleteServiceRow, enqueueSync, saveRemoval } from './service.store.ts';

/**
 * Where nothing was ever granted there is nothing at Webex, and the service is gone at once. Otherwise a job takes back the numbers that
 * were put there, if that is wanted, and ends the connection. The numbers stay with the customer here, and so does the audit trail.
 */
export async function removeService(ctx: Context, id: string | undefined, takesBack: boolean): Promise<'removing' | 'removed'> {
  demand(ctx, 'services.write');
  const service = await serviceTo('remove', ctx, id);
  if (!(await hasGrant(ctx.db, service.id))) {
    await deleteServiceRow(ctx.db, service);
    await record(ctx, { action: 'integrated-service.removed', ...auditTarget(service), before: auditedOf(service) });
    return 'removed';
  }
  await revokeInvitations(ctx.db, service.id, ctx.now);
  await saveRemoval(ctx.db, service, takesBack, ctx.now);
  await enqueueSync(ctx.db, service);
  await record(ctx, {
    action: 'integrated-service.removal-begun',
    ...auditTarget(service),
    before: auditedOf(service),
    after: { status: 'removing', takesBack },
  });
  return 'removing';
}
