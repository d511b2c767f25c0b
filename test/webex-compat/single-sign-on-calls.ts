import type { ExampleCall } from './example-call.ts';
import { accountOf } from './tree-calls.ts';
import type { World } from './world.ts';

const CONNECTION = {
  issuer: 'https://login.example.com',
  clientId: 'bellhop',
  clientSecret: 'given by the issuer',
  enabled: true,
};

/** Of an organization of its own each, by who runs the platform. */
async function organizationOf(world: World): Promise<{ as: string; orgId: string }> {
  const { as, id } = await accountOf(world, 'organizations');
  return { as, orgId: id };
}

async function onDomain(world: World, body?: object): Promise<ExampleCall> {
  const { as, orgId } = await organizationOf(world);
  const domain = `${orgId
    .slice(-12)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}.example.com`;
  await world.bellhop.call(as, 'POST', `/v1/organizations/${orgId}/domains`, { domain });
  return { as, params: { orgId, domain }, ...(body && { body }) };
}

export const singleSignOnExampleCalls: Record<string, (world: World) => Promise<ExampleCall>> = {
  'PUT /organizations/{orgId}/singleSignOn': async (world) => {
    const { as, orgId } = await organizationOf(world);
    return { as, params: { orgId }, body: CONNECTION };
  },
  'DELETE /organizations/{orgId}/singleSignOn': async (world) => {
    const { as, orgId } = await organizationOf(world);
    await world.bellhop.call(as, 'PUT', `/v1/organizations/${orgId}/singleSignOn`, CONNECTION);
    return { as, params: { orgId } };
  },
  'POST /organizations/{orgId}/domains': async (world) => {
    const { as, orgId } = await organizationOf(world);
    return { as, params: { orgId }, body: { domain: 'acme.example.com' } };
  },
  'DELETE /organizations/{orgId}/domains/{domain}': (world) => onDomain(world),
  'POST /organizations/{orgId}/domains/{domain}/actions/verify/invoke': (world) => onDomain(world, { by: 'word' }),
};
