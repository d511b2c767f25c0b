import type { Role } from '../../src/areas/access/index.ts';
import { encodeId, newId } from '../../src/foundation/ids.ts';
import type { TestBellhop, TestOrganization, TestPerson } from '../support/bellhop.ts';
import { setOwnPermission } from '../support/own-permission.ts';
import { PLACE } from '../webex-compat/world.ts';
import type { Account, Asker, Kind, Value, Whose } from './model.ts';

/** What is drawn for one account: its own value, and the role and the value of the one person who asks from there. */
export interface Drawn {
  value: Value;
  role: number;
  personValue: Value;
}

/** An account with one of each: somebody who asks, a colleague, a room in a location, and a phone of each of the three. */
export interface Site {
  account: Account;
  organization: TestOrganization;
  asker: Asker;
  person: TestPerson;
  locationId: string;
  devices: Record<Whose, string>;
  workspaces: Record<'in the location', string>;
  people: Record<'own' | 'elsewhere', string>;
}

const INSIDE = [undefined, 'id_full_admin', 'id_readonly_admin', 'id_user_admin', 'id_device_admin', 'location_full_admin'];
const ROLES: Record<Kind, (string | undefined)[]> = {
  customer: INSIDE,
  'service-provider': ['provider_admin', 'provider_operator', 'provider_monitor', ...INSIDE.slice(0, 2)],
  platform: ['platform_admin', 'platform_support', undefined],
};

/** A platform with two providers, one of which has a channel, and customers of all of them. */
const SHAPE: [name: string, kind: Kind, above: string | undefined][] = [
  ['platform', 'platform', undefined],
  ['north', 'service-provider', 'platform'],
  ['channel', 'service-provider', 'north'],
  ['south', 'service-provider', 'platform'],
  ['north-1', 'customer', 'north'],
  ['north-2', 'customer', 'north'],
  ['channel-1', 'customer', 'channel'],
  ['south-1', 'customer', 'south'],
  ['direct', 'customer', 'platform'],
];
export const SITES = SHAPE.length;

let lastMac = 0;
export const newMac = () => `805ec2${(++lastMac).toString(16).padStart(6, '0')}`;
export const PHONE = 'DMS Yealink T46U';

export async function plant(bellhop: TestBellhop, drawn: Drawn[]): Promise<Site[]> {
  const sites: Site[] = [];
  for (const [index, [name, kind, above]] of SHAPE.entries()) {
    const parent = sites.find(({ account }) => account.name === above);
    const { value, role, personValue } = drawn[index] as Drawn;
    const organization = await bellhop.createOrganization({
      id: newId(),
      kind,
      parentId: parent?.organization.id ?? null,
      serviceProviderId: kind === 'customer' && parent?.account.kind === 'service-provider' ? parent.organization.id : null,
      displayName: name,
      provisioningPermission: value,
    });
    const account: Account = { name, kind, above: parent?.account, value };
    const root = sites[0]?.organization ?? organization;
    sites.push(await furnish(bellhop, root, organization, account, ROLES[kind][role % ROLES[kind].length], personValue));
  }
  return sites;
}

/** By the platform's administrator, who may everywhere. */
async function furnish(
  bellhop: TestBellhop,
  root: TestOrganization,
  organization: TestOrganization,
  account: Account,
  role: string | undefined,
  value: Value,
): Promise<Site> {
  const person = await organization.person('asker', role === undefined ? [] : [role as Role]);
  await organization.asSystem((ctx) => setOwnPermission(ctx, person.id, value));
  const made = async (method: string, path: string, body: unknown): Promise<{ id: string }> => {
    const url = `${path}?orgId=${encodeId('ORGANIZATION', organization.id)}`;
    const answer = await bellhop.call(root.admin.token, method, url, body);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const phoneOf = async (owner: object) => (await made('POST', '/v1/devices', { mac: newMac(), model: PHONE, ...owner })).id;
  const own = encodeId('PEOPLE', person.id);
  const colleague = encodeId('PEOPLE', organization.plain.id);
  const { id: locationId } = await made('POST', '/v1/locations', { name: 'Denver', ...PLACE });
  const room = { displayName: 'Room', locationId, supportedDevices: 'phones' };
  const { id: workspaceId } = await made('POST', '/v1/workspaces', room);
  if (role === 'location_full_admin') await made('PUT', `/v1/people/${own}/administeredLocations`, { locationIds: [locationId] });
  return {
    account,
    organization,
    asker: { home: account, role, value },
    person,
    locationId,
    devices: {
      own: await phoneOf({ personId: own }),
      'in the location': await phoneOf({ workspaceId }),
      elsewhere: await phoneOf({ personId: colleague }),
    },
    workspaces: { 'in the location': workspaceId },
    people: { own, elsewhere: colleague },
  };
}
