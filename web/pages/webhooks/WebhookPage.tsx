import { Alert, Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
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
import { webhooks as words } from '../../words/webhooks.ts';
import { Deliveries } from './Deliveries.tsx';
import { WebhookForm, type WebhookValues } from './WebhookForm.tsx';
import { WebhookStatus } from './WebhookStatus.tsx';
import { type Webhook, whatOf } from './webhook.ts';

export function WebhookPage() {
  const { webhookId = '' }: { webhookId?: string } = useParams({ strict: false });
  const { data: webhook, error, refetch } = useGet('/v1/webhooks/{webhookId}', { params: { path: { webhookId } } });
  const { may } = useMayDo();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!webhook)
    return (
      <>
        <Skeleton h={32} w={260} mb="lg" />
        <FactsSkeleton />
      </>
    );
  const { name, status, targetUrl, filter, ownedBy, created } = webhook;
  return (
    <>
      <PageHeader
        title={name}
        note={
          <Group gap="xs">
            <WebhookStatus status={status} /> {whatOf(webhook)}
          </Group>
        }
        actions={may('webhooks.write') && <Actions webhook={webhook} />}
      />
      <Stack>
        {status === 'inactive' && <SwitchedOff webhook={webhook} mayWrite={may('webhooks.write')} />}
        <Section title={words.details.about}>
          <Facts
            facts={[
              { label: words.columns.target, value: <CopyText value={targetUrl} label={words.columns.target} /> },
              { label: words.columns.what, value: whatOf(webhook) },
              filter !== undefined && {
                label: words.details.filter,
                value: <CopyText value={filter} label={words.details.filter} />,
              },
              { label: words.columns.owner, value: words.ownedBy[ownedBy] },
              { label: words.columns.created, value: <Ago time={created} /> },
            ]}
          />
        </Section>
        <Deliveries webhookId={webhookId} />
      </Stack>
    </>
  );
}

const useSave = ({ id }: Webhook) =>
  useChange(
    (api, { secret, ...values }: { name: string; targetUrl: string; secret: string; status?: 'active' }) =>
      api.PUT('/v1/webhooks/{webhookId}', {
        params: { path: { webhookId: id } },
        body: { ...values, ...(secret ? { secret } : {}) },
      }),
    ['/v1/webhooks'],
  );

function SwitchedOff({ webhook, mayWrite }: { webhook: Webhook; mayWrite: boolean }) {
  const save = useSave(webhook);
  const { name, targetUrl } = webhook;
  const switchOn = () =>
    save.mutate(
      { name, targetUrl, secret: '', status: 'active' },
      { onSuccess: () => notifications.show({ message: words.details.switchedOn }) },
    );
  return (
    <Alert color="orange" variant="light">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{words.details.off}</Text>
        <ErrorNotice error={save.error} />
        {mayWrite && (
          <Button size="xs" loading={save.isPending} onClick={switchOn}>
            {words.details.switchOn}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

function Actions({ webhook }: { webhook: Webhook }) {
  const { id, name, targetUrl } = webhook;
  const [isEditing, editing] = useDisclosure();
  const [isRemoving, removing] = useDisclosure();
  const save = useSave(webhook);
  const remove = useRemoval({
    remove: (api) => api.DELETE('/v1/webhooks/{webhookId}', { params: { path: { webhookId: id } } }),
    affects: ['/v1/webhooks'],
    said: words.details.removed(name),
    backTo: '/webhooks',
  });
  const submit = (values: WebhookValues) =>
    save.mutate({ name: values.name, targetUrl: values.targetUrl, secret: values.secret }, { onSuccess: editing.close });
  return (
    <>
      <Button variant="default" onClick={removing.open}>
        {words.details.remove}
      </Button>
      <Button variant="default" onClick={editing.open}>
        {words.details.edit}
      </Button>
      <Modal opened={isEditing} onClose={editing.close} title={words.details.edit} size="lg">
        <WebhookForm
          values={{ name, targetUrl }}
          isBusy={save.isPending}
          error={save.error}
          onSubmit={submit}
          onCancel={editing.close}
        />
      </Modal>
      <ConfirmDialog
        opened={isRemoving}
        title={words.details.remove}
        action={words.details.remove}
        isBusy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={removing.close}
      >
        {words.details.removeText(name)}
      </ConfirmDialog>
    </>
  );
}
