import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import type { Application } from './application.model.ts';
import { findApplication, lockApplication } from './application.queries.ts';

export const noSuchApplication = (): Refused =>
  new Refused('not-found', 'application.not-found', 'The requested resource could not be found.');

/** The application of a path, among those of the caller's organization. */
export async function applicationOfPath(ctx: Context, applicationId: string): Promise<Application> {
  const id = decodeUuid(applicationId);
  const found = id === undefined ? undefined : await findApplication(ctx.db, id);
  if (!found) throw noSuchApplication();
  return found;
}

/** The same, to be changed. */
export async function applicationToChange(ctx: Context, applicationId: string): Promise<Application> {
  const id = decodeUuid(applicationId);
  const found = id === undefined ? undefined : await lockApplication(ctx.db, id);
  if (!found) throw noSuchApplication();
  return found;
}
