import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { DeleteOwner } from '../../components/owner/DeleteOwner.tsx';
import { MoreMenu } from '../../components/owner/MoreMenu.tsx';
import type { Person } from '../../components/owner/replace-person.ts';
import { useChange } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { users as words } from '../../words/users.ts';
import { RemoveSecondFactors } from './RemoveSecondFactors.tsx';

/** What happens seldom: inviting again, helping somebody who lost their phone, suspending, deleting. */
export function UserActions({ person }: { person: Person }) {
  const [url, change] = useUrl();
  const { id, displayName = '', emails, suspended = false, invitePending, loginEnabled } = person;
  const params = { path: { personId: id } };
  const invite = useChange((api) => api.POST('/v1/people/{personId}/actions/invite/invoke', { params }), ['/v1/people']);
  return (
    <>
      <MoreMenu
        isSuspended={suspended}
        suspend={(api) => api.POST('/v1/people/{personId}/actions/suspend/invoke', { params })}
        restore={(api) => api.POST('/v1/people/{personId}/actions/restore/invoke', { params })}
        affects={['/v1/people', '/v1/devices']}
        said={suspended ? words.suspend.restored(displayName) : words.suspend.done(displayName)}
        onDelete={() => change({ drawer: 'delete' })}
      >
        {invitePending && (
          <Menu.Item
            onClick={() =>
              invite.mutate(undefined, {
                onSuccess: () => notifications.show({ message: words.inviteSent(emails?.[0] ?? '') }),
                onError: ({ message }) => notifications.show({ message, color: 'red' }),
              })
            }
          >
            {words.invite}
          </Menu.Item>
        )}
        {loginEnabled && !invitePending && (
          <Menu.Item onClick={() => change({ drawer: 'secondFactors' })}>{words.secondFactors.menu}</Menu.Item>
        )}
      </MoreMenu>
      <RemoveSecondFactors
        person={person}
        opened={url.drawer === 'secondFactors'}
        onClose={() => change({ drawer: undefined })}
      />
      <DeleteOwner
        owner={{ kind: 'person', id }}
        name={displayName}
        licenses={person.licenses}
        itself={words.account}
        remove={(api) => api.DELETE('/v1/people/{personId}', { params })}
        backTo="/users"
        opened={url.drawer === 'delete'}
        onClose={() => change({ drawer: undefined })}
      />
    </>
  );
}
