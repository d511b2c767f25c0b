import { ActionIcon, List, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { OWNER_PATHS, useOwnedDevices, useOwnedNumbers } from '../../components/owner/owner.ts';
import type { Person } from '../../components/owner/replace-person.ts';
import { SuspendMenuItem } from '../../components/owner/SuspendMenuItem.tsx';
import { useLicenseNames } from '../../components/pickers/licenses.ts';
import { useChange } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { owner as ownerWords } from '../../words/owner.ts';
import { users as words } from '../../words/users.ts';

/** What happens seldom: inviting again, suspending, deleting. */
export function UserActions({ person }: { person: Person }) {
  const [url, change] = useUrl();
  const { id, displayName = '', emails, suspended = false, invitePending } = person;
  const params = { path: { personId: id } };
  const invite = useChange((api) => api.POST('/v1/people/{personId}/actions/invite/invoke', { params }), ['/v1/people']);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={ownerWords.more}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
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
          <SuspendMenuItem
            isSuspended={suspended}
            suspend={(api) => api.POST('/v1/people/{personId}/actions/suspend/invoke', { params })}
            restore={(api) => api.POST('/v1/people/{personId}/actions/restore/invoke', { params })}
            affects={['/v1/people', '/v1/devices']}
            said={suspended ? words.suspend.restored(displayName) : words.suspend.done(displayName)}
          />
          <Menu.Item color="red" onClick={() => change({ drawer: 'delete' })}>
            {ownerWords.delete}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeleteUser person={person} opened={url.drawer === 'delete'} onClose={() => change({ drawer: undefined })} />
    </>
  );
}

interface DeleteUserProps {
  person: Person;
  opened: boolean;
  onClose: () => void;
}

/** Says what goes along; where that is more than one device, the name has to be typed. */
function DeleteUser({ person, opened, onClose }: DeleteUserProps) {
  const { id, displayName = '' } = person;
  const navigate = useNavigate();
  const { data } = useOwnedDevices({ kind: 'person', id });
  const { numbers } = useOwnedNumbers({ kind: 'person', id });
  const licenseNames = useLicenseNames();
  const remove = useChange(
    (api) => api.DELETE('/v1/people/{personId}', { params: { path: { personId: id } } }),
    OWNER_PATHS.filter((path) => path !== '/v1/people'),
  );
  const devices = data?.devices.filter(({ primaryOwner }) => primaryOwner) ?? [];
  const freed = numbers.flatMap(({ phoneNumber: e164 }) => (e164 === undefined ? [] : [phoneNumber(e164)]));
  const gone = [
    ...(devices.length > 0 ? [words.remove.devices(devices.length, devices.map(({ model }) => model).join(', '))] : []),
    ...freed.map(words.remove.numbers),
    ...(person.licenses ?? []).flatMap((license) => licenseNames.get(license) ?? []).map(words.remove.license),
    words.remove.account,
  ];
  return (
    <ConfirmDialog
      opened={opened}
      title={words.remove.title(displayName)}
      action={ownerWords.delete}
      typed={devices.length > 1 ? displayName : undefined}
      isBusy={remove.isPending}
      error={remove.error}
      onClose={() => {
        remove.reset();
        onClose();
      }}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.remove.done(displayName) });
            void navigate({ to: '/users' });
          },
        })
      }
    >
      <Text size="sm">{words.remove.what}</Text>
      <List size="sm" mt={4}>
        {gone.map((what) => (
          <List.Item key={what}>{what}</List.Item>
        ))}
      </List>
    </ConfirmDialog>
  );
}
