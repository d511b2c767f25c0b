import { Radio, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { components } from '../../../client/schema.ts';
import { isApiError } from '../../components/api-error.ts';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { users as words } from '../../words/users.ts';

type Value = components['schemas']['ProvisioningPermission']['permission'];
const VALUES: readonly Value[] = ['NONE', 'VIEW', 'MODIFY'];

/** "Allow to provision devices" of one person. A value that cannot be given says why once it is tried: the API knows. */
export function UserPermission({ personId }: { personId: string }) {
  const { may, whyNot } = useMayDo();
  const params = { path: { accountId: personId } };
  const { data, error } = useGet('/v1/provisioningPermissions/{accountId}', { params }, { enabled: may(READ) });
  const save = useChange(
    (api, permission: Value) => api.PUT('/v1/provisioningPermissions/{accountId}', { params, body: { permission } }),
    ['/v1/provisioningPermissions'],
  );
  if (!may(READ)) return null;
  const mayChange = may('provisioning-permissions.write') && data !== undefined && data.assignable.length > 0;
  return (
    <Section title={words.permission.title} note={words.permission.hint}>
      {error ? (
        <Text size="sm" c="dimmed">
          {isApiError(error) ? error.message : ''}
        </Text>
      ) : !data ? (
        <Skeleton h={90} />
      ) : (
        <Stack gap="sm">
          <Radio.Group
            aria-label={words.permission.title}
            value={save.isPending ? save.variables : data.permission}
            onChange={(value) => save.mutate(value as Value, { onSuccess: () => notifications.show({ message: words.saved }) })}
          >
            <Stack gap={8}>
              {VALUES.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={words.permission[value]}
                  description={words.permission.means[value]}
                  disabled={!mayChange && value !== data.permission}
                />
              ))}
            </Stack>
          </Radio.Group>
          {!mayChange && (
            <Text size="sm" c="dimmed">
              {whyNot('provisioning-permissions.write') ?? words.permission.notYours}
            </Text>
          )}
          <ErrorNotice error={save.error} />
        </Stack>
      )}
    </Section>
  );
}

const READ = 'provisioning-permissions.read';
