import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Application } from './application.model.ts';
import { retireSecrets } from './application.store.ts';
import { addSecret } from './create-application.ts';
import { applicationToChange } from './find-application.ts';

const HOUR_MS = 3_600_000;

/** A new secret. The old one goes on working for the hours of the overlap, so that nothing stops while programs are told. */
export async function rotateSecret(
  ctx: Context,
  applicationId: string,
  overlapHours: number,
): Promise<{ application: Application; secret: string; formerSecretExpiresAt: Date }> {
  demand(ctx, 'applications.write');
  const application = await applicationToChange(ctx, applicationId);
  if (application.isPublic)
    throw new Refused('invalid', 'application.public', 'This application is a public client: it has no secret to rotate.');

  const formerSecretExpiresAt = new Date(ctx.now.getTime() + overlapHours * HOUR_MS);
  await retireSecrets(ctx.db, application.id, formerSecretExpiresAt, ctx.now);
  const secret = await addSecret(ctx, application.id);
  await record(ctx, {
    action: 'application.secret-rotated',
    category: 'ORGANIZATION',
    target: { type: 'APPLICATION', id: application.id, name: application.name },
    after: { formerSecretExpiresAt },
  });
  return { application, secret, formerSecretExpiresAt };
}
