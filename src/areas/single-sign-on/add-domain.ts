import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type Domain, domainOf, MOST_DOMAINS } from './domain.model.ts';
import { listDomains } from './domain.queries.ts';
import { insertDomain, lockDomainsOf } from './domain.store.ts';
import { domainTarget } from './find-domain.ts';

const CHALLENGE_BYTES = 24;

/** A claim: until it is verified it maps nobody, and keeps nobody else from claiming the same. */
export async function addDomain(ctx: Context, text: string): Promise<Domain> {
  demand(ctx, 'organizations.write');
  const { organizationId } = ctx.actor;
  const name = domainOf(text);
  if (name === undefined)
    throw new Refused(
      'invalid',
      'domain.invalid',
      "'domain' must be what stands behind the @ of email addresses, such as acme.com.",
    );
  await lockDomainsOf(ctx.db, organizationId);
  if ((await listDomains(ctx.db)).length >= MOST_DOMAINS)
    throw new Refused('conflict', 'domain.too-many', `There are ${MOST_DOMAINS} domains, which is the most. Delete one first.`);
  const domain: Domain = {
    organizationId,
    domain: name,
    challenge: ctx.random(CHALLENGE_BYTES).toString('base64url'),
    createdAt: ctx.now,
    verifiedAt: null,
    verifiedBy: null,
  };
  if ((await insertDomain(ctx.db, domain)) === 0)
    throw new Refused('conflict', 'domain.exists', 'This domain is there already. Verify it, or delete it and add it anew.');
  await record(ctx, { action: 'domain.added', ...domainTarget(domain), after: { domain: name } });
  return domain;
}
