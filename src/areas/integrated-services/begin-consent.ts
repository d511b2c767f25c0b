import { systemActor, type Visit } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { authorizationUrl } from './authorization-url.ts';
import { newJourney, writeJourney } from './consent-journey.model.ts';
import { auditTarget, serviceOfPath } from './find-service.ts';
import { lookAtInvitation, mustBeOpen } from './look-at-invitation.ts';
import { mustHaveWebex } from './send-invitation.ts';

/** Sends a browser to Webex. The invitation is not used up by it: whoever closes the browser there begins again. */
export async function beginConsent(visit: Visit, token: string): Promise<{ url: string; journey: string }> {
  const { invitation, state } = await lookAtInvitation(visit, token);
  mustBeOpen(state);
  const { organizationId, id: invitationId, serviceId } = invitation;
  const { ip, userAgent, trackingId } = visit;
  return visit.transactions.write({ ...systemActor(organizationId, []), ip, userAgent, trackingId }, async (ctx) => {
    const { installation } = ctx;
    const webex = mustHaveWebex(ctx);
    const journey = newJourney({ organizationId, invitationId }, ctx);
    await record(ctx, { action: 'integrated-service.consent-begun', ...auditTarget(await serviceOfPath(ctx, serviceId)) });
    return { url: await authorizationUrl(webex, installation, journey), journey: writeJourney(installation.secrets, journey) };
  });
}
