import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import {
  type Application,
  type ApplicationDetails,
  type ApplicationKind,
  applicationProblems,
  hashSecret,
  writeSecret,
} from './application.model.ts';
import { insertApplication, insertSecret } from './application.store.ts';

export interface ApplicationRequest extends ApplicationDetails {
  kind: ApplicationKind;
  isPublic: boolean;
}

/** An application with its first secret, which is shown this once. A public one has none. */
export async function createApplication(
  ctx: Context,
  request: ApplicationRequest,
): Promise<{ application: Application; secret: string | undefined }> {
  demand(ctx, 'applications.write');
  mustBeSound(request.kind, request);
  if (request.kind === 'service' && request.isPublic)
    throw new Refused('invalid', 'application.public', "A service app keeps a secret; it cannot be 'publicClient'.");

  const { organizationId } = ctx.actor;
  const application: Application = { ...request, id: newId(), createdAt: ctx.now };
  await insertApplication(ctx.db, organizationId, application);
  const secret = request.isPublic ? undefined : await addSecret(ctx, application.id);
  await record(ctx, {
    action: 'application.created',
    category: 'ORGANIZATION',
    target: { type: 'APPLICATION', id: application.id, name: application.name },
    after: request,
  });
  return { application, secret };
}

export async function addSecret(ctx: Context, applicationId: string): Promise<string> {
  const secret = writeSecret(ctx.random);
  const { organizationId } = ctx.actor;
  await insertSecret(ctx.db, { organizationId, applicationId, id: newId(), hash: hashSecret(secret) }, ctx.now);
  return secret;
}

export function mustBeSound(kind: ApplicationKind, details: ApplicationDetails): void {
  const [first, ...others] = applicationProblems(kind, details);
  if (first === undefined) return;
  throw new Refused('invalid', 'application.invalid', first, {
    details: [first, ...others].map((description) => ({ description })),
  });
}
