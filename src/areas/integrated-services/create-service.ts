import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { currentOrganization } from '../tenancy/index.ts';
import { auditedOf, auditTarget } from './find-service.ts';
import { mustHaveWebex, sendInvitation } from './send-invitation.ts';
import { type NewService, type Service, STATUS_OF_NEW } from './service.model.ts';
import { insertService } from './service.store.ts';

/** Brings Webex Cloud Connect to a customer; where it is to be integrated, the customer's administrator is asked for consent by mail. */
export async function createService(ctx: Context, asked: NewService): Promise<string> {
  demand(ctx, 'services.write');
  const organization = await currentOrganization(ctx);
  if (organization.kind !== 'customer')
    throw new Refused('invalid', 'integrated-service.not-a-customer', "Services are added to customers: say which in 'orgId'.");
  if (asked.integrationType === 'consent') mustHaveWebex(ctx);
  const service: Service = {
    ...asked,
    organizationId: organization.id,
    id: newId(),
    status: STATUS_OF_NEW[asked.integrationType],
    ...{ createdAt: ctx.now, lastModifiedAt: ctx.now },
    ...NOTHING_YET,
  };
  await insertService(ctx.db, service);
  await record(ctx, { action: 'integrated-service.created', ...auditTarget(service), after: auditedOf(service) });
  if (service.integrationType === 'consent') await sendInvitation(ctx, service);
  return service.id;
}

const NOTHING_YET = {
  ...{ reason: null, reasonDetail: null, suspendedAt: null, consentedAt: null, consentedBy: null, invitationId: null },
  ...{ locationId: null, remoteLocationId: null, syncedAt: null, syncWantedAt: null, nextSyncAt: null, failuresInARow: 0 },
} as const;
