import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { createPerson } from '../people/index.ts';
import { createOrganization } from '../tenancy/index.ts';
import { linkTo } from './letters.model.ts';
import { makeLink } from './send-link.ts';

export interface NewAdministrator {
  email: string;
  displayName: string;
}

/** The organization at the top of an installation that has none yet; everything else is created below it. */
export async function createPlatform(ctx: Context, displayName: string): Promise<void> {
  const { organizationId: id } = ctx.actor;
  await createOrganization(ctx, { id, kind: 'platform', parentId: null, serviceProviderId: null, displayName });
}

/** A first platform administrator. What is returned lets its reader choose the password, once: it is shown to the operator only. */
export async function createAdministrator(ctx: Context, { email, displayName }: NewAdministrator): Promise<string> {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refused('invalid', 'person.email', `"${email}" is no email address.`);
  const [firstName = displayName, ...rest] = displayName.split(' ');
  const personId = await createPerson(ctx, {
    profile: {
      email: email.toLowerCase(),
      displayName,
      firstName,
      lastName: rest.join(' ') || null,
      nickName: null,
      avatar: null,
      department: null,
      title: null,
      manager: null,
      managerId: null,
      addresses: [],
      siteUrls: [],
    },
    phoneNumbers: [],
    extension: undefined,
    locationId: undefined,
    licenseIds: [],
    roles: ['platform_admin'],
  });
  const token = await makeLink(ctx, { organizationId: ctx.actor.organizationId, personId }, 'invitation');
  return linkTo(ctx.installation.publicUrl, 'welcome', token);
}
