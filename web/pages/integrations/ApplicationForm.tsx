import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ScopePicker } from '../../components/ScopePicker.tsx';
import type { Problem } from '../../ui/ErrorNotice.tsx';
import { FormEnd } from '../../ui/FormEnd.tsx';
import { integrations } from '../../words/integrations.ts';

const words = integrations.form;

export interface ApplicationValues {
  type: 'integration' | 'service';
  name: string;
  description: string;
  /** One on each line. */
  redirectUris: string;
  scopes: string[];
  publicClient: boolean;
  deviceGrant: boolean;
}

interface ApplicationFormProps {
  /** Those of an application that is there already, whose kind stays what it is. */
  values?: ApplicationValues;
  isBusy: boolean;
  error: Problem | null;
  onSubmit: (values: ApplicationValues) => void;
  onCancel: () => void;
}

const NEW: ApplicationValues = {
  type: 'integration',
  name: '',
  description: '',
  redirectUris: '',
  scopes: [],
  publicClient: false,
  deviceGrant: false,
};

export const linesOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function ApplicationForm({ values, isBusy, error, onSubmit, onCancel }: ApplicationFormProps) {
  const form = useForm<ApplicationValues>({
    initialValues: values ?? NEW,
    validate: {
      scopes: (scopes) => (scopes.length === 0 ? words.chooseScopes : null),
      redirectUris: (text, { type, deviceGrant }) =>
        type === 'integration' && !deviceGrant && linesOf(text).length === 0 ? words.redirectUriMissing : null,
    },
  });
  const { type } = form.values;
  return (
    <form onSubmit={form.onSubmit(onSubmit)}>
      <Stack>
        {values === undefined && (
          <Radio.Group label={words.type} {...form.getInputProps('type')}>
            <Stack gap="xs" mt="xs">
              {(['integration', 'service'] as const).map((each) => (
                <Radio key={each} value={each} label={integrations.types[each]} description={words.typeHints[each]} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <TextInput label={words.name} description={words.nameHint} required maxLength={100} {...form.getInputProps('name')} />
        <Textarea
          label={words.description}
          description={words.descriptionHint}
          maxLength={1024}
          autosize
          minRows={2}
          {...form.getInputProps('description')}
        />
        {type === 'integration' && (
          <Textarea
            label={words.redirectUris}
            description={words.redirectUrisHint}
            autosize
            minRows={2}
            spellCheck={false}
            {...form.getInputProps('redirectUris')}
          />
        )}
        <ScopePicker
          label={words.scopes}
          value={form.values.scopes}
          onChange={(scopes) => form.setFieldValue('scopes', scopes)}
          error={form.errors.scopes}
        />
        {type === 'integration' && (
          <Checkbox
            label={words.deviceGrant}
            description={words.deviceGrantHint}
            {...form.getInputProps('deviceGrant', { type: 'checkbox' })}
          />
        )}
        {values === undefined && type === 'integration' && (
          <Checkbox
            label={words.publicClient}
            description={words.publicClientHint}
            {...form.getInputProps('publicClient', { type: 'checkbox' })}
          />
        )}
        <FormEnd action={values === undefined ? words.submit : words.save} isBusy={isBusy} error={error} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
