import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { actIn, demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { saveSpecialAccess } from './organization.store.ts';
import { nextStatus, type SpecialAccessAction, type SpecialAccessRequest } from './special-access.model.ts';
import { findSpecialAccessRequest, lockSpecialAccessRequest, organizationOfRequest } from './special-access.queries.ts';
import { saveDecision } from './special-access.store.ts';
import { tellAsker } from './tell-of-special-access.ts';

/**
 * Grants or refuses a request, which is the platform's to do, or withdraws it or the access that it led to, which whoever may ask may do,
 * too. Phones that are there already keep registering (K15).
 */
export async function decideSpecialAccess(
  asked: Context,
  id: string | undefined,
  action: SpecialAccessAction,
  answer: string | undefined,
): Promise<SpecialAccessRequest> {
  demand(asked, action === 'withdraw' ? 'special-access.write' : 'special-access.decide');
  const organizationId = id && (await organizationOfRequest(asked.db, asked.actor.homeOrganizationId, id));
  if (!id || !organizationId) throw notFound();
  const ctx = await actIn(asked, organizationId);
  const before = await lockSpecialAccessRequest(ctx.db, id);
  if (!before) throw notFound();
  const status = nextStatus(action, before.status);
  if (!status)
    throw new Refused(
      'conflict',
      'special-access.state',
      `The request is ${before.status}: it cannot be changed by '${action}'.`,
    );
  await saveDecision(ctx, id, status, answer);
  if (status === 'granted' || before.status === 'granted') await saveSpecialAccess(ctx.db, status === 'granted');
  await record(ctx, {
    action: `special-access.${status}`,
    category: 'ORGANIZATION',
    target: { type: 'SPECIAL_ACCESS_REQUEST', id, name: before.organizationName },
    before: { status: before.status },
    after: { status, answer },
  });
  const request = (await findSpecialAccessRequest(ctx.db, id)) as SpecialAccessRequest;
  if (status !== 'requested') await tellAsker(ctx, request, status);
  return request;
}

const notFound = () => new Refused('not-found', 'special-access.not-found', 'The requested resource could not be found.');
