import { List, Text } from '@mantine/core';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { owner as words } from '../../words/owner.ts';
import type { Api } from '../api.ts';
import { useLicenseNames } from '../pickers/licenses.ts';
import { useRemoval } from '../use-removal.ts';
import { OWNER_PATHS, type Owner, useOwnedDevices, useOwnedNumbers } from './owner.ts';

interface DeleteOwnerProps {
  owner: Owner;
  name: string;
  licenses?: readonly string[] | undefined;
  /** What goes beside devices, numbers and licenses. */
  itself: string;
  remove: (api: Api) => Promise<{ data?: unknown }>;
  /** Where its list is. */
  backTo: string;
  opened: boolean;
  onClose: () => void;
}

/** Says what goes along; where that is more than one device, the name has to be typed. */
export function DeleteOwner({ owner, name, licenses = [], itself, remove, backTo, opened, onClose }: DeleteOwnerProps) {
  const { data } = useOwnedDevices(owner);
  const { numbers } = useOwnedNumbers(owner);
  const licenseNames = useLicenseNames();
  const act = useRemoval({ remove, affects: OWNER_PATHS, said: words.remove.done(name), backTo });
  const devices = data?.devices.filter(({ primaryOwner }) => primaryOwner) ?? [];
  const gone = [
    ...(devices.length > 0 ? [words.remove.devices(devices.length, devices.map(({ model }) => model).join(', '))] : []),
    ...numbers.flatMap(({ phoneNumber: e164 }) => (e164 === undefined ? [] : [words.remove.number(phoneNumber(e164))])),
    ...licenses.flatMap((license) => licenseNames.get(license) ?? []).map(words.remove.license),
    itself,
  ];
  return (
    <ConfirmDialog
      opened={opened}
      title={words.remove.title(name)}
      action={words.delete}
      typed={devices.length > 1 ? name : undefined}
      isBusy={act.isPending}
      error={act.error}
      onClose={() => {
        act.reset();
        onClose();
      }}
      onConfirm={() => act.mutate()}
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
