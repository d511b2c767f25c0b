import { MoreMenu } from '../../components/owner/MoreMenu.tsx';
import { useUrl } from '../../components/use-search.ts';
import { customers as words } from '../../words/customers.ts';
import { ACCOUNTS, type Account } from './account.ts';
import { DeleteCustomer } from './DeleteCustomer.tsx';

/** What happens seldom: suspending with all below, restoring, deleting. */
export function CustomerActions({ account }: { account: Account }) {
  const [url, change] = useUrl();
  const { id, displayName, suspended } = account;
  const params = { path: { orgId: id } };
  return (
    <>
      <MoreMenu
        isSuspended={suspended}
        suspend={(api) => api.POST('/v1/organizations/{orgId}/actions/suspend/invoke', { params })}
        restore={(api) => api.POST('/v1/organizations/{orgId}/actions/restore/invoke', { params })}
        affects={ACCOUNTS}
        said={suspended ? words.restoreDone(displayName) : words.suspendDone(displayName)}
        onDelete={() => change({ drawer: 'delete' })}
      />
      {url.drawer === 'delete' && <DeleteCustomer account={account} onClose={() => change({ drawer: undefined })} />}
    </>
  );
}
