import { Group, Select, TextInput } from '@mantine/core';
import { locations as words } from '../../words/locations.ts';
import type { PlaceValues } from './place.ts';

interface PlaceFieldsProps {
  values: PlaceValues;
  onChange: (values: PlaceValues) => void;
  errors: { [Each in keyof PlaceValues]?: string | undefined };
}

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

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
        <Select
          label={words.form.timeZone}
          data={TIME_ZONES.includes(values.timeZone) ? TIME_ZONES : [values.timeZone, ...TIME_ZONES]}
          value={values.timeZone}
          onChange={(timeZone) => timeZone && onChange({ ...values, timeZone })}
          searchable
          limit={100}
          allowDeselect={false}
          error={errors.timeZone}
        />
        <TextInput {...field('language')} description={words.form.languageHint} />
      </Group>
    </>
  );
}
