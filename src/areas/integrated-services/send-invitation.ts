import type { Context, WebexAccess } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { queueMail } from '../mail/index.ts';
import { auditTarget, serviceTo } from './find-service.ts';
import { expiryFrom, hashToken, newToken } from './invitation.model.ts';
import { insertInvitation, revokeInvitations } from './invitation.store.ts';
import { approvalUrl, invitationLetter } from './invitation-letter.model.ts';
import { findParties } from './party.queries.ts';
import type { Service } from './service.model.ts';
import { saveService } from './service.store.ts';

/** Asks the customer's administrator again, for the first consent or for another one; what was sent before ends. */
export async function resendInvitation(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'services.write');
  const service = await serviceTo('invite', ctx, id);
  await sendInvitation(ctx, service);
}

/** Who may is the caller's to check. */
export async function sendInvitation(ctx: Context, service: Service): Promise<void> {
  mustHaveWebex(ctx);
  const { organizationId, id: serviceId, email } = service;
  await revokeInvitations(ctx.db, serviceId, ctx.now);
  const token = newToken(ctx.random);
  const { providerName, customerName } = await findParties(ctx.db);
  const { contactName, name: serviceName } = service;
  const url = approvalUrl(ctx.installation.publicUrl, token);
  const messageId = await queueMail(ctx, email, invitationLetter({ providerName, customerName, contactName, serviceName }, url));
  const id = newId();
  const expiresAt = expiryFrom(ctx.now);
  await insertInvitation(ctx.db, {
    ...{ organizationId, id, serviceId, tokenHash: hashToken(token), messageId },
    ...{ createdAt: ctx.now, expiresAt },
  });
  const isWaiting = service.status === 'pending-consent';
  const standing = isWaiting ? { reason: null, reasonDetail: null } : {};
  await saveService(ctx.db, { ...service, ...standing, invitationId: id });
  await record(ctx, {
    action: 'integrated-service.invitation-sent',
    ...auditTarget(service),
    before: { reason: service.reason },
    after: { email, expiresAt: expiresAt.toISOString() },
  });
}

/** Refused in words for whoever runs this installation. */
export function mustHaveWebex({ installation }: Context): WebexAccess {
  if (installation.webex !== undefined) return installation.webex;
  throw new Refused(
    'conflict',
    'integrated-service.no-webex',
    'This Bellhop is registered at no Webex yet. Its operator registers an integration there, and sets BELLHOP_WEBEX_CLIENT_ID and BELLHOP_WEBEX_CLIENT_SECRET.',
  );
}
