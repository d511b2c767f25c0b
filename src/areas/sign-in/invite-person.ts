import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { noteInvitation, personOfPath } from '../people/index.ts';
import { mailBrakes } from './brake.model.ts';
import { sendInvitation } from './send-link.ts';
import { countAgainst } from './try-within-brakes.ts';

/** Sends somebody the link to choose a first password with; a former one no longer works. */
export async function invitePerson(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'people.write');
  const person = await personOfPath(ctx, id);
  if (!person.loginEnabled)
    throw new Refused('conflict', 'person.may-not-sign-in', `${person.displayName} may not sign in. Allow it first.`);
  if (person.lastActivityAt !== null)
    throw new Refused(
      'conflict',
      'person.has-joined',
      `${person.displayName} has signed in already. Who forgot their password asks for a new one at sign-in.`,
    );
  const [perAddress] = mailBrakes(person.email, '');
  await countAgainst(ctx, perAddress ? [perAddress] : []);
  await invite(ctx, { personId: person.id, email: person.email });
}

/** Everybody who is created by somebody is invited. Bellhop itself, on a command line or in a demo, hands out passwords or none. */
export async function inviteNewcomer(
  ctx: Context,
  newcomer: { personId: string; email: string; loginEnabled: boolean },
): Promise<void> {
  if (ctx.actor.kind !== 'person' || !newcomer.loginEnabled) return;
  await invite(ctx, newcomer);
}

async function invite(ctx: Context, { personId, email }: { personId: string; email: string }): Promise<void> {
  await sendInvitation(ctx, { organizationId: ctx.actor.organizationId, personId, email });
  await noteInvitation(ctx, personId);
  await record(ctx, { action: 'person.invited', category: 'USERS', target: { type: 'PERSON', id: personId, name: email } });
}
