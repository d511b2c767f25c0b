import { randomUUID } from 'node:crypto';
import { run, sql } from '../../src/foundation/db/sql.ts';
import { decodeUuid } from '../../src/foundation/ids.ts';
import { systemOf } from '../support/bellhop.ts';
import type { ExampleCall } from './example-call.ts';
import { accountOf } from './tree-calls.ts';
import { PLACE, type World } from './world.ts';

/** What a provider says of a new one that needs nobody's consent. */
export const newService = () => ({
  name: 'Webex Calling',
  contactName: 'Ann Lee',
  email: 'ann@acme.test',
  webexOrgId: randomUUID(),
  integrationType: 'non-integrated' as const,
});

/** A service of a customer of its own, as the platform sees it. */
async function service(world: World, more: object = {}) {
  const { as, id } = await accountOf(world, 'organizations');
  const query = `orgId=${id}`;
  const added = await world.bellhop.call(as, 'POST', `/v1/integratedServices?${query}`, { ...newService(), ...more });
  if (added.status !== 201) throw new Error(JSON.stringify(added.body));
  return { as, query, orgId: decodeUuid(id) as string, params: { serviceId: added.body.id as string } };
}

/** Whoever asks for consent needs a Webex, which is not asked for anything before somebody follows the link. */
function invited(world: World) {
  world.bellhop.installation.webex = {
    url: 'https://webex.example.com/v1',
    clientId: 'bellhop',
    clientSecret: 'of the integration',
  };
  return service(world, { integrationType: 'consent' });
}

/** With a location here, whose numbers are the service's. */
async function placed(world: World) {
  const found = await service(world);
  const call = (method: string, path: string, body: object) =>
    world.bellhop.call(found.as, method, `${path}?${found.query}`, body);
  const { id: locationId } = (await call('POST', '/v1/locations', { name: 'Denver', ...PLACE })).body;
  await call('PUT', `/v1/integratedServices/${found.params.serviceId}/location`, { locationId });
  return { ...found, locationId };
}

/** As a sync finds it after somebody has taken the numbers away at Webex. */
const DRIFT = sql`with approved as (update integrated_services.service set integration_type = 'consent', status = 'ready' returning *)
  insert into integrated_services.number_state (organization_id, service_id, e164, state, checked_at)
  select s.organization_id, s.id, n.e164, 'missing-there', now() from approved s
  join numbers.number n on n.organization_id = s.organization_id and n.location_id = s.location_id`;

type Example = (world: World) => Promise<ExampleCall>;
const onService =
  (body?: object): Example =>
  async (world) => ({ ...(await service(world)), ...(body && { body }) });

export const serviceExampleCalls: Record<string, Example> = {
  'POST /integratedServices': async (world) => {
    const { as, id } = await accountOf(world, 'organizations');
    return { as, query: `orgId=${id}`, body: newService() };
  },
  'PATCH /integratedServices/{serviceId}': onService({ comments: 'Since spring' }),
  'POST /integratedServices/{serviceId}/actions/resendInvitation/invoke': invited,
  'POST /integratedServices/{serviceId}/actions/revokeInvitation/invoke': invited,
  'POST /integratedServices/{serviceId}/actions/syncNow/invoke': async (world) => {
    const found = await invited(world);
    await world.bellhop.database.write(systemOf(found.orgId), (ctx) =>
      run(ctx.db, sql`update integrated_services.service set status = 'ready'`),
    );
    return found;
  },
  'POST /integratedServices/{serviceId}/actions/suspend/invoke': onService(),
  'POST /integratedServices/{serviceId}/actions/restore/invoke': async (world) => {
    const { as, query, params } = await service(world);
    await world.bellhop.call(as, 'POST', `/v1/integratedServices/${params.serviceId}/actions/suspend/invoke?${query}`);
    return { as, query, params };
  },
  'POST /integratedServices/{serviceId}/actions/remove/invoke': onService(),
  'PUT /integratedServices/{serviceId}/location': async (world) => {
    const { locationId, ...found } = await placed(world);
    return { ...found, body: { locationId } };
  },
  'POST /integratedServices/{serviceId}/numbers': async (world) => ({
    ...(await placed(world)),
    body: { phoneNumbers: ['+13035559901'] },
  }),
  'POST /integratedServices/{serviceId}/numbers/actions/resolveDrift/invoke': async (world) => {
    const found = await placed(world);
    const phoneNumbers = ['+13035559902'];
    const path = `/v1/integratedServices/${found.params.serviceId}/numbers?${found.query}`;
    await world.bellhop.call(found.as, 'POST', path, { phoneNumbers });
    await world.bellhop.database.write(systemOf(found.orgId), (ctx) => run(ctx.db, DRIFT));
    return { ...found, body: { phoneNumbers, resolution: 'put-back' } };
  },
};
