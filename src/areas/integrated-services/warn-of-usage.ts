import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { queueMail } from '../mail/index.ts';
import { type SyncedService, targetOf } from './sync.model.ts';
import { administratorsAbove } from './sync.queries.ts';
import { saveUsersBeyondSince } from './sync.store.ts';
import { crossingOf, type Usage, usersBeyond } from './usage.policy.ts';

/**
 * Tells the provider when a customer has more users than it was sold and than are tolerated beyond: once, in the transaction that notes
 * it, and once more only after it was within again. Service is never cut for it.
 */
export async function warnOfUsage(ctx: Context, service: SyncedService, usage: Usage): Promise<void> {
  const beyond = usersBeyond(usage, service);
  const crossing = crossingOf(beyond, service.usersBeyondSince !== null);
  if (crossing === undefined) return;
  const { minimumUsers, allowedToExceed } = service;
  if (crossing === 'beyond' && !(await tellProvider(ctx, service, usage, beyond))) return;
  await saveUsersBeyondSince(ctx.db, service, crossing === 'beyond' ? ctx.now : null);
  await record(ctx, {
    action: crossing === 'beyond' ? 'integrated-service.users-exceeded' : 'integrated-service.users-within-again',
    category: 'LICENSE',
    target: targetOf(service),
    after: { usersInUse: usage.usersInUse, minimumUsers, allowedToExceed },
  });
}

/** False where the mail cannot even wait to be sent: the next look at the service tries again. */
async function tellProvider(ctx: Context, service: SyncedService, { usersInUse }: Usage, beyond: number): Promise<boolean> {
  const { minimumUsers, allowedToExceed, name } = service;
  const letter = {
    subject: `${name}: more users than agreed`.slice(0, 200),
    paragraphs: [
      `The service '${name}' has ${usersInUse} users in use at Webex. It has a minimum of ${minimumUsers}, and ${allowedToExceed} more are allowed, so that ${beyond} ${beyond === 1 ? 'is' : 'are'} beyond both.`,
      'Nothing has been cut off. Agree on more users with the customer, or ask it to free some.',
    ],
    action: { label: 'Open the service', url: `${ctx.installation.publicUrl}/services/${service.id}` },
    closing:
      'You get this once, because you look after this customer. You are told again only if it has been within the limits before.',
  };
  try {
    for (const email of await administratorsAbove(ctx.db, service.organizationId)) await queueMail(ctx, email, letter);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.code === 'mail.too-many') return false;
    throw error;
  }
}
