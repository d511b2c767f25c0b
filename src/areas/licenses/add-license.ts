import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type CallingLicense, nameOfKind } from './license.model.ts';
import { insertLicense } from './license.store.ts';

export interface LicenseToAdd {
  kind: CallingLicense;
  totalUnits: number;
  subscriptionId?: string;
}

/** Units that the organization has bought of those above it. */
export async function addLicense(ctx: Context, { kind, totalUnits, subscriptionId }: LicenseToAdd): Promise<string> {
  demand(ctx, 'licenses.write');
  const license = {
    id: newId(),
    organizationId: ctx.actor.organizationId,
    name: nameOfKind(kind),
    kind,
    totalUnits,
    subscriptionId: subscriptionId ?? null,
  };
  await insertLicense(ctx.db, license);
  await record(ctx, {
    action: 'license.added',
    category: 'LICENSE',
    target: { type: 'LICENSE', id: license.id, name: license.name },
    after: { totalUnits },
  });
  return license.id;
}
