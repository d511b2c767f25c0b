import { Button, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Problem } from '../../ui/ErrorNotice.tsx';
import { FormEnd } from '../../ui/FormEnd.tsx';
import { webhooks } from '../../words/webhooks.ts';
import { type Resource, WATCHABLE, type WebhookEvent } from './watchable.ts';

const words = webhooks.form;

export interface WebhookValues {
  name: string;
  targetUrl: string;
  resource: Resource;
  event: WebhookEvent;
  filter: string;
  secret: string;
  ownedBy: 'org' | 'creator';
}

interface WebhookFormProps {
  /** Those of a webhook that is there already: what it watches stays what it is. */
  values?: Pick<WebhookValues, 'name' | 'targetUrl'>;
  isBusy: boolean;
  error: Problem | null;
  onSubmit: (values: WebhookValues) => void;
  onCancel: () => void;
}

const NEW: WebhookValues = {
  name: '',
  targetUrl: '',
  resource: 'devices',
  event: 'statusChanged',
  filter: '',
  secret: '',
  ownedBy: 'org',
};
const SECRET_BYTES = 24;

const madeUp = (): string =>
  [...crypto.getRandomValues(new Uint8Array(SECRET_BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export function WebhookForm({ values, isBusy, error, onSubmit, onCancel }: WebhookFormProps) {
  const form = useForm<WebhookValues>({ initialValues: { ...NEW, ...values } });
  const { resource } = form.values;
  const { events, filters } = WATCHABLE[resource];
  const watch = (next: Resource) => {
    const [first = 'statusChanged'] = WATCHABLE[next].events;
    form.setValues({ resource: next, event: first, filter: '' });
  };
  return (
    <form onSubmit={form.onSubmit(onSubmit)}>
      <Stack>
        <TextInput label={words.name} required maxLength={256} {...form.getInputProps('name')} />
        <TextInput
          label={words.targetUrl}
          description={words.targetUrlHint}
          type="url"
          required
          maxLength={2048}
          {...form.getInputProps('targetUrl')}
        />
        {values === undefined && (
          <>
            <Group grow align="flex-start">
              <NativeSelect
                label={words.resource}
                data={Object.entries(webhooks.resources).map(([value, label]) => ({ value, label }))}
                value={resource}
                onChange={(event) => watch(event.currentTarget.value as Resource)}
              />
              <NativeSelect
                label={words.event}
                data={events.map((value) => ({ value, label: webhooks.events[value] }))}
                {...form.getInputProps('event')}
              />
            </Group>
            <TextInput
              label={words.filter}
              description={words.filterHint(filters.join(', '))}
              spellCheck={false}
              {...form.getInputProps('filter')}
            />
            <Radio.Group label={words.ownedBy} {...form.getInputProps('ownedBy')}>
              <Stack gap="xs" mt="xs">
                {(['org', 'creator'] as const).map((each) => (
                  <Radio key={each} value={each} label={webhooks.ownedBy[each]} description={words.ownedByHints[each]} />
                ))}
              </Stack>
            </Radio.Group>
          </>
        )}
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            label={words.secret}
            description={values === undefined ? words.secretHint : words.secretKept}
            autoComplete="off"
            spellCheck={false}
            maxLength={256}
            flex={1}
            {...form.getInputProps('secret')}
          />
          <Button variant="default" onClick={() => form.setFieldValue('secret', madeUp())}>
            {words.generate}
          </Button>
        </Group>
        <FormEnd action={values === undefined ? words.submit : words.save} isBusy={isBusy} error={error} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
