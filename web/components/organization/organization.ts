import { notifications } from '@mantine/notifications';
import type { components } from '../../../client/schema.ts';
import { organization as words } from '../../words/organization.ts';
import { useChange } from '../use-api.ts';

export type Account = components['schemas']['Account'];
export type AccountChange = components['schemas']['ChangedAccount'];
export type PasswordRules = components['schemas']['SipPasswordRules'];

/** Changes the name or rules of an organization, one's own or one below, and says so. */
export function useAccountChange(orgId: string) {
  const params = { path: { orgId } };
  const save = useChange(
    (api, body: AccountChange) => api.PATCH('/v1/organizations/{orgId}', { params, body }),
    ['/v1/organizations', '/v1/serviceProviders', '/v1/people/me/permissions', '/v1/sipPasswordRules'],
  );
  return {
    isPending: save.isPending,
    error: save.error,
    save: (change: AccountChange, after?: () => void) =>
      save.mutate(change, {
        onSuccess: () => {
          notifications.show({ message: words.saved });
          after?.();
        },
      }),
  };
}
