import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { findOwner } from './find-owner.ts';
import { saveHoteling } from './hoteling.store.ts';
import type { Hoteling } from './owned-device.model.ts';
import { findHoteling } from './owned-device.queries.ts';

const NO_HOTELING: Hoteling = { enabled: false, limitGuestUse: false, guestHoursLimit: null };

export interface HotelingRequest {
  enabled: boolean;
  limitGuestUse?: boolean | undefined;
  guestHoursLimit?: number | undefined;
}

/** Whether guests may use the phones that somebody owns, now and later. */
export async function setHoteling(
  ctx: Context,
  whose: { type: 'person' | 'workspace'; id: string | undefined },
  request: HotelingRequest,
): Promise<void> {
  demand(ctx, 'devices.write');
  const { id } = await findOwner(ctx, whose);
  const { enabled, limitGuestUse = false, guestHoursLimit = null } = request;
  if (limitGuestUse && guestHoursLimit === null)
    throw new Refused(
      'invalid',
      'device.hoteling-hours',
      "'guestHoursLimit' is required where 'limitGuestUse' is true: 1 to 999 hours.",
    );
  const hoteling = { enabled, limitGuestUse, guestHoursLimit };
  const before = (await findHoteling(ctx.db, id)) ?? NO_HOTELING;
  await saveHoteling(ctx.db, ctx.actor.organizationId, { type: whose.type, id }, hoteling);
  await record(ctx, {
    action: 'device.hoteling-changed',
    category: 'DEVICES',
    target: { type: whose.type === 'person' ? 'PERSON' : 'WORKSPACE', id },
    before,
    after: hoteling,
  });
}
