import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type Compression, type OwnerType, readCompression } from './owner-setting.queries.ts';
import { saveCompression } from './owner-setting.store.ts';

/** Whether the devices of an owner compress their audio; off until somebody says otherwise. */
export async function findCompression(ctx: Context, type: OwnerType, ownerId: string | undefined): Promise<Compression> {
  const found = ownerId === undefined ? undefined : await readCompression(ctx.db, type, ownerId);
  if (!found) throw new Refused('not-found', `${type}.not-found`, 'The requested resource could not be found.');
  return found.compression ?? 'OFF';
}

export async function changeCompression(
  ctx: Context,
  type: OwnerType,
  ownerId: string | undefined,
  compression: Compression,
): Promise<void> {
  demand(ctx, 'device-settings.write');
  const former = await findCompression(ctx, type, ownerId);
  await saveCompression(ctx.db, type, ownerId as string, compression);
  await record(ctx, {
    action: 'device-settings.owner-changed',
    category: 'DEVICES',
    target: { type: type === 'person' ? 'PEOPLE' : 'PLACE', id: ownerId as string },
    before: { compression: former },
    after: { compression },
  });
}
