import { Alert, Radio, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { components } from '../../client/schema.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Section.tsx';
import { provisioningPermission as words } from '../words/provisioning-permission.ts';
import { isApiError } from './api-error.ts';
import { useMayDo } from './session.ts';
import { useChange, useGet } from './use-api.ts';

export type Permission = components['schemas']['ProvisioningPermission']['permission'];
type Account = components['schemas']['ProvisioningPermission'];

export const PERMISSIONS: readonly Permission[] = ['NONE', 'VIEW', 'MODIFY'];
export const isPermission = (text: string): text is Permission => PERMISSIONS.some((value) => value === text);

interface ProvisioningPermissionProps {
  /** Of a person, an organization or a service provider. */
  accountId: string;
  hint: string;
  /** What each value comes to. */
  means: Readonly<Record<Permission, string>>;
  /** What else is read again once it has changed. */
  affects?: readonly string[];
}

/** "Allow to provision devices" of one account. A value that somebody below stands in the way of is refused by name once it is tried. */
export function ProvisioningPermission({ accountId, hint, means, affects = [] }: ProvisioningPermissionProps) {
  const { may } = useMayDo();
  const params = { path: { accountId } };
  const { data, error } = useGet('/v1/provisioningPermissions/{accountId}', { params }, { enabled: may(READ) });
  if (!may(READ)) return null;
  return (
    <Section title={words.title} note={hint}>
      {error ? (
        <Text size="sm" c="dimmed">
          {isApiError(error) ? error.message : ''}
        </Text>
      ) : data ? (
        <Choice account={data} means={means} affects={affects} />
      ) : (
        <Skeleton h={90} />
      )}
    </Section>
  );
}

type ChoiceProps = Required<Pick<ProvisioningPermissionProps, 'means' | 'affects'>> & { account: Account };

function Choice({ account, means, affects }: ChoiceProps) {
  const { may, whyNot } = useMayDo();
  const { accountId, displayName, permission, assignable, warning } = account;
  const [asked, setAsked] = useState<Permission>();
  const save = useChange(
    (api, value: Permission) =>
      api.PUT('/v1/provisioningPermissions/{accountId}', { params: { path: { accountId } }, body: { permission: value } }),
    ['/v1/provisioningPermissions', ...affects],
  );
  const mayChange = may('provisioning-permissions.write') && assignable.length > 0;
  const set = (value: Permission) =>
    save.mutate(value, {
      onSuccess: () => notifications.show({ message: words.saved }),
      onSettled: () => setAsked(undefined),
    });
  return (
    <Stack gap="sm">
      {mayChange && warning && (
        <Alert color="orange" icon={<IconAlertTriangle size={18} />}>
          {warning}
        </Alert>
      )}
      <Radio.Group
        aria-label={words.title}
        value={save.isPending ? save.variables : permission}
        // A door that only opens one way is gone through on purpose.
        onChange={(value) => isPermission(value) && (warning ? setAsked(value) : set(value))}
      >
        <Stack gap={8}>
          {PERMISSIONS.map((value) => (
            <Radio
              key={value}
              value={value}
              label={words[value]}
              description={means[value]}
              disabled={value !== permission && !(mayChange && assignable.includes(value))}
            />
          ))}
        </Stack>
      </Radio.Group>
      {!mayChange && (
        <Text size="sm" c="dimmed">
          {whyNot('provisioning-permissions.write') ??
            (may('provisioning-permissions.write') ? words.setFromAbove : words.notYours)}
        </Text>
      )}
      <ErrorNotice error={save.error} />
      <ConfirmDialog
        opened={asked !== undefined}
        title={asked ? words.lowerTitle(displayName, words[asked]) : ''}
        action={words.lower}
        isBusy={save.isPending}
        onConfirm={() => asked && set(asked)}
        onClose={() => setAsked(undefined)}
      >
        {warning}
      </ConfirmDialog>
    </Stack>
  );
}

const READ = 'provisioning-permissions.read';
