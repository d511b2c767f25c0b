import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { SuspendMenuItem } from '../../components/owner/SuspendMenuItem.tsx';
import { useUrl } from '../../components/use-search.ts';
import { customers as words } from '../../words/customers.ts';
import { owner as ownerWords } from '../../words/owner.ts';
import type { Account } from './account.ts';
import { DeleteCustomer } from './DeleteCustomer.tsx';

/** What happens seldom: suspending with all below, restoring, deleting. */
export function CustomerActions({ account }: { account: Account }) {
  const [url, change] = useUrl();
  const { id, displayName, suspended } = account;
  const params = { path: { orgId: id } };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={ownerWords.more}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <SuspendMenuItem
            isSuspended={suspended}
            suspend={(api) => api.POST('/v1/organizations/{orgId}/actions/suspend/invoke', { params })}
            restore={(api) => api.POST('/v1/organizations/{orgId}/actions/restore/invoke', { params })}
            affects={['/v1/organizations', '/v1/serviceProviders']}
            said={suspended ? words.restoreDone(displayName) : words.suspendDone(displayName)}
          />
          <Menu.Item color="red" onClick={() => change({ drawer: 'delete' })}>
            {ownerWords.delete}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {url.drawer === 'delete' && <DeleteCustomer account={account} onClose={() => change({ drawer: undefined })} />}
    </>
  );
}
