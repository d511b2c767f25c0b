import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { deleteConsent } from './consent.store.ts';

/** Why an application has access no longer, as the audit trail says it. */
export type EndReason = 'revoked by the application' | 'a code or a refresh token was used twice' | 'revoked by a person';

/** An end to one consent and every code and token issued on its ground. Who may ask for it is the caller's to check. */
export async function endConsent(ctx: Context, consentId: string, reason: EndReason): Promise<void> {
  const ended = await deleteConsent(ctx.db, consentId);
  // Somebody else has been here before; it is over either way, and written down once.
  if (!ended) return;
  await record(ctx, {
    action: 'authorization.revoked',
    category: 'LOGINS',
    target: { type: 'AUTHORIZATION', id: ended.id },
    before: { applicationId: ended.applicationId, personId: ended.personId },
    after: { reason },
  });
}
