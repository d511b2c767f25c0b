import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Application, ApplicationDetails } from './application.model.ts';
import { saveApplication } from './application.store.ts';
import { mustBeSound } from './create-application.ts';
import { applicationToChange } from './find-application.ts';

/** What is not given stays. Scopes that are taken away are refused from the next consent on; consents that were given stay. */
export async function updateApplication(
  ctx: Context,
  applicationId: string,
  change: Partial<ApplicationDetails>,
): Promise<Application> {
  demand(ctx, 'applications.write');
  const before = await applicationToChange(ctx, applicationId);
  const after: Application = { ...before, ...change };
  mustBeSound(after.kind, after);
  await saveApplication(ctx.db, after.id, after);
  await record(ctx, {
    action: 'application.updated',
    category: 'ORGANIZATION',
    target: { type: 'APPLICATION', id: after.id, name: after.name },
    before,
    after,
  });
  return after;
}
