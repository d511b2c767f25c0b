import { type Actor, type Context, type Installation, systemActor, type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { callbackUrl } from './authorization-url.ts';
import { type ConsentJourney, isAnswerTo, readJourney } from './consent-journey.model.ts';
import { auditTarget, serviceTo } from './find-service.ts';
import { saveGrant } from './grant.store.ts';
import { stateOf } from './invitation.model.ts';
import { readInvitation } from './invitation.queries.ts';
import { useInvitation } from './invitation.store.ts';
import { mustBeOpen, whySpent } from './look-at-invitation.ts';
import { type ConsentRefusal, refuseConsent } from './refuse-consent.ts';
import { mustHaveWebex } from './send-invitation.ts';
import { findService } from './service.queries.ts';
import { enqueueSync, saveService, saveSyncWanted } from './service.store.ts';
import { type Approval, approvalOf, giveBack } from './webex-approval.ts';
import { redeemCode } from './webex-tokens.ts';

/** What Webex sends a browser back with. */
export interface WebexReturn {
  code?: string;
  state?: string;
  error?: string;
}

/**
 * Keeps what the customer's administrator has granted, if it is that organization's full administrator and all six permissions. Of
 * anything less no token is kept, it is given back at once, and the reason stands beside the status (K10).
 */
export async function finishConsent(visit: Visit, { code, state, error }: WebexReturn): Promise<void> {
  const { journey, installation } = await arrive(visit, state);
  if (error === 'access_denied') return refuseConsent(visit, journey, { reason: 'declined' });
  if (error !== undefined || code === undefined) return refuseConsent(visit, journey, { reason: 'webex-refused', detail: error });
  const { webex, webexOrgId } = await prepare(visit, journey);
  const redirectUri = callbackUrl(installation);
  const tokens = await redeemCode(webex, { code, verifier: journey.verifier, redirectUri }).catch((cause: Error) =>
    refuseConsent(visit, journey, { reason: 'webex-away', detail: cause.message }),
  );
  const approval = await approvalOf(webex, tokens).catch(async (cause: Error) => {
    await giveBack(webex, tokens);
    return refuseConsent(visit, journey, { reason: 'webex-away', detail: cause.message });
  });
  const refusal = whyNotApproved(approval, webexOrgId);
  if (refusal) {
    await giveBack(webex, tokens);
    return refuseConsent(visit, journey, refusal);
  }
  await keep(visit, journey, approval).catch(async (cause) => {
    // Who approved twice at once has connected it: giving back might hit the grant that was kept.
    if (!(cause instanceof Refused && cause.code === 'consent.used')) await giveBack(webex, tokens);
    throw cause;
  });
}

/** Only the browser that was sent away from here comes back, and in time. */
async function arrive(visit: Visit, state: string | undefined): Promise<{ journey: ConsentJourney; installation: Installation }> {
  const { journey, installation } = await visit.transactions.read(visitor(visit), async (ctx) => {
    const { consent } = visit.cookies;
    return { journey: consent && readJourney(ctx.installation.secrets, consent, ctx.now), installation: ctx.installation };
  });
  if (journey && isAnswerTo(journey, state)) return { journey, installation };
  throw new Refused(
    'unauthenticated',
    'consent.not-begun',
    'This approval was not begun in this browser, took too long, or was finished already. Open the link in the mail again.',
  );
}

/** What the code is redeemed with. An invitation that ended meanwhile is not asked about at Webex any more. */
const prepare = (visit: Visit, { organizationId, invitationId }: ConsentJourney) =>
  visit.transactions.read(systemActor(organizationId, []), async (ctx) => {
    const invitation = await readInvitation(ctx.db, invitationId);
    if (!invitation) throw gone();
    mustBeOpen(stateOf(invitation, ctx.now));
    const service = await findService(ctx.db, invitation.serviceId);
    if (!service) throw gone();
    return { webex: mustHaveWebex(ctx), webexOrgId: service.webexOrgId };
  });

const gone = () => new Refused('gone', 'consent.revoked', 'What this link was for is not there any more. Ask your provider.');

function whyNotApproved(approval: Approval, webexOrgId: string): ConsentRefusal | undefined {
  const { organizationId, email, isFullAdministrator, missing } = approval;
  if (organizationId !== webexOrgId)
    return { reason: 'wrong-organization', detail: `${email} belongs to the Webex organization ${organizationId}.` };
  if (!isFullAdministrator) return { reason: 'wrong-role', detail: `${email} is no full administrator.` };
  if (missing.length > 0) return { reason: 'missing-permissions', detail: `Not granted: ${missing.join('; ')}.` };
  return undefined;
}

/** Read again: it was open a moment ago, and somebody else was faster. */
async function whyEnded({ db, now }: Context, invitationId: string): Promise<Refused> {
  const invitation = await readInvitation(db, invitationId);
  return invitation ? whySpent(stateOf(invitation, now)) : gone();
}

/** In one transaction: of two who approve at once, one does. */
async function keep(visit: Visit, { organizationId, invitationId }: ConsentJourney, approval: Approval): Promise<void> {
  const { email, name, tokens } = approval;
  const { ip, userAgent, trackingId } = visit;
  const actor: Actor = { ...systemActor(organizationId, []), kind: 'person', name, email, ip, userAgent, trackingId };
  await visit.transactions.write(actor, async (ctx: Context) => {
    const invitation = await readInvitation(ctx.db, invitationId);
    const before = await serviceTo('approve', ctx, invitation?.serviceId);
    if ((await useInvitation(ctx.db, invitationId, ctx.now)) === 0) throw await whyEnded(ctx, invitationId);
    await saveGrant(ctx, before.id, tokens);
    const status = before.status === 'pending-consent' ? 'pending-provisioning' : before.status;
    const approved = { status, reason: null, reasonDetail: null, consentedAt: ctx.now, consentedBy: email } as const;
    await saveService(ctx.db, { ...before, ...approved, lastModifiedAt: ctx.now });
    await saveSyncWanted(ctx.db, before, ctx.now);
    if (before.suspendedAt === null) await enqueueSync(ctx.db, before);
    await record(ctx, {
      action: 'integrated-service.approved',
      ...auditTarget(before),
      before: { status: before.status, reason: before.reason },
      after: { status, consentedBy: email, permissions: tokens.scopes },
    });
  });
}
