import { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { createActivationCode } from './create-activation-code.ts';
import { readId } from './read-id.ts';

const NewActivationCodeBody = Type.Object(
  {
    workspaceId: Type.Optional(Type.String({ maxLength: 512, description: 'The workspace where the device will be activated.' })),
    personId: Type.Optional(Type.String({ maxLength: 512, description: 'The person who will own the device.' })),
    model: Type.Optional(
      Type.String({ minLength: 1, maxLength: 256, description: 'The model, or its display name; required but for RoomOS.' }),
    ),
  },
  { $id: 'NewActivationCode', examples: [{ personId: '…', model: 'DMS Cisco 8865' }] },
);

const ActivationCodeResource = Type.Object(
  {
    code: Type.String({ description: 'Sixteen digits, shown this one time.', examples: ['5414011256173816'] }),
    expiryTime: Type.String({ format: 'date-time', description: 'When the code can no longer be used.' }),
  },
  { $id: 'ActivationCode' },
);

export const activationCodeRoutes = [
  route({
    operation: 'createActivationCode',
    summary: 'Create a device that its phone claims by an activation code',
    tag: 'Devices',
    method: 'POST',
    path: '/v1/devices/activationCode',
    permission: 'devices.add',
    scopes: ['spark-admin:devices_write', 'identity:one_time_password', 'identity:placeonetimepassword_create'],
    body: NewActivationCodeBody,
    output: ActivationCodeResource,
    handle: async (ctx, { body }) => {
      const { personId, workspaceId, model } = body;
      const { code, expiresAt } = await createActivationCode(ctx, {
        model,
        personId: personId && readId('personId', personId),
        workspaceId: workspaceId && readId('workspaceId', workspaceId),
      });
      return { code, expiryTime: expiresAt.toISOString() };
    },
  }),
];
