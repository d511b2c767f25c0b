import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { replaceRoles } from './account.store.ts';
import { readOrganization } from './administrator.queries.ts';
import { mayGrant, type Role, rolesIn } from './permissions.ts';

/** A person's administrator roles, whole: what is not named is taken away. Who may ask for it is the caller's to check. */
export async function assignRoles(ctx: Context, personId: string, roles: readonly Role[]): Promise<void> {
  const known = rolesIn((await readOrganization(ctx.db)).kind);
  const strange = roles.filter((role) => !known.includes(role));
  if (strange.length > 0)
    throw new Refused('invalid', 'role.not-here', `There is no role ${strange.join(', ')} in this kind of organization.`);
  const beyond = roles.filter((role) => !mayGrant(ctx.actor, role));
  if (beyond.length > 0)
    throw new Refused(
      'forbidden',
      'role.beyond-own',
      `Nobody gives away more than they may do themselves (${beyond.join(', ')}).`,
    );
  const former = await replaceRoles(ctx.db, { organizationId: ctx.actor.organizationId, personId }, roles);
  await record(ctx, {
    action: 'roles.assigned',
    category: 'USERS',
    target: { type: 'PERSON', id: personId },
    before: { roles: former },
    after: { roles },
  });
}
