import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { type Domain, domainOf } from './domain.model.ts';
import { lockDomain } from './domain.queries.ts';

export async function domainToChange({ db }: Context, text: string): Promise<Domain> {
  const name = domainOf(text);
  const domain = name && (await lockDomain(db, name));
  if (!domain) throw new Refused('not-found', 'domain.not-found', 'The requested resource could not be found.');
  return domain;
}

export const domainTarget = ({ organizationId, domain }: Pick<Domain, 'organizationId' | 'domain'>) => ({
  category: 'ORGANIZATION' as const,
  target: { type: 'DOMAIN', id: organizationId, name: domain },
});
