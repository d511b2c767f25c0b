import { systemActor, type Visit } from '../../foundation/context.ts';
import { type Refusal, Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';

const REFUSALS: Record<'issuer-away' | 'issuer-refused' | 'answer-unsound' | 'not-known-here', [Refusal, string]> = {
  'issuer-away': [
    'unavailable',
    "Your organization's sign-in service does not answer as it should. Try again later, or ask your administrator.",
  ],
  'issuer-refused': [
    'unauthenticated',
    "Your organization's sign-in service did not sign you in. Begin again, or ask your administrator.",
  ],
  'answer-unsound': [
    'unauthenticated',
    "What your organization's sign-in service answered cannot be trusted. Begin again; if it stays so, ask your administrator.",
  ],
  'not-known-here': [
    'forbidden',
    "Your organization's sign-in service names a verified email address of nobody who may sign in here that way. Ask your administrator.",
  ],
};

const LONGEST_REASON = 300;

/**
 * Whoever signs in hears one sentence, in which nothing of the issuer's answer is; those who run the organization find the reason in
 * its audit trail.
 */
export async function refuseSignOn(
  visit: Visit,
  organizationId: string,
  what: keyof typeof REFUSALS,
  reason: unknown,
): Promise<never> {
  const actor = { ...systemActor(organizationId, []), ip: visit.ip, userAgent: visit.userAgent, trackingId: visit.trackingId };
  await visit.transactions.write(actor, (ctx) =>
    record(ctx, {
      action: 'single-sign-on.refused',
      category: 'LOGINS',
      target: { type: 'ORGANIZATION', id: organizationId },
      after: { what, reason: reasonOf(reason) },
    }),
  );
  const [refusal, sentence] = REFUSALS[what];
  throw new Refused(refusal, `single-sign-on.${what}`, sentence);
}

/** The words of the library about what does not fit, which name no secret; never what the issuer sent. */
function reasonOf(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason).slice(0, LONGEST_REASON);
  const cause = reason.cause instanceof Error ? `: ${reason.cause.message}` : '';
  return `${reason.message}${cause}`.slice(0, LONGEST_REASON);
}
