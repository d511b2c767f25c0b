import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { licenseOfPath } from './find-license.ts';
import { saveTotalUnits } from './license.store.ts';

/** More units, or fewer, down to those in use. */
export async function changeLicense(ctx: Context, id: string | undefined, totalUnits: number): Promise<void> {
  demand(ctx, 'licenses.write');
  const license = await licenseOfPath(ctx, id);
  await saveTotalUnits(ctx.db, license, totalUnits);
  await record(ctx, {
    action: 'license.changed',
    category: 'LICENSE',
    target: { type: 'LICENSE', id: license.id, name: license.name },
    before: { totalUnits: license.totalUnits },
    after: { totalUnits },
  });
}
