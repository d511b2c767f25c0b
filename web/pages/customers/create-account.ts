import { type Api, scopeOf } from '../../components/api.ts';
import type { Permission } from '../../components/ProvisioningPermission.tsx';
import type { Account } from './account.ts';

export type NewKind = 'customer' | 'service-provider';

export interface NewAccount {
  kind: NewKind;
  displayName: string;
  parentId: string;
  provisioningPermission: Permission;
  fedRamp: boolean;
}

export async function createAccount(api: Api, { kind, parentId, ...account }: NewAccount): Promise<Account> {
  const { data } =
    kind === 'customer'
      ? await api.POST('/v1/organizations', { body: { ...account, serviceProviderId: parentId } })
      : await api.POST('/v1/serviceProviders', { body: { ...account, parentId } });
  return data as Account;
}

/** As the id of the role says: `ciscospark://us/ROLE/id_full_admin`. */
const HEAD = { customer: '/id_full_admin', 'service-provider': '/provider_admin' };

/** Whoever gives everybody else in a new account their roles. */
export async function inviteAdministrator(account: Account, kind: NewKind, email: string, name: string): Promise<void> {
  const { api } = scopeOf(account.id);
  const { data } = await api.GET('/v1/roles');
  const role = data?.items.find(({ id }) => atob(id).endsWith(HEAD[kind]));
  await api.POST('/v1/people', {
    body: { emails: [email], displayName: name === '' ? email : name, roles: role ? [role.id] : [] },
  });
}
