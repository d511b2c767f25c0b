import { Badge } from '@mantine/core';
import { webhooks } from '../../words/webhooks.ts';
import type { Webhook } from './webhook.ts';

export const WebhookStatus = ({ status }: Pick<Webhook, 'status'>) => (
  <Badge variant="light" color={status === 'active' ? 'teal' : 'orange'} tt="none">
    {webhooks.status[status]}
  </Badge>
);
