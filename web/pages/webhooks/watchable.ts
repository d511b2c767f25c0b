import type { components } from '../../../client/schema.ts';

type NewWebhook = components['schemas']['NewWebhook'];
export type Resource = NewWebhook['resource'];
export type WebhookEvent = NewWebhook['event'];

/** What each resource tells of, and what it can be narrowed by (docs/webhooks.md). */
export const WATCHABLE: Record<Resource, { events: readonly WebhookEvent[]; filters: readonly string[] }> = {
  devices: {
    events: ['created', 'updated', 'deleted', 'statusChanged'],
    filters: ['id', 'mac', 'product', 'personId', 'workspaceId', 'connectionStatus'],
  },
  adminBatchJobs: { events: ['statusChanged'], filters: ['id', 'jobType', 'status'] },
  serviceApp: { events: ['authorized', 'deauthorized'], filters: ['id'] },
};
