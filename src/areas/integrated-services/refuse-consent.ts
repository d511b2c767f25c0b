import { systemActor, type Visit } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import type { ConsentJourney } from './consent-journey.model.ts';
import { auditTarget } from './find-service.ts';
import { readInvitation } from './invitation.queries.ts';
import { lockService } from './service.queries.ts';
import { saveService } from './service.store.ts';

/** For whoever sits there, in words; who runs the service finds the same reason beside its status. */
const REFUSALS = {
  declined: 'You declined, so nothing was connected. The link in the mail stays good, should you change your mind.',
  'wrong-organization':
    'You are signed in at another Webex organization than the one that is to be connected. Sign out at Webex, and open the link again.',
  'wrong-role': 'Only a full administrator of your Webex organization can approve the connection. Pass the mail on to one.',
  'missing-permissions':
    'Not all permissions were granted, and the connection needs all of them. Open the link again, and accept.',
  'webex-refused': 'Webex refused the connection. Open the link again; if it stays so, tell your provider.',
  'webex-away': 'Webex did not answer as it should. Open the link again in a few minutes.',
} as const;

export interface ConsentRefusal {
  reason: keyof typeof REFUSALS;
  detail?: string | undefined;
}

/** These are of a moment, and nothing to do for who runs the service. */
const PASSING = ['webex-refused', 'webex-away'] as const;
const isPassing = (reason: ConsentRefusal['reason']): reason is (typeof PASSING)[number] =>
  PASSING.some((passing) => passing === reason);

const LONGEST_DETAIL = 1000;

/** A service that is connected already stays so, whatever becomes of an attempt to approve it again. */
export async function refuseConsent(visit: Visit, journey: ConsentJourney, { reason, detail }: ConsentRefusal): Promise<never> {
  const { ip, userAgent, trackingId } = visit;
  const { organizationId, invitationId } = journey;
  await visit.transactions.write({ ...systemActor(organizationId, []), ip, userAgent, trackingId }, async (ctx) => {
    const invitation = await readInvitation(ctx.db, invitationId);
    const service = invitation && (await lockService(ctx.db, invitation.serviceId));
    if (!service) return;
    const reasonDetail = detail?.slice(0, LONGEST_DETAIL) ?? null;
    if (service.status === 'pending-consent' && !isPassing(reason))
      await saveService(ctx.db, { ...service, reason, reasonDetail });
    await record(ctx, {
      action: 'integrated-service.consent-refused',
      ...auditTarget(service),
      before: { reason: service.reason },
      after: { reason, detail: reasonDetail },
    });
  });
  throw new Refused(isPassing(reason) ? 'unavailable' : 'forbidden', `consent.${reason}`, REFUSALS[reason]);
}
