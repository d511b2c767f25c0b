import { Button, Code, List, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { useRemoval } from '../../components/use-removal.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { integrations } from '../../words/integrations.ts';
import { ApplicationForm, type ApplicationValues, linesOf } from './ApplicationForm.tsx';
import type { Application } from './application.ts';
import { ClientSecret } from './ClientSecret.tsx';
import { Endpoints } from './Endpoints.tsx';
import { ServiceAppHere } from './ServiceAppHere.tsx';
import { ServiceAppTokens } from './ServiceAppTokens.tsx';

const words = integrations.details;

export function ApplicationPage() {
  const { applicationId = '' }: { applicationId?: string } = useParams({ strict: false });
  const {
    data: application,
    error,
    refetch,
  } = useGet('/v1/applications/{applicationId}', { params: { path: { applicationId } } });
  const { may } = useMayDo();
  const mayWrite = may('applications.write');
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!application)
    return (
      <>
        <Skeleton h={32} w={260} mb="lg" />
        <FactsSkeleton />
      </>
    );
  return (
    <>
      <PageHeader
        title={application.name}
        note={integrations.types[application.type]}
        actions={mayWrite && <Actions application={application} />}
      />
      <Stack maw={860}>
        <About application={application} />
        {mayWrite && !application.publicClient && <ClientSecret application={application} />}
        {application.type === 'service' && may('authorizations.read') && <ServiceAppHere application={application} />}
        {application.type === 'service' && mayWrite && <ServiceAppTokens application={application} />}
        <Endpoints deviceGrant={application.deviceGrant} />
      </Stack>
    </>
  );
}

function About({ application }: { application: Application }) {
  const { data: scopes } = useGet('/v1/scopes');
  const inWords = new Map(scopes?.items.map(({ name, description }) => [name, description]));
  const { clientId, id, type, description, redirectUris, publicClient, deviceGrant, created } = application;
  return (
    <Section title={words.about}>
      <Facts
        facts={[
          { label: words.clientId, value: <CopyText value={clientId} label={words.clientId} /> },
          type === 'service' && { label: words.id, value: <WithHint id={id} /> },
          { label: words.description, value: description },
          redirectUris.length > 0 && {
            label: words.redirectUris,
            value: (
              <Stack gap={2}>
                {redirectUris.map((uri) => (
                  <CopyText key={uri} value={uri} label={words.redirectUris} />
                ))}
              </Stack>
            ),
          },
          deviceGrant && { label: words.devices, value: words.mayUseDevices },
          publicClient && { label: words.secret, value: words.noSecret },
          {
            label: words.mayAskFor,
            value: (
              <List size="sm" spacing={2}>
                {application.scopes.map((scope) => (
                  <List.Item key={scope}>
                    {inWords.get(scope) ?? scope} <Code fz={11}>{scope}</Code>
                  </List.Item>
                ))}
              </List>
            ),
          },
          { label: words.created, value: <Ago time={created} /> },
        ]}
      />
    </Section>
  );
}

const WithHint = ({ id }: { id: string }) => (
  <>
    <CopyText value={id} label={words.id} />
    <Text size="xs" c="dimmed">
      {words.idHint}
    </Text>
  </>
);

function Actions({ application }: { application: Application }) {
  const { id, name, description, redirectUris, scopes, type, publicClient, deviceGrant } = application;
  const [isEditing, editing] = useDisclosure();
  const [isRemoving, removing] = useDisclosure();
  const path = { path: { applicationId: id } };
  const save = useChange(
    (api, values: ApplicationValues) =>
      api.PATCH('/v1/applications/{applicationId}', {
        params: path,
        body: {
          name: values.name,
          description: values.description,
          scopes: values.scopes,
          ...(type === 'integration' ? { redirectUris: linesOf(values.redirectUris), deviceGrant: values.deviceGrant } : {}),
        },
      }),
    ['/v1/applications'],
  );
  const remove = useRemoval({
    remove: (api) => api.DELETE('/v1/applications/{applicationId}', { params: path }),
    affects: ['/v1/applications'],
    said: words.removed(name),
    backTo: '/integrations',
  });
  return (
    <>
      <Button variant="default" onClick={removing.open}>
        {words.remove}
      </Button>
      <Button variant="default" onClick={editing.open}>
        {words.edit}
      </Button>
      <Modal opened={isEditing} onClose={editing.close} title={words.edit} size="lg">
        <ApplicationForm
          values={{ type, name, description, redirectUris: redirectUris.join('\n'), scopes, publicClient, deviceGrant }}
          isBusy={save.isPending}
          error={save.error}
          onSubmit={(values) => save.mutate(values, { onSuccess: editing.close })}
          onCancel={editing.close}
        />
      </Modal>
      <ConfirmDialog
        opened={isRemoving}
        title={words.remove}
        action={words.remove}
        typed={name}
        isBusy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={removing.close}
      >
        {words.removeText(name)}
      </ConfirmDialog>
    </>
  );
}
