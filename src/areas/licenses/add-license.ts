import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { record } from '../audit/index.ts';
import { type CallingLicense, nameOfKind } from './license.model.ts';
import { insertLicense } from './license.store.ts';

export interface LicenseToAdd {
  kind: CallingLicense;
  totalUnits: number;
  subscriptionId?: string;
}

/** Units that the organization has bought. Only Bellhop itself adds them: no role has the permission. */
export async function addLicense(ctx: Context, { kind, totalUnits, subscriptionId }: LicenseToAdd): Promise<string> {
  if (!ctx.actor.permissions.has('licenses.write'))
    throw new Refused('forbidden', 'access.not-allowed', 'Your role does not allow this operation (licenses.write).');
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
