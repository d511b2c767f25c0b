import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organizationToChange } from './find-organization.ts';
import { type OrganizationChange, saveOrganization } from './organization.store.ts';

/** Name and rules of the organization acted in. Whether it is one of government (D4) is for those above it to say. */
export async function changeOrganization(ctx: Context, change: OrganizationChange): Promise<void> {
  demand(ctx, 'organizations.write');
  if (change.fedramp !== undefined) demand(ctx, 'customers.write');
  const before = await organizationToChange(ctx);
  if (change.fedramp !== undefined && before.kind !== 'platform' && before.id === ctx.actor.homeOrganizationId)
    throw new Refused('forbidden', 'organization.own', "'fedRamp' of your own organization is set from above it.");
  const { tlsRequired = before.tlsRequired, sipTransport = before.sipTransport } = change;
  if (tlsRequired && sipTransport !== 'TLS')
    throw new Refused('invalid', 'organization.transport', "'tlsRequired' goes with 'sipTransport' TLS only.");
  await saveOrganization(ctx.db, change);
  const changed = Object.keys(change).filter((name) => change[name as keyof OrganizationChange] !== undefined);
  const of = (values: object) => Object.fromEntries(Object.entries(values).filter(([name]) => changed.includes(name)));
  await record(ctx, {
    action: 'organization.changed',
    category: 'ORGANIZATION',
    target: { type: 'ORGANIZATION', id: before.id, name: before.displayName },
    before: of(before),
    after: of(change),
  });
}
