import pg from 'pg';
import type { Role } from '../../src/areas/access/index.ts';
import { decodeUuid, encodeId, newId } from '../../src/foundation/ids.ts';
import type { TestBellhop, TestOrganization } from '../support/bellhop.ts';
import { setOwnPermission } from '../support/own-permission.ts';
import { callingLocation, createWorld, type World } from '../webex-compat/world.ts';

/** Acme below a provider below a platform, and who stands beside each of them. */
export interface Stage {
  world: World;
  platform: TestOrganization;
  provider: TestOrganization;
  otherProvider: TestOrganization;
  neighbor: TestOrganization;
  /** Reads and arranges what no request may. */
  owner: pg.Client;
  stop(): Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const above: { platform: TestOrganization; provider: TestOrganization; bellhop: TestBellhop }[] = [];
  const world = await createWorld(async (bellhop) => {
    const platform = await bellhop.createOrganization({ id: newId(), kind: 'platform', parentId: null, displayName: 'Above' });
    const provider = await bellhop.createOrganization({
      kind: 'service-provider',
      parentId: platform.id,
      displayName: 'Northwind',
    });
    above.push({ platform, provider, bellhop });
    return { parentId: provider.id, serviceProviderId: provider.id };
  });
  const [{ platform, provider, bellhop }] = above as [(typeof above)[number]];
  const otherProvider = await bellhop.createOrganization({
    kind: 'service-provider',
    parentId: platform.id,
    displayName: 'Southridge',
  });
  const neighbor = await bellhop.createOrganization({
    parentId: provider.id,
    serviceProviderId: provider.id,
    displayName: 'Neighbor',
  });
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  const stop = async () => {
    await owner.end();
    await world.stop();
  };
  return { world, platform, provider, otherProvider, neighbor, owner, stop };
}

/** Somebody who tries every operation on what Acme has. */
export interface Player {
  /** The heading of a column, six letters at most. */
  column: string;
  is: string;
  token: string | undefined;
  /** Whether they must name Acme, which is not their own organization. */
  fromOutside: boolean;
  /** Whose role is to look, not to act. */
  neverSeesSecrets?: true;
  /** What must be so while they play. */
  enter?: () => Promise<void>;
}

export async function castOf(stage: Stage): Promise<Player[]> {
  const { world, platform, provider, otherProvider, neighbor } = stage;
  const { acme, bellhop, ids } = world;
  const ann = decodeUuid(ids.personId as string) as string;
  const annToken = await bellhop.issueToken(acme.id, ann);
  const permit = (id: string, permission: string) => () =>
    acme.asSystem((ctx) => setOwnPermission(ctx, id, permission)).then(() => {});
  const other = await acme.person('other', []);

  const here = (column: string, is: string, token: string | undefined): Player => ({ column, is, token, fromOutside: false });
  const outside = (column: string, is: string, token: string): Player => ({ column, is, token, fromOutside: true });
  const member = async (of: TestOrganization, role: Role) => (await of.person(role, [role])).token;
  const localTo = async (name: string, locationId: string | undefined) => {
    const person = await acme.person(name, ['location_full_admin']);
    await world.call('PUT', `/v1/people/${encodeId('PEOPLE', person.id)}/administeredLocations`, { locationIds: [locationId] });
    return person.token;
  };

  return [
    here('none', 'nobody: no token', undefined),
    { ...here('own-no', 'a plain person at None, whose devices the examples are', annToken), enter: permit(ann, 'NONE') },
    { ...here('own', 'the same person at Modify', annToken), enter: permit(ann, 'MODIFY') },
    { ...here('plain', 'another plain person, at Modify', other.token), enter: permit(other.id, 'MODIFY') },
    here('full', 'id_full_admin', acme.admin.token),
    { ...here('reader', 'id_readonly_admin', acme.reader.token), neverSeesSecrets: true },
    here('users', 'id_user_admin', await member(acme, 'id_user_admin')),
    here('device', 'id_device_admin', await member(acme, 'id_device_admin')),
    here('local', 'location_full_admin of the location of the examples', await localTo('here', ids.locationId)),
    here('away', 'location_full_admin of another location', await localTo('away', await callingLocation(world, 'Elsewhere'))),
    outside('beside', 'id_full_admin of another customer of the same provider', neighbor.admin.token),
    outside('sp-adm', 'provider_admin of the provider', provider.admin.token),
    outside('sp-ope', 'provider_operator of the provider', await member(provider, 'provider_operator')),
    { ...outside('sp-mon', 'provider_monitor of the provider', provider.reader.token), neverSeesSecrets: true },
    outside('sp-oth', 'provider_admin of another provider', otherProvider.admin.token),
    outside('pl-adm', 'platform_admin', platform.admin.token),
    { ...outside('pl-sup', 'platform_support', platform.reader.token), neverSeesSecrets: true },
  ];
}
