import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type Domain, recordOf } from './domain.model.ts';
import { saveVerification } from './domain.store.ts';
import { domainTarget, domainToChange } from './find-domain.ts';
import { readTxtRecords } from './read-txt-records.ts';

/** By the record that only who runs the domain can write, or by the word of who runs the platform, who has seen other proof. */
export async function verifyDomain(ctx: Context, text: string, by: 'dns' | 'word'): Promise<Domain> {
  demand(ctx, 'organizations.write');
  if (by === 'word') demand(ctx, 'domains.vouch');
  const before = await domainToChange(ctx, text);
  if (by === 'dns' && !(await readTxtRecords(before.domain)).includes(recordOf(before)))
    throw new Refused(
      'conflict',
      'domain.not-proved',
      `${before.domain} has no TXT record "${recordOf(before)}" yet. It can take an hour until a new one is seen everywhere.`,
    );
  const after: Domain = { ...before, verifiedAt: ctx.now, verifiedBy: by };
  await saveVerification(ctx.db, after);
  await record(ctx, {
    action: 'domain.verified',
    ...domainTarget(after),
    before: { verifiedBy: before.verifiedBy },
    after: { verifiedBy: by },
  });
  return after;
}
