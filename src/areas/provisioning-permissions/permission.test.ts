import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { encodeId } from '../../foundation/ids.ts';

type Value = 'NONE' | 'VIEW' | 'MODIFY';
const VALUES: readonly Value[] = ['NONE', 'VIEW', 'MODIFY'];

let bellhop: TestBellhop;
let platform: TestOrganization;
let northwind: TestOrganization;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  platform = await bellhop.createOrganization({ kind: 'platform', parentId: null, displayName: 'Platform 2' });
  northwind = await bellhop.createOrganization({ kind: 'service-provider', parentId: platform.id, displayName: 'Northwind' });
  acme = await bellhop.createOrganization({ parentId: northwind.id, serviceProviderId: northwind.id });
  const phone = { mac: '805ec3000001', model: 'DMS Yealink T46U', personId: encodeId('PEOPLE', acme.plain.id) };
  expect((await bellhop.call(acme.admin.token, 'POST', '/v1/devices', phone)).status).toBe(200);
});
afterAll(() => bellhop.stop());

const organizationId = ({ id }: TestOrganization) => encodeId('ORGANIZATION', id);
const personId = ({ id }: TestPerson) => encodeId('PEOPLE', id);
const path = (accountId: string, inside?: TestOrganization) =>
  `/v1/provisioningPermissions/${accountId}${inside ? `?orgId=${organizationId(inside)}` : ''}`;
const put = (who: TestPerson, accountId: string, permission: Value, inside?: TestOrganization) =>
  bellhop.call(who.token, 'PUT', path(accountId, inside), { permission });
const get = (who: TestPerson, accountId: string, inside?: TestOrganization) =>
  bellhop.call(who.token, 'GET', path(accountId, inside));

/** The values of provider, organization and person, set by the platform in an order that K5 allows. */
async function setAll(provider: Value, organization: Value, person: Value): Promise<boolean> {
  await put(platform.admin, personId(acme.plain), 'NONE', acme);
  expect((await put(platform.admin, organizationId(northwind), provider)).status).toBe(200);
  expect((await put(platform.admin, organizationId(acme), organization)).status).toBe(200);
  return (await put(platform.admin, personId(acme.plain), person, acme)).status === 200;
}

const LEVEL = { NONE: 0, VIEW: 1, MODIFY: 2 };
const readsAndWrites = async (who: TestPerson, inside?: TestOrganization) => {
  const orgId = inside ? `?orgId=${organizationId(inside)}` : '';
  const read = (await bellhop.call(who.token, 'GET', `/v1/devices${orgId}`)).status;
  const write = (
    await bellhop.call(who.token, 'PATCH', `/v1/devices/805ec3000001${orgId}`, [{ op: 'add', path: 'tags', value: ['x'] }])
  ).status;
  const add = (await bellhop.call(who.token, 'POST', `/v1/devices${orgId}`, { mac: 'no', model: 'no', personId: personId(who) }))
    .status;
  return { reads: read !== 403, writes: write !== 403, adds: add !== 403 };
};

const COMBINATIONS = VALUES.flatMap((provider) =>
  VALUES.flatMap((organization) => VALUES.map((person) => [provider, organization, person] as const)),
);

describe.each(COMBINATIONS)('provider %s, organization %s, person %s', (provider, organization, person) => {
  test('[V3] [V4] [V6] [K4] [K5] each level reads, changes and adds exactly what it may', async () => {
    const stood = await setAll(provider, organization, person);
    // K5: only under an organization at Modify may a person hold it; under None, nothing.
    expect(stood).toBe(LEVEL[person] <= LEVEL[organization]);
    if (!stood) return;

    const own = LEVEL[organization];
    expect(await readsAndWrites(acme.admin)).toEqual({ reads: own >= 1, writes: own === 2, adds: own === 2 });
    // Who has only one customer, at None, has nothing to manage, whatever it holds itself.
    const above = provider === 'NONE' || organization === 'NONE' ? 0 : LEVEL[provider];
    expect(await readsAndWrites(northwind.admin, acme)).toEqual({
      reads: above >= 1,
      writes: above === 2,
      adds: above === 2 && organization === 'MODIFY',
    });
    const theirs = Math.min(own, LEVEL[person]);
    expect(await readsAndWrites(acme.plain)).toEqual({ reads: theirs >= 1, writes: theirs === 2, adds: theirs === 2 });
    expect(await readsAndWrites(platform.admin, acme)).toEqual({ reads: true, writes: true, adds: true });
  });
});

test('[K4] what is refused names "Allow to provision devices"', async () => {
  await setAll('MODIFY', 'VIEW', 'NONE');
  const phone = { mac: '805ec3000002', model: 'DMS Yealink T46U', personId: personId(acme.plain) };
  for (const who of [acme.admin, northwind.admin]) {
    const { status, body } = await bellhop.call(who.token, 'POST', `/v1/devices?orgId=${organizationId(acme)}`, phone);
    expect([status, body.message]).toEqual([403, expect.stringContaining('"Allow to provision devices" is View')]);
  }
});

describe('who may grant what', () => {
  test.each([
    ['NONE', 403, []],
    ['VIEW', 200, ['NONE', 'VIEW']],
    ['MODIFY', 200, ['NONE', 'VIEW', 'MODIFY']],
  ] as const)('a provider at %s sees its customer with %i and may set %j', async (held, status, assignable) => {
    await setAll(held, 'MODIFY', 'NONE');
    const seen = await get(northwind.admin, organizationId(acme));
    expect(seen.status).toBe(status);
    if (status === 200) expect(seen.body.assignable).toEqual(assignable);
    const raised = await put(northwind.admin, organizationId(acme), 'MODIFY');
    expect(raised.status).toBe(held === 'MODIFY' ? 200 : 403);
  });

  test('the door between provider and organization opens one way, and says so before', async () => {
    await setAll('VIEW', 'MODIFY', 'NONE');
    expect((await get(northwind.admin, organizationId(acme))).body.warning).toMatch(/can raise it again/);
    expect((await put(northwind.admin, organizationId(acme), 'VIEW')).body.permission).toBe('VIEW');
    expect((await put(northwind.admin, organizationId(acme), 'MODIFY')).status).toBe(403);
    expect((await get(northwind.admin, organizationId(acme))).body.warning).toBeUndefined();
  });

  test('nobody sets their own, and an organization sets that of its people', async () => {
    await setAll('MODIFY', 'MODIFY', 'NONE');
    expect((await put(northwind.admin, organizationId(northwind), 'VIEW')).status).toBe(403);
    expect((await put(acme.admin, organizationId(acme), 'VIEW')).status).toBe(403);
    expect((await put(acme.admin, personId(acme.plain), 'VIEW')).body).toMatchObject({
      accountType: 'PERSON',
      permission: 'VIEW',
    });
    expect((await put(acme.reader, personId(acme.plain), 'MODIFY')).status).toBe(403);
  });

  test('[K5] an organization is not lowered below its people, and the answer names who stands in the way', async () => {
    await setAll('MODIFY', 'MODIFY', 'MODIFY');
    const { status, body } = await put(northwind.admin, organizationId(acme), 'VIEW');
    expect([status, body.message]).toEqual([409, expect.stringContaining('plain of Acme holds more than View')]);
    const raised = await setAll('MODIFY', 'VIEW', 'MODIFY');
    expect(raised).toBe(false);
  });

  test("another provider's accounts are not found", async () => {
    const southridge = await bellhop.createOrganization({
      kind: 'service-provider',
      parentId: platform.id,
      displayName: 'Southridge',
    });
    expect((await get(southridge.admin, organizationId(acme))).status).toBe(404);
    expect((await put(southridge.admin, personId(acme.plain), 'VIEW')).status).toBe(404);
    expect((await put(southridge.admin, personId(acme.plain), 'VIEW', acme)).status).toBe(404);
  });
});

test('[V4] what a channel has to manage are its own customers, and what a provider has are those of its channels, too', async () => {
  const below = (parent: TestOrganization, provider: TestOrganization, more: object) =>
    bellhop.createOrganization({ parentId: parent.id, serviceProviderId: provider.id, ...more });
  const provider = await bellhop.createOrganization({ kind: 'service-provider', parentId: platform.id, displayName: 'Eastview' });
  const channel = await below(provider, provider, { kind: 'service-provider', displayName: 'Channel' });
  const idle = await below(provider, provider, { kind: 'service-provider', displayName: 'Idle channel' });
  const reads = async ({ admin }: TestOrganization) => (await bellhop.call(admin.token, 'GET', '/v1/devices')).status === 200;
  expect([await reads(provider), await reads(channel)]).toEqual([true, true]);
  const customer = await below(channel, provider, { provisioningPermission: 'NONE' });
  expect([await reads(provider), await reads(channel), await reads(idle)]).toEqual([false, false, true]);
  await below(provider, provider, { provisioningPermission: 'VIEW' });
  expect([await reads(provider), await reads(channel)]).toEqual([true, false]);
  expect((await put(platform.admin, organizationId(customer), 'VIEW')).status).toBe(200);
  expect(await reads(channel)).toBe(true);
});
