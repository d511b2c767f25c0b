import { createService } from '../../src/areas/integrated-services/index.ts';
import { decodeUuid, encodeId } from '../../src/foundation/ids.ts';
import type { ExampleCall } from '../webex-compat/example-call.ts';
import { newService } from '../webex-compat/service-calls.ts';
import { callingLocation } from '../webex-compat/world.ts';
import type { Stage } from './cast.ts';

export const OF_SERVICE = /^\w+ \/integratedServices\/\{\}/;

const DETAILS = { phoneNumber: null, customerLicense: 'Essential', minimumUsers: 0, allowedToExceed: 0, comments: null };
const NUMBER = '+13035559903';

/** What is tried on a service of Acme's own, which is in the state for it. */
export async function exampleOnService(stage: Stage, key: string): Promise<ExampleCall> {
  const { world, owner } = stage;
  const { bellhop, acme, ids } = world;
  bellhop.installation.webex = { url: 'https://webex.example.com/v1', clientId: 'bellhop', clientSecret: 'of the integration' };
  const isAttaching = key.endsWith('/location');
  const integrationType = isAttaching ? ('non-integrated' as const) : ('consent' as const);
  const id = await acme.asSystem((ctx) => createService(ctx, { ...DETAILS, ...newService(), integrationType }));
  const set = (column: string, value: unknown) =>
    owner.query(`update integrated_services.service set ${column} = $2 where id = $1`, [id, value]);
  if (!/Invitation\/invoke$/.test(key)) await set('status', 'ready');
  if (key.endsWith('/restore/invoke')) await set('suspended_at', new Date());
  if (key.startsWith('POST') && key.includes('/numbers')) {
    await set('location_id', decodeUuid(await callingLocation(world, world.nextName())));
    await owner.query(
      `insert into integrated_services.number_state (organization_id, service_id, e164, state, checked_at)
        values ($1, $2, $3, 'missing-there', now())`,
      [acme.id, id, NUMBER],
    );
  }
  return { params: { serviceId: encodeId('INTEGRATED_SERVICE', id) }, body: bodyOf(key, ids) };
}

function bodyOf(key: string, { locationId }: Record<string, string>): object | undefined {
  if (key.startsWith('PATCH')) return { comments: 'Since spring' };
  if (key.endsWith('/location')) return { locationId };
  if (key.endsWith('/resolveDrift/invoke')) return { phoneNumbers: [NUMBER], resolution: 'put-back' };
  return key === 'POST /integratedServices/{}/numbers' ? { phoneNumbers: [NUMBER] } : undefined;
}
