import { Button, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { components } from '../../../client/schema.ts';
import { ScopePicker } from '../../components/ScopePicker.tsx';
import { useChange } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { account } from '../../words/account.ts';

const words = account.tokens;
type Issued = components['schemas']['IssuedPersonalAccessToken'];
type Scopes = components['schemas']['NewPersonalAccessToken']['scopes'];

interface TokenForm {
  name: string;
  seconds: string;
  limit: 'all' | 'some';
  scopes: string[];
}

export function CreateToken({ onIssued }: { onIssued: (token: Issued) => void }) {
  const form = useForm<TokenForm>({
    initialValues: { name: '', seconds: '2592000', limit: 'some', scopes: [] },
    validate: { scopes: (scopes, { limit }) => (limit === 'some' && scopes.length === 0 ? words.chooseScopes : null) },
  });
  const create = useChange(
    (api, { name, seconds, limit, scopes }: TokenForm) =>
      api.POST('/v1/personalAccessTokens', {
        body: {
          name: name.trim(),
          expiresAfterSeconds: Number(seconds),
          ...(limit === 'some' ? { scopes: scopes as NonNullable<Scopes> } : {}),
        },
      }),
    ['/v1/personalAccessTokens'],
  );
  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values, { onSuccess: (token) => token && onIssued(token) }))}>
      <Stack>
        <TextInput
          label={words.name}
          description={words.nameHint}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <NativeSelect
          label={words.lifetime}
          data={Object.entries(words.lifetimes).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('seconds')}
        />
        <Radio.Group label={words.limit} {...form.getInputProps('limit')}>
          <Stack gap="xs" mt="xs">
            <Radio value="some" label={words.some} />
            <Radio value="all" label={words.all} />
          </Stack>
        </Radio.Group>
        {form.values.limit === 'some' && (
          <ScopePicker
            value={form.values.scopes}
            onChange={(scopes) => form.setFieldValue('scopes', scopes)}
            error={form.errors.scopes}
          />
        )}
        <ErrorNotice error={create.error} />
        <Button type="submit" loading={create.isPending}>
          {words.create}
        </Button>
      </Stack>
    </form>
  );
}
