import type { Context } from '../../foundation/context.ts';
import { queueMail } from '../mail/index.ts';
import { currentOrganization } from '../tenancy/index.ts';
import type { PersonKey } from './account.model.ts';
import { invitationLetter, resetLetter } from './letters.model.ts';
import { type LinkKind, replaceLink } from './link.store.ts';
import { hashSecret, newSecret } from './session.model.ts';

const HOUR_MS = 3600 * 1000;
const RESET_HOURS = 2;
const INVITATION_DAYS = 7;
const LIFETIME_MS: Record<LinkKind, number> = { reset: RESET_HOURS * HOUR_MS, invitation: INVITATION_DAYS * 24 * HOUR_MS };

/** The secret of a link that works once; what is kept is its hash. Whoever has it may set the person's password. */
export async function makeLink(ctx: Context, person: PersonKey, kind: LinkKind): Promise<string> {
  const token = newSecret(ctx.random);
  const expiresAt = new Date(ctx.now.getTime() + LIFETIME_MS[kind]);
  await replaceLink(ctx.db, person, { kind, hash: hashSecret(token), expiresAt }, ctx.now);
  return token;
}

export async function sendReset(ctx: Context, person: PersonKey & { email: string }): Promise<void> {
  const token = await makeLink(ctx, person, 'reset');
  await queueMail(ctx, person.email, resetLetter(ctx.installation.publicUrl, token, RESET_HOURS));
}

export async function sendInvitation(ctx: Context, person: PersonKey & { email: string }): Promise<void> {
  const token = await makeLink(ctx, person, 'invitation');
  const { displayName } = await currentOrganization(ctx);
  await queueMail(ctx, person.email, invitationLetter(ctx.installation.publicUrl, token, INVITATION_DAYS, displayName));
}
