import { Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { OWNER_PATHS } from '../../components/owner/owner.ts';
import { ExtensionField, useExtensionCheck } from '../../components/pickers/ExtensionField.tsx';
import { LocationSelect } from '../../components/pickers/LocationSelect.tsx';
import { NumberSelect } from '../../components/pickers/NumberSelect.tsx';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { owner as ownerWords } from '../../words/owner.ts';
import { virtualLines as words } from '../../words/virtual-lines.ts';

/** A line of nobody's, with a number, an extension or both. */
export function CreateVirtualLine({ onClose }: { onClose: () => void }) {
  const [values, setValues] = useState<Values>({ firstName: '', lastName: '', displayName: '', extension: '' });
  const set = (changed: Partial<Values>) => setValues((before) => ({ ...before, ...changed }));
  const { firstName, lastName, displayName, locationId, number, extension } = values;
  const check = useExtensionCheck(extension, locationId);
  const navigate = useNavigate();
  const create = useChange(
    (api, location: string) =>
      api.POST('/v1/telephony/config/virtualLines', {
        body: {
          firstName: firstName.trim(),
          lastName: lastName.trim(),
          ...(displayName.trim() === '' ? {} : { displayName: displayName.trim() }),
          ...(number === undefined ? {} : { phoneNumber: number }),
          ...(extension === '' ? {} : { extension }),
          locationId: location,
        },
      }),
    OWNER_PATHS,
  );
  const { at, rest } = placeProblems(create.error, { extension: /extension/i, number: /phone number/i });
  const field = (name: 'firstName' | 'lastName' | 'displayName') => ({
    label: words.form[name],
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
    autoComplete: 'off',
  });
  const isReached = number !== undefined || extension !== '';
  const isNamed = firstName.trim() !== '' && lastName.trim() !== '';
  return (
    <FormDrawer
      opened
      title={words.add}
      action={words.add}
      isReady={isNamed && locationId !== undefined && isReached && check.problem === undefined}
      isBusy={create.isPending}
      error={rest}
      onSubmit={() =>
        locationId !== undefined &&
        create.mutate(locationId, {
          onSuccess: (created) => {
            notifications.show({ message: words.created(`${firstName} ${lastName}`) });
            onClose();
            if (created) void navigate({ to: `/virtual-lines/${created.id}` });
          },
        })
      }
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <TextInput {...field('firstName')} data-autofocus />
        <TextInput {...field('lastName')} />
      </Group>
      <TextInput {...field('displayName')} />
      <LocationSelect
        withCalling
        label={words.form.location}
        value={locationId}
        onChange={(next) => set({ locationId: next, number: undefined })}
      />
      <NumberSelect
        label={ownerWords.numberOptional}
        description={ownerWords.reachHint}
        locationId={locationId}
        value={number}
        onChange={(next) => set({ number: next })}
        clearable
        error={at.number}
      />
      <ExtensionField
        label={number === undefined ? ownerWords.extension : ownerWords.extensionOptional}
        locationId={locationId}
        value={extension}
        onChange={(next) => set({ extension: next })}
        error={at.extension}
      />
    </FormDrawer>
  );
}

interface Values {
  firstName: string;
  lastName: string;
  displayName: string;
  locationId?: string | undefined;
  number?: string | undefined;
  extension: string;
}
