import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditTarget, serviceTo } from './find-service.ts';
import { revokeInvitations } from './invitation.store.ts';
import { saveService } from './service.store.ts';

/** The link that was sent leads nowhere from now on. */
export async function revokeInvitation(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'services.write');
  const service = await serviceTo('revoke-invitation', ctx, id);
  if ((await revokeInvitations(ctx.db, service.id, ctx.now)) === 0)
    throw new Refused('conflict', 'integrated-service.no-invitation', 'No invitation of this service is open.');
  await saveService(ctx.db, { ...service, reason: 'invitation-revoked', reasonDetail: null });
  await record(ctx, {
    action: 'integrated-service.invitation-revoked',
    ...auditTarget(service),
    before: { reason: service.reason },
    after: { reason: 'invitation-revoked' },
  });
}
