import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { actIn, demand } from '../access/index.ts';
import { findPerson } from '../people/index.ts';
import { findOrganizationBelow, organizationToChange } from '../tenancy/index.ts';
import { type Account, maySee } from './account.model.ts';

const notFound = () => new Refused('not-found', 'account.not-found', 'The requested resource could not be found.');

/** The account that an id names: an organization at or below one's own, or else a person of the organization acted in. */
export async function findAccount(asked: Context, id: string | undefined): Promise<Account> {
  demand(asked, 'provisioning-permissions.read');
  const home = asked.actor.homeOrganizationId;
  const asker = await findOrganizationBelow(asked.db, home, home);
  if (id === undefined || !asker) throw notFound();
  const named = await findOrganizationBelow(asked.db, home, id);
  const ctx = named ? await actIn(asked, named.id) : asked;
  const person = named ? undefined : await findPerson(ctx.db, id);
  if (!named && !person) throw notFound();
  const organization = named ?? (await findOrganizationBelow(ctx.db, home, ctx.actor.organizationId));
  if (!organization) throw notFound();
  const permission = person?.provisioningPermission ?? organization.provisioningPermission;
  const account = { ctx, organization, person, permission, asker };
  if (maySee(account)) return account;
  throw new Refused(
    'forbidden',
    'provisioning-permission.not-yours',
    '"Allow to provision devices" is None for your organization, so that of its accounts is neither shown nor changed.',
  );
}

/** The same, to be changed: nobody else changes the organization, or anybody's value in it, before this transaction ends. */
export async function accountToChange(asked: Context, id: string | undefined): Promise<Account> {
  const { ctx } = await findAccount(asked, id);
  await organizationToChange(ctx);
  return findAccount(ctx, id);
}
