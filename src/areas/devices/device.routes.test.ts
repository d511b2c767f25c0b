import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex', deviceManagementAccess: false });
});
afterAll(() => bellhop.stop());

let lastMac = 0;
const newMac = (): string => `805ec0${(++lastMac).toString(16).padStart(6, '0')}`;
const owner = (organization: TestOrganization) => encodeId('PEOPLE', organization.plain.id);

const add = (body: object, organization = acme, path = '/v1/devices') =>
  bellhop.call(organization.admin.token, 'POST', path, {
    mac: newMac(),
    model: 'DMS Yealink T46U',
    personId: owner(organization),
    ...body,
  });

test('[C1] [C6] a phone is added to a person by one call, and every property with a real value is there', async () => {
  const { status, body } = await add({ mac: '80-5E-C0-AA-BB-01' });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    displayName: 'plain',
    personId: owner(acme),
    placeId: owner(acme),
    orgId: encodeId('ORGANIZATION', acme.id),
    capabilities: [],
    permissions: [],
    connectionStatus: 'unknown',
    product: 'Yealink T46U',
    type: 'phone',
    tags: [],
    mac: '80:5E:C0:AA:BB:01',
    errorCodes: [],
    managedBy: 'CISCO',
    devicePlatform: 'cisco',
  });
  expect(body.primarySipUrl).toMatch(/^[a-z][a-z0-9]{9}@\d+\.sip\.bellhop\.test$/);
  expect(body.sipUrls).toEqual([body.primarySipUrl]);
  expect(Date.parse(body.created)).toBeGreaterThan(0);
});

test('[K7] what is not known before the first REGISTER is absent, not null', async () => {
  const { body } = await add({});
  for (const unknown of ['ip', 'software', 'activeInterface', 'firstSeen', 'lastSeen', 'serial', 'workspaceId'])
    expect(body).not.toHaveProperty(unknown);
});

test('[C8] ids are opaque base64 of ciscospark URIs, accepted padded, unpadded, as a bare UUID, and as the MAC address', async () => {
  const { body } = await add({ mac: '805ec0aabb02' });
  expect(Buffer.from(body.id, 'base64').toString()).toMatch(/^ciscospark:\/\/urn:TEAM:[^/]+\/DEVICE\/[0-9A-F-]{36}$/);
  const padded = body.id.padEnd(Math.ceil(body.id.length / 4) * 4, '=');
  for (const id of [body.id, padded, body.callingDeviceId, decodeUuid(body.id), '80:5e:c0:aa:bb:02', '805EC0AABB02'])
    expect((await bellhop.call(acme.admin.token, 'GET', `/v1/devices/${encodeURIComponent(id as string)}`)).body.id).toBe(
      body.id,
    );
});

test("[C1] an empty orgId means the caller's organization", async () => {
  expect((await add({}, acme, '/v1/devices?orgId=')).status).toBe(200);
});

test('[C2] neither or both owners are refused in words', async () => {
  const neither = await add({ personId: undefined });
  expect(neither.status).toBe(400);
  expect(neither.body.message).toMatch(/Either 'workspaceId' or 'personId'/);
  const both = await add({ workspaceId: owner(acme) });
  expect(both.status).toBe(400);
  expect(both.body.message).toMatch(/Only one of/);
});

test.each(['DMS Yealink T46U', 'dms yealink t46u', 'Yealink T46U', 'YEALINK T46U'])(
  '[C3] the model %s is understood',
  async (model) => {
    const { status, body } = await add({ model });
    expect([status, body.product]).toEqual([200, 'Yealink T46U']);
  },
);

test('[C3] an unknown model is refused, and what could have been meant is named', async () => {
  const { status, body } = await add({ model: 'Yealink T460' });
  expect(status).toBe(400);
  expect(body.message).toMatch(/Did you mean: .*Yealink/);
});

test('[P8] a model that is not approved is refused', async () => {
  const { status, body } = await add({ model: 'Yealink T46G Partner Managed', password: 'Fine5Password9' });
  expect(status).toBe(400);
  expect(body.message).toMatch(/not approved/);
});

test('[C4] a phone that is provisioned by hand needs a password that meets the rules', async () => {
  const model = 'Generic IPPhone Customer Managed';
  const missing = await add({ model });
  expect([missing.status, missing.body.message]).toEqual([400, expect.stringMatching(/'password' is required/)]);
  const weak = await add({ model, password: 'abc' });
  expect(weak.status).toBe(400);
  expect(weak.body.errors.length).toBeGreaterThan(1);
  expect(JSON.stringify(weak.body)).not.toContain('abc"');
  expect((await add({ model, password: 'Test4Password123&' })).status).toBe(200);
});

test('[K15] without special access a partner-managed model is neither offered nor accepted', async () => {
  const listed = await bellhop.call(globex.admin.token, 'GET', '/v1/telephony/config/supportedDevices');
  expect(listed.body.devices.some((device: { managedBy: string }) => device.managedBy === 'PARTNER')).toBe(false);
  const refused = await add({ model: 'Yealink T54W Partner Managed', password: 'Fine5Password9' }, globex);
  expect(refused.status).toBe(403);
  expect((await add({ model: 'Yealink T54W Partner Managed', password: 'Fine5Password9' })).status).toBe(200);
});

test('[K15] without special access nobody changes or deletes a partner-managed device, nor deletes whom it belongs to', async () => {
  const initech = await bellhop.createOrganization({ displayName: 'Initech' });
  const { body: device } = await add({ model: 'Yealink T54W Partner Managed', password: 'Fine5Password9' }, initech);
  await initech.asSystem((ctx) =>
    run(ctx.db, sql`update tenancy.organization set device_management_access = false where id = ${initech.id}`),
  );
  const ask = (method: string, path: string, body?: object) => bellhop.call(initech.admin.token, method, path, body);
  const path = `/v1/devices/${device.id}`;
  const refused = [
    await ask('PATCH', path, { op: 'add', path: 'tags', value: ['lobby'] }),
    await ask('DELETE', path),
    await ask('POST', `/v1/telephony/config/devices/${device.id}/actions/applyChanges/invoke`),
    await ask('DELETE', `/v1/people/${owner(initech)}`),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  for (const { body } of refused) expect(body.message).toMatch(/special access/);
  expect((await ask('GET', path)).body).toMatchObject({ tags: [], personId: owner(initech) });
});

test.each(['00:00:00:00:00:00', 'FF:FF:FF:FF:FF:FF', '805EC0', 'not a mac', '80:5E:C0:12:34:5G'])(
  '[C7] the MAC address %s is refused',
  async (mac) => {
    const { status, body } = await add({ mac });
    expect(status).toBe(400);
    expect(body.message).toMatch(/not a MAC address/);
  },
);

test("[K6] the documents' own example is a valid MAC address", async () => {
  expect((await add({ mac: '11:22:33:44:AA:FF' })).body.mac).toBe('11:22:33:44:AA:FF');
});

test('[C7] a MAC address is on the platform once, and a conflict does not tell whose it is', async () => {
  const mac = newMac();
  await add({ mac }, globex);
  const { status, body } = await add({ mac });
  expect(status).toBe(409);
  expect(JSON.stringify(body)).not.toMatch(/globex/i);
});

test('[C7] of two calls with one MAC address at once, one succeeds', async () => {
  const mac = newMac();
  const answers = await Promise.all([add({ mac }), add({ mac }), add({ mac })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
});

test('a person of another tenant is no owner', async () => {
  const { status } = await add({ personId: owner(globex) });
  expect(status).toBe(404);
});

test('[D1] [D7] the calling details show what the phone registers with, and never the password', async () => {
  const created = await add({ model: 'Generic IPPhone Customer Managed', password: 'Test4Password123&' });
  const { status, body } = await bellhop.call(acme.reader.token, 'GET', `/v1/telephony/config/devices/${created.body.id}`);
  expect(status).toBe(200);
  expect(body).toEqual({
    manufacturer: 'THIRD_PARTY',
    managedBy: 'CUSTOMER',
    id: created.body.id,
    mac: created.body.mac.replaceAll(':', ''),
    model: 'Generic IPPhone Customer Managed',
    description: [],
    upgradeChannelEnabled: false,
    owner: { sipUserName: expect.stringMatching(/^\d{10}$/), linePort: created.body.primarySipUrl },
    proxy: { outboundProxy: '127.0.0.1:5060' },
  });
  expect(JSON.stringify(body)).not.toContain('Test4Password');
});

test('[D4] for an organization flagged as Webex for Government the calling details are refused', async () => {
  const government = await bellhop.createOrganization({ displayName: 'Agency', fedramp: true });
  const created = await add({}, government);
  const { status, body } = await bellhop.call(government.admin.token, 'GET', `/v1/telephony/config/devices/${created.body.id}`);
  expect([status, body.message]).toEqual([403, 'Not supported for Webex for Government (FedRAMP)']);
});

test("another tenant's device is not found, whatever is tried with it", async () => {
  const { body } = await add({}, globex);
  for (const [method, path, payload] of [
    ['GET', `/v1/devices/${body.id}`],
    ['PATCH', `/v1/devices/${body.id}`, { op: 'add', path: 'tags', value: ['x'] }],
    ['DELETE', `/v1/devices/${body.id}`],
    ['GET', `/v1/devices/${body.mac}`],
    ['GET', `/v1/telephony/config/devices/${body.id}`],
    ['PUT', `/v1/telephony/config/devices/${body.id}`, { sipPassword: 'Fine5Password9' }],
    ['POST', `/v1/devices/${body.id}/actions/generatePassword/invoke`],
  ] as const)
    expect((await bellhop.call(acme.admin.token, method, path, payload)).status, `${method} ${path}`).toBe(404);
});

test('a read-only administrator reads devices and changes none', async () => {
  const { body } = await add({});
  expect((await bellhop.call(acme.reader.token, 'GET', `/v1/devices/${body.id}`)).status).toBe(200);
  expect((await bellhop.call(acme.reader.token, 'DELETE', `/v1/devices/${body.id}`)).status).toBe(403);
  expect((await bellhop.call(acme.plain.token, 'GET', '/v1/devices')).status).toBe(403);
});

test('tags change by one object, by an array of them, and under both media types', async () => {
  const { body } = await add({});
  const patch = async (changes: object, type = 'application/json-patch+json') =>
    (await bellhop.call(acme.admin.token, 'PATCH', `/v1/devices/${body.id}`, changes, { 'content-type': type })).body.tags;
  expect(await patch({ op: 'replace', path: 'tags', value: ['First Tag', 'Second Tag'] })).toEqual(['First Tag', 'Second Tag']);
  expect(await patch([{ op: 'add', path: '/tags', value: ['Third', 'First Tag'] }], 'application/json')).toEqual([
    'First Tag',
    'Second Tag',
    'Third',
  ]);
  expect(await patch({ op: 'remove', path: 'tags', value: 'Second Tag' })).toEqual(['First Tag', 'Third']);
  expect(await patch({ op: 'remove', path: 'tags' })).toEqual([]);
});

test('[K8] a deleted device answers 410 to who could see it and 404 to everybody else', async () => {
  const { body } = await add({});
  expect((await bellhop.call(acme.admin.token, 'DELETE', `/v1/devices/${body.id}`)).status).toBe(204);
  expect((await bellhop.call(acme.admin.token, 'GET', `/v1/devices/${body.id}`)).status).toBe(410);
  expect((await bellhop.call(globex.admin.token, 'GET', `/v1/devices/${body.id}`)).status).toBe(404);
  expect((await add({ mac: body.mac })).status).toBe(200);
});

test('lists are paged by key with absolute links that keep every filter', async () => {
  const initech = await bellhop.createOrganization({ displayName: 'Initech' });
  for (let i = 0; i < 5; i++) await add({}, initech);
  const seen: string[] = [];
  let path: string | undefined = `/v1/devices?max=2&personId=${owner(initech)}`;
  while (path) {
    const answer = await bellhop.call(initech.admin.token, 'GET', path);
    expect(answer.body.items.length).toBeLessThanOrEqual(2);
    seen.push(...answer.body.items.map((device: { id: string }) => device.id));
    path = /^<(http[^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
    if (path) expect(new URL(path).searchParams.get('personId')).toBe(owner(initech));
  }
  expect(new Set(seen).size).toBe(5);
});

test('several tags in the filter must all be there', async () => {
  const initech = await bellhop.createOrganization({ displayName: 'Initech' });
  const tag = async (value: string[]) => {
    const { body } = await add({}, initech);
    await bellhop.call(initech.admin.token, 'PATCH', `/v1/devices/${body.id}`, { op: 'add', path: 'tags', value });
    return body.id;
  };
  const both = await tag(['lobby', 'north']);
  await tag(['lobby']);
  const { body } = await bellhop.call(initech.admin.token, 'GET', '/v1/devices?tag=lobby,north');
  expect(body.items.map((device: { id: string }) => device.id)).toEqual([both]);
});

test('[P16] a password is generated by the rules, other each time, and kept readable only where a file must carry it', async () => {
  for (const [model, isReadable] of [
    ['Generic IPPhone Customer Managed', false],
    ['DMS Yealink T46U', true],
  ] as const) {
    const { body } = await add({ model, password: 'Test4Password123&' });
    const generate = () => bellhop.call(acme.admin.token, 'POST', `/v1/devices/${body.id}/actions/generatePassword/invoke`);
    const [first, second] = [await generate(), await generate()];
    expect(first.status).toBe(200);
    expect(first.body.sipPassword).not.toBe(second.body.sipPassword);
    // What the rules allow, the way with a password of one's own allows, too.
    const given = await bellhop.call(acme.admin.token, 'PUT', `/v1/telephony/config/devices/${body.id}`, second.body);
    expect(given.status).toBe(204);
    const [kept] = await acme.asSystem((ctx) =>
      many<{ isReadable: boolean }>(
        ctx.db,
        sql`select password_encrypted is not null as "isReadable" from devices.credential where device_id = ${decodeUuid(body.id)}`,
      ),
    );
    expect(kept?.isReadable).toBe(isReadable);
  }
});

test('every change of a device is in the audit trail, without any password', async () => {
  const { body } = await add({ model: 'Generic IPPhone Customer Managed', password: 'Test4Password123&' });
  const id = decodeUuid(body.id) as string;
  await bellhop.call(acme.admin.token, 'PATCH', `/v1/devices/${body.id}`, { op: 'add', path: 'tags', value: ['x'] });
  await bellhop.call(acme.admin.token, 'PUT', `/v1/telephony/config/devices/${body.id}`, { sipPassword: 'Other5Password9' });
  await bellhop.call(acme.admin.token, 'DELETE', `/v1/devices/${body.id}`);
  const events = await acme.asSystem((ctx) =>
    many<{ action: string; email: string; change: unknown }>(
      ctx.db,
      sql`select action, actor_email as email, change from audit.event where target_id = ${id} order by occurred_at, id`,
    ),
  );
  expect(events.map(({ action }) => action)).toEqual([
    'device.created',
    'device.tags-changed',
    'device.password-changed',
    'device.deleted',
  ]);
  expect(new Set(events.map(({ email }) => email))).toEqual(new Set([acme.admin.email]));
  expect(JSON.stringify(events)).not.toMatch(/Test4Password|Other5Password/);
});

test('a phone provisioned by hand leaves no readable password, one provisioned by Bellhop an encrypted one', async () => {
  const byHand = await add({ model: 'Generic IPPhone Customer Managed', password: 'Test4Password123&' });
  const byBellhop = await add({});
  const kept = async (id: string) => {
    const [row] = await acme.asSystem((ctx) =>
      many<{ password: Buffer | null; ha1: string }>(
        ctx.db,
        sql`select password_encrypted as password, ha1_md5 as ha1 from devices.credential where device_id = ${decodeUuid(id)}`,
      ),
    );
    return row;
  };
  expect((await kept(byHand.body.id))?.password).toBeNull();
  const sealed = (await kept(byBellhop.body.id))?.password as Buffer;
  expect(bellhop.installation.secrets.open(sealed)).toHaveLength(16);
});

test('a body that is not JSON, has no media type, or is missing, is refused in words', async () => {
  const send = (body: string | undefined, headers: Record<string, string>) =>
    fetch(`${bellhop.url}/v1/devices`, {
      method: 'POST',
      headers: { authorization: `Bearer ${acme.admin.token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    });
  expect((await send('{"mac":', { 'content-type': 'application/json' })).status).toBe(400);
  expect((await send('mac=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
  expect((await send(undefined, {})).status).toBe(400);
  const several = await (await send('{"mac": 5}', { 'content-type': 'application/json' })).json();
  expect((several as { errors: unknown[] }).errors.length).toBeGreaterThan(1);
});
