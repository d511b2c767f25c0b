import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { License } from './license.model.ts';
import { findLicense } from './license.queries.ts';

/** The license that a path names; undefined is an id that could not be read. */
export async function licenseOfPath(ctx: Context, id: string | undefined): Promise<License> {
  const license = id === undefined ? undefined : await findLicense(ctx.db, id);
  if (license) return license;
  throw new Refused('not-found', 'license.not-found', 'The requested resource could not be found.');
}
