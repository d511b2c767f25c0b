import { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { changeCompression, findCompression } from './change-compression.ts';
import type { OwnerType } from './owner-setting.queries.ts';

const settings = { compression: Type.Enum(['ON', 'OFF'], { description: 'Whether its devices compress what is spoken.' }) };
const OwnerSettings = Type.Object(settings, { $id: 'OwnerDeviceSettings' });

const OWNERS = [
  { type: 'person', noun: 'Person', words: 'a person', path: '/v1/telephony/config/people' },
  { type: 'workspace', noun: 'Workspace', words: 'a workspace', path: '/v1/telephony/config/workspaces' },
] as const;

export const ownerSettingRoutes = OWNERS.flatMap((owner) => routesOf(owner));

function routesOf({ type, noun, words, path }: { type: OwnerType; noun: string; words: string; path: string }) {
  const shared = {
    tag: 'Device settings',
    path: `${path}/:ownerId/devices/settings`,
    params: Type.Object({ ownerId: Type.String({ maxLength: 512, description: `Id of ${words}.` }) }),
  };
  return [
    route({
      operation: `get${noun}DeviceSettings`,
      summary: `Get what the devices of ${words} have in common`,
      method: 'GET',
      permission: 'device-settings.read',
      scopes: ['spark-admin:telephony_config_read'],
      ...shared,
      output: OwnerSettings,
      handle: async (ctx, { params }) => ({ compression: await findCompression(ctx, type, decodeUuid(params.ownerId)) }),
    }),
    route({
      operation: `update${noun}DeviceSettings`,
      summary: `Change what the devices of ${words} have in common`,
      method: 'PUT',
      permission: 'device-settings.write',
      scopes: ['spark-admin:telephony_config_write'],
      ...shared,
      body: Type.Object(settings),
      handle: async (ctx, { params, body }) => {
        await changeCompression(ctx, type, decodeUuid(params.ownerId), body.compression);
        return undefined;
      },
    }),
  ];
}
