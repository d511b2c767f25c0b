import type { Context } from '../../foundation/context.ts';
import { demand, serviceAppDeauthorized } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { announceServiceApp } from './announce-service-app.ts';
import { serviceAppOf } from './authorize-service-app.ts';
import { deleteServiceConsent } from './consent.store.ts';
import { noSuchApplication } from './find-application.ts';

/** The service app is out of the organization: its tokens are dead when this is committed. */
export async function deauthorizeServiceApp(ctx: Context, applicationId: string): Promise<void> {
  demand(ctx, 'authorizations.write');
  const app = await serviceAppOf(ctx, applicationId);
  const ended = await deleteServiceConsent(ctx.db, app.id);
  if (!ended) throw noSuchApplication();
  await record(ctx, {
    action: 'service-app.deauthorized',
    category: 'ORGANIZATION',
    target: { type: 'APPLICATION', id: app.id, name: app.name },
    before: { scopes: ended.scopes },
  });
  await announceServiceApp(ctx, serviceAppDeauthorized, app);
}
