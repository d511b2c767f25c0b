import type { Context } from '../../foundation/context.ts';
import { eventsOf } from '../catalog/index.ts';
import { readAskablePhones } from './phone-request.queries.ts';
import { savePhoneRequests } from './phone-request.store.ts';

/** The edges that these phones are registered at ask them to fetch their file, once this transaction is committed. */
export async function requestApply(ctx: Context, deviceIds: readonly string[]): Promise<void> {
  const phones = await readAskablePhones(ctx.db, deviceIds);
  const requests = phones.map(({ deviceId, model, userAgent, edge }) => ({
    deviceId,
    edge,
    event: eventsOf(model, userAgent ?? undefined).resync,
  }));
  await savePhoneRequests(ctx.db, 'applyChanges', requests, { ofMany: deviceIds.length > 1 });
}
