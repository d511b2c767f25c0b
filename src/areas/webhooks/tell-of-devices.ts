import type { JobTools } from '../../foundation/area.ts';
import { type Context, systemActor } from '../../foundation/context.ts';
import { encodeId } from '../../foundation/ids.ts';
import { type DeviceFacts, readDeviceFacts } from './device-news.queries.ts';
import { tellWebhooks } from './tell-webhooks.ts';

export const tellOfDevice = (ctx: Context, event: 'created' | 'updated' | 'deleted', deviceId: string) =>
  tellWebhooks(ctx, 'devices', event, async () => (await readDeviceFacts(ctx.db, [deviceId])).map(presentFacts));

interface StatusChange {
  deviceId: string;
  connectionStatus: 'connected' | 'disconnected';
}

/** What the SIP edge saw, a batch at a time; the trigger on the history of registrations enqueues it. */
export const tellStatusChanges = ({ database }: JobTools) => ({
  name: 'webhooks.tell-status',
  run: async (payload: unknown) => {
    const { organizationId, changes } = payload as { organizationId: string; changes: StatusChange[] };
    await database.write(systemActor(organizationId, []), (ctx) =>
      tellWebhooks(ctx, 'devices', 'statusChanged', async () => {
        const statusOf = new Map(changes.map(({ deviceId, connectionStatus }) => [deviceId, connectionStatus]));
        const facts = await readDeviceFacts(ctx.db, [...statusOf.keys()]);
        return facts.map((device) => ({ ...presentFacts(device), connectionStatus: statusOf.get(device.id) }));
      }),
    );
  },
});

const presentFacts = ({ id, mac, model, personId, workspaceId }: DeviceFacts) => ({
  id: encodeId('DEVICE', id),
  product: model,
  ...(mac !== null && { mac: mac.toUpperCase().replaceAll(/..(?=.)/g, '$&:') }),
  ...(personId !== null && { personId: encodeId('PEOPLE', personId) }),
  ...(workspaceId !== null && { workspaceId: encodeId('PLACE', workspaceId) }),
});
