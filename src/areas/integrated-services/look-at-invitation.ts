import { systemActor, type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { hashToken, type Invitation, type InvitationState, stateOf } from './invitation.model.ts';
import { findInvitation, readInvitation } from './invitation.queries.ts';
import { findParties, type Parties } from './party.queries.ts';
import type { Service } from './service.model.ts';
import { findService } from './service.queries.ts';

/** What an invitation is to, as its reader sees it before anything is approved. */
export interface Invited extends Parties {
  invitation: Invitation;
  state: InvitationState;
  service: Pick<Service, 'name' | 'contactName'>;
}

/** Who asks, for whom, and whether it can still be approved. Looking uses nothing up, however often and whoever does it. */
export async function lookAtInvitation(visit: Visit, token: string): Promise<Invited> {
  const found = await visit.transactions.read(visitor(visit), ({ db }) => findInvitation(db, hashToken(token)));
  if (!found) throw unknown();
  return visit.transactions.read(systemActor(found.organizationId, []), async ({ db, now }) => {
    const invitation = await readInvitation(db, found.invitationId);
    const service = invitation && (await findService(db, invitation.serviceId));
    if (!service) throw unknown();
    return { ...(await findParties(db)), invitation, state: stateOf(invitation, now), service };
  });
}

const unknown = () =>
  new Refused(
    'not-found',
    'consent.unknown',
    'This link leads nowhere. Open it once more from the mail, or ask your provider for a new one.',
  );

const SPENT: Record<InvitationState, string> = {
  open: 'Somebody else is using this link at the moment. Open it again.',
  expired: 'This link has expired. Ask your provider for a new one.',
  revoked: 'This link was replaced or revoked. Look for a later mail, or ask your provider for a new one.',
  used: 'The connection was approved with this link already; nothing more needs to be done.',
};

/** What has become of one that cannot be used. */
export const whySpent = (state: InvitationState): Refused => new Refused('gone', `consent.${state}`, SPENT[state]);

export function mustBeOpen(state: InvitationState): void {
  if (state !== 'open') throw whySpent(state);
}
