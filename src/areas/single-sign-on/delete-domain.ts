import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { deleteDomainRow } from './domain.store.ts';
import { domainTarget, domainToChange } from './find-domain.ts';

export async function deleteDomain(ctx: Context, text: string): Promise<void> {
  demand(ctx, 'organizations.write');
  const domain = await domainToChange(ctx, text);
  await deleteDomainRow(ctx.db, domain);
  await record(ctx, { action: 'domain.deleted', ...domainTarget(domain), before: { verifiedBy: domain.verifiedBy } });
}
