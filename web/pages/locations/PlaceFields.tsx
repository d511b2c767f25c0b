import { Group, TextInput } from '@mantine/core';
import { TimeZoneSelect } from '../../components/pickers/TimeZoneSelect.tsx';
import { locations as words } from '../../words/locations.ts';
import type { PlaceValues } from './place.ts';

interface PlaceFieldsProps {
  values: PlaceValues;
  onChange: (values: PlaceValues) => void;
  errors: { [Each in keyof PlaceValues]?: string | undefined };
}

/** Name, address and time zone of a location. */
export function PlaceFields({ values, onChange, errors }: PlaceFieldsProps) {
  const field = (name: keyof PlaceValues) => ({
    label: words.form[name],
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...values, [name]: event.currentTarget.value }),
    error: errors[name],
    autoComplete: 'off',
  });
  return (
    <>
      <TextInput {...field('name')} data-autofocus />
      <TextInput {...field('address1')} />
      <TextInput {...field('address2')} />
      <Group grow align="flex-start">
        <TextInput {...field('postalCode')} />
        <TextInput {...field('city')} />
      </Group>
      <Group grow align="flex-end">
        <TextInput {...field('state')} />
        <TextInput {...field('country')} description={words.form.countryHint} maxLength={2} />
      </Group>
      <Group grow align="flex-end">
        <TimeZoneSelect
          label={words.form.timeZone}
          value={values.timeZone}
          onChange={(timeZone) => timeZone && onChange({ ...values, timeZone })}
          error={errors.timeZone}
        />
        <TextInput {...field('language')} description={words.form.languageHint} />
      </Group>
    </>
  );
}
