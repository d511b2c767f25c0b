import { Button, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { useChange } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SecretDialog } from '../../ui/SecretDialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { integrations } from '../../words/integrations.ts';
import { secretFile } from './AddApplicationPage.tsx';
import type { Application } from './application.ts';

const words = integrations.secret;
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A new secret is made while the old one still works, so that nothing stands still meanwhile. */
export function ClientSecret({ application }: { application: Application }) {
  const [opened, { open, close }] = useDisclosure();
  const [overlap, setOverlap] = useState('24');
  const [made, setMade] = useState<components['schemas']['RotatedSecret']>();
  const rotate = useChange(
    (api) =>
      api.POST('/v1/applications/{applicationId}/actions/rotateSecret/invoke', {
        params: { path: { applicationId: application.id } },
        body: { overlapHours: Number(overlap) },
      }),
    [],
  );
  const end = () => {
    close();
    setMade(undefined);
  };
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        <Button variant="default" onClick={open}>
          {words.rotate}
        </Button>
      }
    >
      <SecretDialog
        opened={opened}
        title={words.rotate}
        secret={
          made && {
            label: words.label,
            value: made.clientSecret,
            note: `${words.note} ${words.until(moment.format(new Date(made.formerSecretExpires)))}`,
            file: secretFile(application.name, made.clientId, made.clientSecret),
          }
        }
        onClose={end}
      >
        <Stack>
          <NativeSelect
            label={words.overlap}
            data={Object.entries(words.overlaps).map(([value, label]) => ({ value, label }))}
            value={overlap}
            onChange={(event) => setOverlap(event.currentTarget.value)}
          />
          <ErrorNotice error={rotate.error} />
          <Button loading={rotate.isPending} onClick={() => rotate.mutate(undefined, { onSuccess: setMade })}>
            {words.rotate}
          </Button>
        </Stack>
      </SecretDialog>
    </Section>
  );
}
