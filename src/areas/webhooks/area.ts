import type { Area } from '../../foundation/area.ts';
import type { Context } from '../../foundation/context.ts';
import { encodeId } from '../../foundation/ids.ts';
import { serviceAppAuthorized, serviceAppDeauthorized } from '../access/index.ts';
import { bulkJobStatusChanged } from '../bulk-jobs/index.ts';
import { deviceAdded, deviceChanged, deviceLeaves, devicePasswordChanged } from '../devices/index.ts';
import { deliverEvents } from './deliver-events.ts';
import { tellOfDevice, tellStatusChanges } from './tell-of-devices.ts';
import { tellWebhooks } from './tell-webhooks.ts';
import { forgetOldDeliveries, wakeStalledWebhooks } from './wake-stalled-webhooks.ts';
import { webhookRoutes } from './webhook.routes.ts';

deviceAdded.listen((ctx, { deviceId }) => tellOfDevice(ctx, 'created', deviceId));
deviceChanged.listen((ctx, { deviceId }) => tellOfDevice(ctx, 'updated', deviceId));
devicePasswordChanged.listen((ctx, { deviceId }) => tellOfDevice(ctx, 'updated', deviceId));
deviceLeaves.listen((ctx, { deviceId }) => tellOfDevice(ctx, 'deleted', deviceId));

bulkJobStatusChanged.listen((ctx, { id, kind, status }) =>
  tellWebhooks(ctx, 'adminBatchJobs', 'statusChanged', async () => [{ id: encodeId('JOB_ID', id), jobType: kind, status }]),
);

type ServiceAppNews = Parameters<typeof serviceAppAuthorized.announce>[1];
const tellOfServiceApp =
  (event: 'authorized' | 'deauthorized') =>
  (ctx: Context, { applicationId, organizationId }: ServiceAppNews) =>
    tellWebhooks(ctx, 'serviceApp', event, async () => [
      { id: encodeId('APPLICATION', applicationId), orgId: encodeId('ORGANIZATION', organizationId) },
    ]);
serviceAppAuthorized.listen(tellOfServiceApp('authorized'));
serviceAppDeauthorized.listen(tellOfServiceApp('deauthorized'));

export const webhooks: Area = {
  name: 'webhooks',
  routes: webhookRoutes,
  jobs: (tools) => [deliverEvents(tools), tellStatusChanges(tools)],
  scheduled: (tools) => [wakeStalledWebhooks(tools), forgetOldDeliveries(tools)],
};
