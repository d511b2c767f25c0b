import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditedOf, auditTarget, serviceTo } from './find-service.ts';
import type { Service, ServiceDetails } from './service.model.ts';
import { saveService } from './service.store.ts';

/** What is not given stays. A connection that was approved is one to that Webex organization and to no other. */
export async function updateService(ctx: Context, id: string | undefined, change: Partial<ServiceDetails>): Promise<void> {
  demand(ctx, 'services.write');
  const before = await serviceTo('change', ctx, id);
  const { webexOrgId = before.webexOrgId } = change;
  if (webexOrgId !== before.webexOrgId && before.integrationType === 'consent' && before.status !== 'pending-consent')
    throw new Refused(
      'conflict',
      'integrated-service.approved',
      'The connection was approved for this Webex organization. Remove the service, and add one for the other.',
    );
  const after: Service = { ...before, ...change, lastModifiedAt: ctx.now };
  await saveService(ctx.db, after);
  await record(ctx, {
    action: 'integrated-service.updated',
    ...auditTarget(after),
    before: auditedOf(before),
    after: auditedOf(after),
  });
}
