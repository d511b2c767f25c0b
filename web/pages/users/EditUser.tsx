import { Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { EMAIL } from '../../components/email.ts';
import { placeProblems } from '../../components/field-problems.ts';
import { OWNER_PATHS } from '../../components/owner/owner.ts';
import { type Person, replacePerson } from '../../components/owner/replace-person.ts';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { owner as ownerWords } from '../../words/owner.ts';
import { users as words } from '../../words/users.ts';

interface EditUserProps {
  person: Person;
  opened: boolean;
  onClose: () => void;
}

/** Who somebody is; how they are called and what they hold have their own places. */
export function EditUser({ person, opened, onClose }: EditUserProps) {
  const form = useForm({
    initialValues: {
      firstName: person.firstName ?? '',
      lastName: person.lastName ?? '',
      displayName: person.displayName ?? '',
      email: person.emails?.[0] ?? '',
      title: person.title ?? '',
      department: person.department ?? '',
    },
    validate: {
      displayName: (name) => (name.trim() === '' ? words.form.needed : null),
      email: (email) => (EMAIL.test(email.trim()) ? null : words.form.badEmail),
    },
  });
  const save = useChange(
    (api, { email, ...named }: typeof form.values) => replacePerson(api, person.id, { emails: [email.trim()], ...named }),
    OWNER_PATHS,
  );
  const { at, rest } = placeProblems(save.error, { email: /email|address/i, displayName: /displayName/ });
  const close = () => {
    form.reset();
    save.reset();
    onClose();
  };
  const submit = form.onSubmit((values) =>
    save.mutate(values, {
      onSuccess: () => {
        notifications.show({ message: words.saved });
        form.resetDirty();
        onClose();
      },
    }),
  );
  return (
    <FormDrawer
      opened={opened}
      title={words.detail.edit}
      action={ownerWords.save}
      isBusy={save.isPending}
      error={rest}
      onSubmit={() => submit()}
      onClose={close}
    >
      <Group grow align="flex-start">
        <TextInput label={words.form.firstName} data-autofocus {...form.getInputProps('firstName')} />
        <TextInput label={words.form.lastName} {...form.getInputProps('lastName')} />
      </Group>
      <TextInput label={words.form.shownName} {...form.getInputProps('displayName')} />
      <TextInput label={words.form.email} type="email" {...form.getInputProps('email')} error={form.errors.email ?? at.email} />
      <Group grow align="flex-start">
        <TextInput label={words.form.title} {...form.getInputProps('title')} />
        <TextInput label={words.form.department} {...form.getInputProps('department')} />
      </Group>
    </FormDrawer>
  );
}
