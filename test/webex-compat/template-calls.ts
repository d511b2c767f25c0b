import type { ExampleCall } from './example-call.ts';
import { MODEL, phone, type World } from './world.ts';

const newTemplate = (world: World) => ({ name: world.nextName(), models: [MODEL], text: 'mac = {{ device.mac }}' });

async function template(world: World): Promise<{ templateId: string }> {
  const { body } = await world.call('POST', '/v1/provisioningTemplates', newTemplate(world));
  return { templateId: body.id };
}

/** Calls of the operations on provisioning templates. */
export const templateExampleCalls: Record<string, (world: World) => Promise<ExampleCall>> = {
  'POST /provisioningTemplates': async (world) => ({ body: newTemplate(world) }),
  'PATCH /provisioningTemplates/{templateId}': async (world) => ({
    params: await template(world),
    body: { description: 'Desks' },
  }),
  'DELETE /provisioningTemplates/{templateId}': async (world) => ({ params: await template(world) }),
  'PUT /devices/{deviceId}/provisioning/template': async (world) => ({
    params: { deviceId: await phone(world, { personId: world.ids.personId as string }) },
    body: await template(world),
  }),
};
