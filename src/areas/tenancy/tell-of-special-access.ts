import type { Context } from '../../foundation/context.ts';
import { type Letter, queueMail } from '../mail/index.ts';
import type { SpecialAccessRequest } from './special-access.model.ts';
import { platformAdministrators } from './special-access.queries.ts';

const SUBJECT = 'Special access to device management';

/** Those who decide hear of a request. */
export async function tellPlatform(
  ctx: Context,
  { organizationName, reason, requestedByEmail }: SpecialAccessRequest,
): Promise<void> {
  const letter: Letter = {
    subject: `${SUBJECT}: ${organizationName} asks for it`.slice(0, 200),
    paragraphs: [
      `${requestedByEmail ?? 'Somebody'} of ${organizationName} asks for special access to device management.`,
      reason,
    ],
    closing: 'Grant or refuse it among the requests for special access.',
  };
  for (const email of await platformAdministrators(ctx.db, ctx.actor.organizationId)) await queueMail(ctx, email, letter);
}

const OUTCOME = {
  granted: 'was granted: partner-managed devices can be added and managed now.',
  refused: 'was refused.',
  withdrawn: 'was withdrawn. Phones that are there keep registering.',
} as const;

/** Who asked hears of the answer. */
export async function tellAsker(ctx: Context, request: SpecialAccessRequest, status: keyof typeof OUTCOME): Promise<void> {
  if (request.requestedByEmail === null) return;
  await queueMail(ctx, request.requestedByEmail, {
    subject: SUBJECT,
    paragraphs: [
      `Special access to device management for ${request.organizationName} ${OUTCOME[status]}`,
      ...(request.answer === null ? [] : [request.answer]),
    ],
    closing: 'You get this because you asked for it.',
  });
}
