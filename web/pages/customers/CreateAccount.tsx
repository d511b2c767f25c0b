import { Checkbox, Radio, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { EMAIL } from '../../components/email.ts';
import { placeProblems } from '../../components/field-problems.ts';
import { isPermission, PERMISSIONS, type Permission } from '../../components/ProvisioningPermission.tsx';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { customers as words } from '../../words/customers.ts';
import { provisioningPermission } from '../../words/provisioning-permission.ts';
import { ACCOUNTS, type Account, useParentChoices } from './account.ts';
import { createAccount, inviteAdministrator, type NewKind } from './create-account.ts';

interface Values {
  displayName: string;
  provisioningPermission: Permission;
  fedRamp: boolean;
  email: string;
  personName: string;
}

const EMPTY: Values = { displayName: '', provisioningPermission: 'NONE', fedRamp: false, email: '', personName: '' };
const FIELDS = { email: /email/i, displayName: /displayName|name/i };

interface CreateAccountProps {
  kind: NewKind;
  title: string;
  onClose: () => void;
}

/** A customer or a provider, and who administers it first. Where only the latter is refused, the account stays and the rest is asked again. */
export function CreateAccount({ kind, title, onClose }: CreateAccountProps) {
  const navigate = useNavigate();
  const { organizationId } = useMayDo();
  const parents = useParentChoices(kind);
  const [parentId, setParentId] = useState(organizationId);
  const [values, setValues] = useState(EMPTY);
  const [wasTried, setTried] = useState(false);
  const [made, setMade] = useState<Account>();
  const set = (changed: Partial<Values>) => setValues((before) => ({ ...before, ...changed }));
  const create = useChange(async (api, { email, personName, ...account }: Values) => {
    const data = made ?? (await createAccount(api, { kind, parentId, ...account, displayName: account.displayName.trim() }));
    setMade(data);
    if (email.trim() !== '') await inviteAdministrator(data, kind, email.trim(), personName.trim());
    return { data };
  }, ACCOUNTS);
  const gaps = wasTried ? gapsOf(values) : {};
  const { at, rest } = placeProblems(create.error, FIELDS);
  const submit = () => {
    setTried(true);
    if (Object.keys(gapsOf(values)).length > 0) return;
    create.mutate(values, {
      onSuccess: (account) => {
        notifications.show({ message: words.created(values.displayName) });
        if (account) void navigate({ to: `/customers/${account.id}` });
      },
    });
  };
  return (
    <FormDrawer opened title={title} action={title} isBusy={create.isPending} error={rest} onSubmit={submit} onClose={onClose}>
      <TextInput
        label={words.form.name}
        value={values.displayName}
        onChange={(event) => set({ displayName: event.currentTarget.value })}
        error={gaps.displayName ?? at.displayName}
        disabled={made !== undefined}
        autoComplete="off"
        data-autofocus
      />
      {parents.length > 1 && (
        <Select
          label={words.form.parent}
          data={parents}
          value={parentId}
          onChange={(id) => id && setParentId(id)}
          disabled={made !== undefined}
          allowDeselect={false}
          searchable
        />
      )}
      <PermissionChoice
        value={values.provisioningPermission}
        onChange={(value) => set({ provisioningPermission: value })}
        disabled={made !== undefined}
      />
      <Checkbox
        label={words.form.fedRamp}
        checked={values.fedRamp}
        onChange={(event) => set({ fedRamp: event.currentTarget.checked })}
        disabled={made !== undefined}
      />
      <Stack gap="xs" component="fieldset" p={0} m={0} style={{ border: 0 }} aria-label={words.form.administrator}>
        <TextInput
          label={`${words.form.administrator}: ${words.form.email}`}
          description={words.form.administratorHint}
          type="email"
          value={values.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
          error={gaps.email ?? at.email}
          autoComplete="off"
        />
        {values.email.trim() !== '' && (
          <TextInput
            label={words.form.personName}
            value={values.personName}
            onChange={(event) => set({ personName: event.currentTarget.value })}
            autoComplete="off"
          />
        )}
      </Stack>
    </FormDrawer>
  );
}

interface PermissionChoiceProps {
  value: Permission;
  onChange: (value: Permission) => void;
  disabled: boolean;
}

/** Nobody gives more than they hold, the platform aside. */
function PermissionChoice({ value, onChange, disabled }: PermissionChoiceProps) {
  const { organizationId } = useMayDo();
  const { data } = useGet('/v1/organizations/{orgId}', { params: { path: { orgId: organizationId } } });
  const own = data?.account;
  const limit = own === undefined || own.kind === 'platform' ? 'MODIFY' : own.provisioningPermission;
  return (
    <Radio.Group label={provisioningPermission.title} value={value} onChange={(next) => isPermission(next) && onChange(next)}>
      <Stack gap={8} mt={6}>
        {PERMISSIONS.map((each) => {
          const isBeyond = PERMISSIONS.indexOf(each) > PERMISSIONS.indexOf(limit);
          return (
            <Radio
              key={each}
              value={each}
              label={provisioningPermission[each]}
              description={isBeyond ? provisioningPermission.beyondOwn : provisioningPermission.organization.means[each]}
              disabled={disabled || isBeyond}
            />
          );
        })}
      </Stack>
    </Radio.Group>
  );
}

const gapsOf = ({ displayName, email }: Values): { displayName?: string; email?: string } => ({
  ...(displayName.trim() === '' ? { displayName: words.form.needed } : {}),
  ...(email.trim() === '' || EMAIL.test(email.trim()) ? {} : { email: words.form.badEmail }),
});
