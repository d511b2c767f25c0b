import { Box } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { useChange } from '../../components/use-api.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SecretDialog } from '../../ui/SecretDialog.tsx';
import { integrations as words } from '../../words/integrations.ts';
import { ApplicationForm, type ApplicationValues, linesOf } from './ApplicationForm.tsx';

type Registered = components['schemas']['ApplicationWithSecret'];

export function AddApplicationPage() {
  const navigate = useNavigate();
  const [registered, setRegistered] = useState<Registered>();
  const create = useChange(
    (api, { type, redirectUris, publicClient, deviceGrant, ...values }: ApplicationValues) =>
      api.POST('/v1/applications', {
        body: {
          ...values,
          type,
          ...(type === 'integration' ? { redirectUris: linesOf(redirectUris), publicClient, deviceGrant } : {}),
        },
      }),
    ['/v1/applications'],
  );
  const open = ({ id }: Registered) => void navigate({ to: `/integrations/${id}` });
  const done = (application: Registered | undefined) => {
    if (application?.clientSecret !== undefined) setRegistered(application);
    else if (application) open(application);
  };
  return (
    <Box maw={720}>
      <PageHeader title={words.form.title} />
      <ApplicationForm
        isBusy={create.isPending}
        error={create.error}
        onSubmit={(values) => create.mutate(values, { onSuccess: done })}
        onCancel={() => void navigate({ to: '/integrations' as string })}
      />
      <SecretDialog
        opened={registered !== undefined}
        title={registered && words.secret.registered(registered.name)}
        secret={
          registered && {
            label: words.secret.label,
            value: registered.clientSecret ?? '',
            note: words.secret.note,
            file: secretFile(registered.name, registered.clientId, registered.clientSecret ?? ''),
          }
        }
        onClose={() => registered && open(registered)}
      />
    </Box>
  );
}

/** Both halves of what the program is configured with. */
export const secretFile = (name: string, clientId: string, clientSecret: string) => ({
  name: `${name}.txt`,
  text: `client_id=${clientId}\nclient_secret=${clientSecret}\n`,
});
