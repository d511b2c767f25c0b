import { Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type ChangeEvent, useState } from 'react';
import { EMAIL } from '../../components/email.ts';
import { placeProblems } from '../../components/field-problems.ts';
import { CallingFields, type CallingValues, callingGaps, NO_CALLING } from '../../components/owner/CallingFields.tsx';
import { OWNER_PATHS } from '../../components/owner/owner.ts';
import { given } from '../../components/owner/replace-person.ts';
import { useExtensionCheck } from '../../components/pickers/ExtensionField.tsx';
import { RoleChecks } from '../../components/RoleChecks.tsx';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { users as words } from '../../words/users.ts';

interface Values {
  firstName: string;
  lastName: string;
  displayName: string;
  email: string;
  calling: CallingValues;
  roles: readonly string[];
}

const EMPTY: Values = { firstName: '', lastName: '', displayName: '', email: '', calling: NO_CALLING, roles: [] };

/** What the API's sentences are about. */
const FIELDS = {
  email: /email/i,
  extension: /extension/i,
  number: /phone number|\+\d{6,}/i,
  locationId: /location/i,
  licenseId: /license/i,
};

/** A new user, with license, number and roles, or nothing of it. */
export function CreateUser({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [values, setValues] = useState(EMPTY);
  const [wasTried, setTried] = useState(false);
  const navigate = useNavigate();
  const { calling } = values;
  const check = useExtensionCheck(calling.extension, calling.locationId);
  const create = useChange(
    (api, { calling, ...person }: Values) =>
      api.POST('/v1/people', {
        params: { query: { callingData: true } },
        body: { emails: [person.email.trim()], ...named(person), ...reached(calling), roles: [...person.roles] },
      }),
    OWNER_PATHS,
  );
  const { at, rest } = placeProblems(create.error, FIELDS);
  const gaps = wasTried ? gapsOf(values) : {};
  const set = (changed: Partial<Values>) => setValues((before) => ({ ...before, ...changed }));
  const field = (name: 'firstName' | 'lastName' | 'displayName' | 'email') => ({
    value: values[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => set({ [name]: event.currentTarget.value }),
    autoComplete: 'off',
  });
  const close = () => {
    setValues(EMPTY);
    setTried(false);
    create.reset();
    onClose();
  };
  const submit = () => {
    setTried(true);
    if (Object.keys(gapsOf(values)).length > 0 || check.problem !== undefined) return;
    create.mutate(values, {
      onSuccess: (person) => {
        notifications.show({ message: words.created(person?.displayName ?? values.email) });
        close();
        if (person) void navigate({ to: `/users/${person.id}` });
      },
    });
  };
  return (
    <FormDrawer
      opened={opened}
      title={words.add}
      action={words.add}
      isBusy={create.isPending}
      error={rest}
      onSubmit={submit}
      onClose={close}
    >
      <Group grow align="flex-start">
        <TextInput label={words.form.firstName} {...field('firstName')} data-autofocus error={gaps.firstName} />
        <TextInput label={words.form.lastName} {...field('lastName')} />
      </Group>
      <TextInput label={words.form.displayName} description={words.form.displayNameHint} {...field('displayName')} />
      <TextInput
        label={words.form.email}
        type="email"
        description={words.form.invitation}
        {...field('email')}
        error={gaps.email ?? at.email}
      />
      <CallingFields holder="person" values={calling} onChange={(next) => set({ calling: next })} errors={{ ...at, ...gaps }} />
      <RoleChecks value={values.roles} onChange={(roles) => set({ roles })} />
    </FormDrawer>
  );
}

function gapsOf({ firstName, lastName, displayName, email, calling }: Values) {
  const isNamed = [firstName, lastName, displayName].some((name) => name.trim() !== '');
  return {
    ...(isNamed ? {} : { firstName: words.form.needed }),
    ...(EMAIL.test(email.trim()) ? {} : { email: email.trim() === '' ? words.form.needed : words.form.badEmail }),
    ...callingGaps(calling),
  };
}

const named = ({ firstName, lastName, displayName }: Omit<Values, 'calling'>) =>
  given({
    firstName: firstName.trim() || undefined,
    lastName: lastName.trim() || undefined,
    displayName: displayName.trim() || undefined,
  });

const reached = ({ licenseId, locationId, number, extension }: CallingValues) => ({
  ...given({ locationId }),
  ...(licenseId === undefined
    ? {}
    : {
        licenses: [licenseId],
        ...given({ extension: extension || undefined }),
        phoneNumbers: number === undefined ? [] : [{ type: 'work' as const, value: number }],
      }),
});
