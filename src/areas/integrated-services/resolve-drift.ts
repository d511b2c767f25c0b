import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { removeNumbers } from '../numbers/index.ts';
import { requireLocation } from '../tenancy/index.ts';
import { auditTarget, serviceTo } from './find-service.ts';
import { forgetStates } from './location.store.ts';
import { enqueueSync, saveSyncWanted } from './service.store.ts';
import { lockStates, type NumberState } from './service-number.queries.ts';

/** Put numbers to Webex again that were taken away there or refused, or give them up here, too. */
export type Resolution = 'put-back' | 'give-up';

const DRIFTED: readonly NumberState[] = ['missing-there', 'refused', 'elsewhere'];

/** Nothing that somebody changed at Webex is changed back unless somebody here says so. */
export async function resolveDrift(
  ctx: Context,
  id: string | undefined,
  numbers: readonly string[],
  resolution: Resolution,
): Promise<void> {
  demand(ctx, 'services.write');
  const service = await serviceTo('sync', ctx, id);
  const drifted = await lockStates(ctx.db, service.id, numbers, DRIFTED);
  const details = numbers
    .filter((number) => !drifted.has(number))
    .map((number) => ({ description: `${number} is in sync, or not a number of this service: there is nothing to resolve.` }));
  const [first] = details;
  if (first || service.locationId === null)
    throw new Refused('conflict', 'integrated-service.no-drift', first?.description ?? 'No location is attached.', {
      details: details.slice(0, 20),
    });
  await forgetStates(ctx.db, service, numbers);
  if (resolution === 'give-up') await removeNumbers(ctx, await requireLocation(ctx, service.locationId), numbers);
  await saveSyncWanted(ctx.db, service, ctx.now);
  await enqueueSync(ctx.db, service);
  await record(ctx, {
    action: 'integrated-service.drift-resolved',
    ...auditTarget(service),
    before: { numbers },
    after: { resolution },
  });
}
