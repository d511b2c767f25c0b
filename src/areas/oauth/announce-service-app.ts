import type { Context } from '../../foundation/context.ts';
import type { serviceAppAuthorized } from '../access/index.ts';
import type { Client } from './application.queries.ts';
import { actIn } from './consent.store.ts';

/** In the organization that let the service app in or shut it out, and in that of its owner, who cannot know otherwise. */
export async function announceServiceApp(
  ctx: Context,
  news: typeof serviceAppAuthorized,
  app: Pick<Client, 'id' | 'organizationId'>,
): Promise<void> {
  const { organizationId } = ctx.actor;
  const item = { applicationId: app.id, organizationId };
  await news.announce(ctx, item);
  if (app.organizationId === organizationId) return;
  await news.announce(await actIn(ctx, app.organizationId), item);
  await actIn(ctx, organizationId);
}
