import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { useChange } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SecretDialog } from '../../ui/SecretDialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { integrations } from '../../words/integrations.ts';
import type { Application } from './application.ts';

const words = integrations.token;

/** The first tokens of a service app in an organization that has let it in; from then on it refreshes them itself. */
export function ServiceAppTokens({ application: { id, name, clientId, orgId } }: { application: Application }) {
  const [opened, { open, close }] = useDisclosure();
  const [tokens, setTokens] = useState<components['schemas']['ServiceToken']>();
  const form = useForm({ initialValues: { clientSecret: '', targetOrgId: orgId } });
  const issue = useChange(
    (api, values: { clientSecret: string; targetOrgId: string }) =>
      api.POST('/v1/applications/{applicationId}/token', {
        params: { path: { applicationId: id } },
        body: { clientId, ...values },
      }),
    [],
  );
  const end = () => {
    close();
    setTokens(undefined);
    form.reset();
  };
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        <Button variant="default" onClick={open}>
          {words.get}
        </Button>
      }
    >
      <SecretDialog
        opened={opened}
        title={words.get}
        secret={
          tokens && {
            label: `${words.access}, ${words.refresh.toLowerCase()}`,
            value: `${tokens.access_token}\n${tokens.refresh_token}`,
            note: words.note,
            file: {
              name: `${name}.txt`,
              text: `access_token=${tokens.access_token}\nrefresh_token=${tokens.refresh_token}\n`,
            },
          }
        }
        onClose={end}
      >
        <form onSubmit={form.onSubmit((values) => issue.mutate(values, { onSuccess: setTokens }))}>
          <Stack>
            <PasswordInput
              label={words.secret}
              autoComplete="off"
              required
              data-autofocus
              {...form.getInputProps('clientSecret')}
            />
            <TextInput label={words.organization} required {...form.getInputProps('targetOrgId')} />
            <ErrorNotice error={issue.error} />
            <Button type="submit" loading={issue.isPending}>
              {words.get}
            </Button>
          </Stack>
        </form>
      </SecretDialog>
    </Section>
  );
}
