import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { deleteApplicationRow } from './application.store.ts';
import { applicationToChange } from './find-application.ts';

/** With everything that anybody, anywhere, allowed it: its tokens are dead when this is committed. */
export async function deleteApplication(ctx: Context, applicationId: string): Promise<void> {
  demand(ctx, 'applications.write');
  const application = await applicationToChange(ctx, applicationId);
  await deleteApplicationRow(ctx.db, application.id);
  await record(ctx, {
    action: 'application.deleted',
    category: 'ORGANIZATION',
    target: { type: 'APPLICATION', id: application.id, name: application.name },
    before: application,
  });
}
