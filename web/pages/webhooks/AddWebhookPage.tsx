import { Box } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../components/use-api.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { webhooks as words } from '../../words/webhooks.ts';
import { WebhookForm, type WebhookValues } from './WebhookForm.tsx';

export function AddWebhookPage() {
  const navigate = useNavigate();
  const create = useChange(
    (api, { filter, secret, ...values }: WebhookValues) =>
      api.POST('/v1/webhooks', {
        body: { ...values, ...(filter.trim() ? { filter: filter.trim() } : {}), ...(secret ? { secret } : {}) },
      }),
    ['/v1/webhooks'],
  );
  return (
    <Box maw={720}>
      <PageHeader title={words.form.title} />
      <WebhookForm
        isBusy={create.isPending}
        error={create.error}
        onSubmit={(values) =>
          create.mutate(values, { onSuccess: (webhook) => void navigate({ to: `/webhooks/${webhook?.id ?? ''}` }) })
        }
        onCancel={() => void navigate({ to: '/webhooks' as string })}
      />
    </Box>
  );
}
