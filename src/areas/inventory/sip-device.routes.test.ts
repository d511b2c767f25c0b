import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId, newId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let northwind: TestOrganization;
let southridge: TestOrganization;
let acme: TestOrganization;
let globex: TestOrganization;
let platform: TestOrganization;
let root: TestPerson;
let viewing: TestOrganization;
let none: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  platform = await bellhop.createOrganization({ kind: 'platform', parentId: null, displayName: 'Platform' });
  root = platform.admin;
  const provider = { kind: 'service-provider', parentId: platform.id } as const;
  northwind = await bellhop.createOrganization({ ...provider, displayName: 'Northwind' });
  southridge = await bellhop.createOrganization({ ...provider, displayName: 'Southridge' });
  const ofNorthwind = { parentId: northwind.id, serviceProviderId: northwind.id };
  acme = await bellhop.createOrganization({ ...ofNorthwind, displayName: 'Acme' });
  globex = await bellhop.createOrganization({ ...ofNorthwind, displayName: 'Globex' });
  viewing = await bellhop.createOrganization({ ...ofNorthwind, displayName: 'Viewing', provisioningPermission: 'VIEW' });
  none = await bellhop.createOrganization({ ...ofNorthwind, displayName: 'Without', provisioningPermission: 'NONE' });
});
afterAll(() => bellhop.stop());

let lastMac = 0;
const newMac = () => `805ec2${(++lastMac).toString(16).padStart(6, '0')}`;
const orgId = ({ id }: { id: string }) => encodeId('ORGANIZATION', id);
const call = (who: TestPerson, method: string, path: string, body?: unknown) => bellhop.call(who.token, method, path, body);
const path = (id: string, action?: string) => `/v1/sipDevices/${id}${action ? `/actions/${action}/invoke` : ''}`;

const stock = async (who: TestPerson, said: object = {}) => {
  const { status, body } = await call(who, 'POST', '/v1/sipDevices', { mac: newMac(), model: 'DMS Yealink T46U', ...said });
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
};
const assign = (who: TestPerson, id: string, organization: TestOrganization, members: TestPerson[] = [], more: object = {}) =>
  call(who, 'POST', path(id, 'assign'), {
    organizationId: orgId(organization),
    lines: members.map((member, index) => ({
      port: index + 1,
      memberId: encodeId('PEOPLE', member.id),
      memberType: 'PEOPLE',
    })),
    ...more,
  });
const clear = (who: TestPerson, id: string) => call(who, 'POST', path(id, 'clearAssignment'));
const idsOf = async (who: TestPerson, query = '') =>
  (await call(who, 'GET', `/v1/sipDevices?max=1000${query}`)).body.items.map(({ id }: { id: string }) => id);
const actionsOn = (organization: TestOrganization, id: string) =>
  organization.asSystem(async ({ db }) => {
    const rows = await many<{ action: string }>(
      db,
      sql`select action from audit.event where target_id = ${decodeUuid(id)} order by occurred_at, id`,
    );
    return rows.map(({ action }) => action);
  });

describe('stock', () => {
  const said = {
    friendlyName: 'Reception 2',
    serial: 'SN-4711',
    firmware: '108.86.0.45',
    connection: { type: 'STATIC', address: '10.0.0.7', netmask: '255.255.255.0', gateway: '10.0.0.1' },
    updateProtocol: 'https',
    updateIntervalMinutes: 30,
    adminUserName: 'admin',
    timeZone: 'Europe/Berlin',
    notes: 'Box 7',
    enabled: false,
  };

  test('[V8] a device carries what an operator fills in, and the password of its pages is never shown', async () => {
    const adminPassword = 'pages-of-the-phone';
    const created = await stock(northwind.admin, { ...said, adminPassword });
    expect(created).toMatchObject({
      ...said,
      product: 'Yealink T46U',
      adminPasswordSet: true,
      owner: { id: orgId(northwind), displayName: 'Northwind' },
      lines: [],
      editable: true,
    });
    expect(created).not.toHaveProperty('assignedOrganization');
    const read = await call(northwind.admin, 'GET', path(created.id));
    expect(read.body).toEqual(created);
    expect(JSON.stringify(read.body)).not.toContain(adminPassword);
    const trail = await northwind.asSystem(({ db }) =>
      many(db, sql`select * from audit.event where target_id = ${decodeUuid(created.id)}`),
    );
    expect(trail).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toContain(adminPassword);
  });

  test('[V8] what is said later is changed alone, null takes it away, and the trail tells', async () => {
    const { id } = await stock(northwind.admin, said);
    const changed = await call(northwind.admin, 'PATCH', path(id), { friendlyName: 'Lobby', notes: null, enabled: true });
    expect(changed.body).toMatchObject({ friendlyName: 'Lobby', serial: 'SN-4711', enabled: true });
    expect(changed.body).not.toHaveProperty('notes');
    expect(await actionsOn(northwind, id)).toEqual(['sip-device.created', 'sip-device.updated']);
  });

  test.each([
    [{ friendlyName: 'ab' }, 'two characters'],
    [{ friendlyName: 'x'.repeat(33) }, 'thirty-three characters'],
    [{ friendlyName: 'a\nbc' }, 'two lines'],
    [{ adminPassword: 'abc' }, 'a short password'],
    [{ updateProtocol: 'ftp' }, 'another protocol'],
    [{ updateIntervalMinutes: 0 }, 'no interval'],
    [{ timeZone: 'Mars/Olympus' }, 'no time zone'],
    [{ connection: { type: 'STATIC', address: '10.0.0.700' } }, 'no address'],
    [{ connection: { type: 'DHCP', address: '10.0.0.7' } }, 'an address beside DHCP'],
    [{ mac: '00:00:00:00:00:00' }, 'no MAC address'],
    [{ model: 'Gramophone' }, 'an unknown model'],
  ])('[V8] %j is refused: %s', async (wrong, _why) => {
    const body = { mac: newMac(), model: 'DMS Yealink T46U', ...wrong };
    const answer = await call(northwind.admin, 'POST', '/v1/sipDevices', body);
    expect([answer.status, typeof answer.body.message]).toEqual([400, 'string']);
  });

  test('a MAC address is on the platform once, in stock or in use', async () => {
    const { mac } = await stock(northwind.admin);
    const again = await call(southridge.admin, 'POST', '/v1/sipDevices', { mac, model: 'DMS Yealink T46U' });
    expect([again.status, again.body.message]).toEqual([409, expect.stringContaining('in use')]);
    const inUse = await call(acme.admin, 'POST', '/v1/devices', {
      mac,
      model: 'DMS Yealink T46U',
      personId: encodeId('PEOPLE', acme.plain.id),
    });
    expect(inUse.status).toBe(409);
  });

  test('[K3] is no device until it has a line: in no list, and its details answer 404', async () => {
    const { id, mac } = await stock(northwind.admin);
    const isThere = async (who: TestPerson) => {
      const listed = (await call(who, 'GET', `/v1/devices?mac=${mac}`)).body.items.length;
      const one = await call(who, 'GET', `/v1/devices/${id}`);
      const details = await call(who, 'GET', `/v1/telephony/config/devices/${id}`);
      const file = await call(who, 'GET', `/v1/devices/${id}/configuration`);
      return [listed, one.status, details.status, file.status];
    };
    expect(await isThere(northwind.admin)).toEqual([0, 404, 404, 404]);
    expect((await assign(northwind.admin, id, acme)).status).toBe(200);
    expect(await isThere(acme.admin)).toEqual([0, 404, 404, 404]);
    expect((await assign(northwind.admin, id, acme, [acme.plain])).status).toBe(200);
    expect(await isThere(acme.admin)).toEqual([1, 200, 200, 200]);
    expect(await isThere(globex.admin)).toEqual([0, 404, 404, 404]);
  });

  test('removed, it is nowhere, and its MAC address is free', async () => {
    const { id, mac } = await stock(northwind.admin);
    expect((await call(northwind.admin, 'DELETE', path(id))).status).toBe(204);
    expect((await call(northwind.admin, 'GET', path(id))).status).toBe(404);
    await stock(southridge.admin, { mac });
    expect(await actionsOn(northwind, id)).toEqual(['sip-device.created', 'sip-device.deleted']);
  });
});

describe('assignment', () => {
  test('[V5] makes stock a device of an organization and of its extensions, and clearing it makes it stock again', async () => {
    const { id, mac } = await stock(northwind.admin, { friendlyName: 'Lent', notes: 'Box 9' });
    const assigned = await assign(northwind.admin, id, acme, [acme.plain, acme.admin]);
    expect(assigned.body).toMatchObject({
      id,
      friendlyName: 'Lent',
      owner: { displayName: 'Northwind' },
      assignedOrganization: { id: orgId(acme), displayName: 'Acme' },
      lines: [
        { port: 1, primaryOwner: true, memberId: encodeId('PEOPLE', acme.plain.id) },
        { port: 2, primaryOwner: false, lineType: 'SHARED_CALL_APPEARANCE' },
      ],
    });
    const device = await call(acme.admin, 'GET', `/v1/devices/${id}`);
    expect(device.body).toMatchObject({ mac, personId: encodeId('PEOPLE', acme.plain.id), displayName: 'Lent' });
    const preview = await call(acme.admin, 'GET', `/v1/devices/${id}/configuration`);
    expect(preview.body.text).toContain(device.body.sipUserName);
    expect(await credentialsOf(acme, id)).toBe(1);

    expect((await clear(northwind.admin, id)).status).toBe(204);
    expect(await credentialsOf(acme, id)).toBe(0);
    expect((await call(acme.admin, 'GET', `/v1/devices/${id}`)).status).toBe(404);
    const back = (await call(northwind.admin, 'GET', path(id))).body;
    expect(back).toMatchObject({ friendlyName: 'Lent', notes: 'Box 9', mac, lines: [] });
    expect(back).not.toHaveProperty('assignedOrganization');
    expect((await clear(northwind.admin, id)).status).toBe(204);

    expect((await assign(northwind.admin, id, globex, [globex.plain])).status).toBe(200);
    expect(await actionsOn(northwind, id)).toEqual([
      'sip-device.created',
      'sip-device.assigned',
      'sip-device.assignment-cleared',
      'sip-device.assigned',
    ]);
    expect(await actionsOn(acme, id)).toEqual(['device.members-changed', 'sip-device.assigned', 'sip-device.assignment-cleared']);
  });

  const credentialsOf = (organization: TestOrganization, id: string) =>
    organization.asSystem(async ({ db }) => {
      const rows = await many(db, sql`select 1 from devices.credential where device_id = ${decodeUuid(id)}`);
      return rows.length;
    });

  test('[V5] is to a workspace or a virtual line as well', async () => {
    const { body: room } = await call(acme.admin, 'POST', '/v1/workspaces', { displayName: 'Room', supportedDevices: 'phones' });
    const { id } = await stock(northwind.admin);
    const lines = [{ port: 1, memberId: room.id, memberType: 'PLACE' }];
    expect((await assign(northwind.admin, id, acme, [], { lines })).body.lines).toMatchObject([{ displayName: 'Room' }]);

    const line = newId();
    await acme.asSystem(async ({ db }) => {
      const location = newId();
      await run(
        db,
        sql`insert into tenancy.location (organization_id, id, name, time_zone, preferred_language, address)
          values (${acme.id}, ${location}, ${location}, 'UTC', 'en_us', '{}')`,
      );
      await run(
        db,
        sql`insert into virtual_lines.virtual_line (organization_id, id, first_name, last_name, location_id)
          values (${acme.id}, ${line}, 'Night', 'Desk', ${location})`,
      );
    });
    const other = await stock(northwind.admin);
    const virtual = [{ port: 1, memberId: encodeId('VIRTUAL_LINE', line), memberType: 'VIRTUAL_LINE' }];
    const assigned = await assign(northwind.admin, other.id, acme, [], { lines: virtual });
    expect(assigned.body.lines).toMatchObject([{ displayName: 'Night Desk', primaryOwner: true }]);
  });

  test('[V5] has at most as many lines as the model, and none twice; then nothing is assigned at all', async () => {
    const { id, numberOfLinePorts } = await stock(northwind.admin);
    const line = (port: number) => ({ port, memberId: encodeId('PEOPLE', acme.plain.id), memberType: 'PEOPLE' });
    for (const lines of [
      [line(1), line(numberOfLinePorts + 1)],
      [line(2), line(2)],
    ]) {
      const { status, body } = await assign(northwind.admin, id, acme, [], { lines });
      expect([status, body.errors?.length > 0 || body.message !== '']).toEqual([400, true]);
    }
    expect((await call(northwind.admin, 'GET', path(id))).body.lines).toEqual([]);
    expect(await idsOf(northwind.admin, `&organizationId=${orgId(acme)}`)).not.toContain(id);
  });

  test('[V5] is to one organization only, to a customer, and to nobody of another one', async () => {
    const { id } = await stock(northwind.admin);
    expect((await assign(northwind.admin, id, northwind)).status).toBe(400);
    expect((await assign(northwind.admin, id, southridge)).status).toBe(404);
    expect((await assign(northwind.admin, id, acme, [globex.plain])).status).toBe(404);
    expect((await assign(northwind.admin, id, acme)).status).toBe(200);
    const second = await assign(northwind.admin, id, globex);
    expect([second.status, second.body.message]).toEqual([409, expect.stringContaining('assigned to Acme')]);
  });

  test('[V6] [K4] is refused where "Allow to provision devices" is View or None, and the sentence says so', async () => {
    const { id } = await stock(northwind.admin);
    for (const organization of [viewing, none]) {
      const { status, body } = await assign(northwind.admin, id, organization);
      expect([status, body.message]).toEqual([403, expect.stringContaining('"Allow to provision devices"')]);
    }
    expect((await call(northwind.admin, 'GET', path(id))).body).not.toHaveProperty('assignedOrganization');
    // The platform is exempt.
    expect((await assign(root, id, viewing)).status).toBe(200);
  });

  test('a phone that is provisioned by hand needs its SIP password with the first line', async () => {
    const { id } = await stock(northwind.admin, { model: 'Yealink Customer Managed' });
    expect((await assign(northwind.admin, id, acme, [acme.plain])).status).toBe(400);
    expect((await assign(northwind.admin, id, acme, [acme.plain], { password: 'Xy7!kq-Zw2#mB9' })).status).toBe(200);
  });

  test('a device that is lent and deleted by who has it stays in the inventory, without lines', async () => {
    const { id } = await stock(northwind.admin);
    for (let time = 0; time < 2; time++) {
      expect((await assign(northwind.admin, id, acme, [acme.plain])).status).toBe(200);
      expect((await call(acme.admin, 'DELETE', `/v1/devices/${id}`)).status).toBe(204);
      expect((await call(acme.admin, 'GET', `/v1/devices/${id}`)).status).toBe(410);
    }
    expect((await call(northwind.admin, 'GET', path(id))).body).toMatchObject({
      assignedOrganization: { displayName: 'Acme' },
      lines: [],
    });
  });

  test('of two at once to two organizations one succeeds', async () => {
    const { id } = await stock(northwind.admin);
    const answers = await Promise.all([assign(northwind.admin, id, acme), assign(northwind.admin, id, globex)]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 423]).toContain(statuses[1]);
  });
});

describe('the list', () => {
  test('[V2] of a provider holds what it provisioned and what the platform provisioned for its organizations, and no more', async () => {
    const own = await stock(northwind.admin);
    const lent = await stock(root);
    const ofPlatform = await stock(root);
    const foreign = await stock(southridge.admin);
    expect((await assign(root, lent.id, acme, [acme.plain])).status).toBe(200);
    const ids = await idsOf(northwind.admin);
    expect(ids).toEqual(expect.arrayContaining([own.id, lent.id]));
    expect(ids).not.toContain(ofPlatform.id);
    expect(ids).not.toContain(foreign.id);
    expect(await idsOf(root)).toEqual(expect.arrayContaining([own.id, lent.id, ofPlatform.id, foreign.id]));
    const { items } = (await call(northwind.admin, 'GET', `/v1/sipDevices?mac=${lent.mac}`)).body;
    expect(items).toMatchObject([
      { owner: { displayName: 'Platform' }, assignedOrganization: { displayName: 'Acme' }, lines: [{ displayName: 'plain' }] },
    ]);
  });

  test('is paged by key and filtered', async () => {
    const serial = newId();
    const devices = [await stock(southridge.admin, { serial }), await stock(southridge.admin, { serial, enabled: false })];
    const first = await call(southridge.admin, 'GET', `/v1/sipDevices?serial=${serial}&max=1`);
    const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
    const second = await call(southridge.admin, 'GET', next);
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(devices.map(({ id }) => id));
    expect(await idsOf(southridge.admin, `&serial=${serial}&enabled=false`)).toEqual([devices[1].id]);
    expect(await idsOf(southridge.admin, `&serial=${serial}&assigned=false&product=Yealink%20T46U`)).toHaveLength(2);
    expect(await idsOf(southridge.admin, `&serial=${serial}&assigned=true`)).toEqual([]);
    expect(await idsOf(southridge.admin, `&serial=${serial}&ownerId=${orgId(northwind)}`)).toEqual([]);
    const named = await stock(southridge.admin, { friendlyName: 'Zanzibar 1' });
    expect(await idsOf(southridge.admin, '&friendlyName=zanzi')).toEqual([named.id]);
    expect(await idsOf(southridge.admin, '&friendlyName=z%25')).toEqual([]);
  });

  test('[K4] says of each device whether it can be changed, and why not', async () => {
    const { id } = await stock(northwind.admin);
    expect((await assign(northwind.admin, id, acme, [acme.plain])).status).toBe(200);
    const seenBy = async (who: TestPerson, query = '') => (await call(who, 'GET', `${path(id)}${query}`)).body;
    expect(await seenBy(northwind.admin)).toMatchObject({ editable: true });
    expect(await seenBy(northwind.admin, `?orgId=${orgId(acme)}`)).toMatchObject({ editable: true });
    expect(await seenBy(root)).toMatchObject({ editable: true });
    expect(await seenBy(northwind.reader)).toMatchObject({
      editable: false,
      notEditableReason: 'Your role lets you see SIP devices, not change them.',
    });
    expect(await seenBy(acme.admin)).toMatchObject({
      editable: false,
      notEditableReason: 'It belongs to Northwind, who provisioned it and alone may change or remove it.',
    });
    const refused = await call(acme.admin, 'PATCH', path(id), { notes: 'ours' });
    expect([refused.status, refused.body.message]).toEqual([403, expect.stringContaining('It belongs to Northwind')]);
    expect((await clear(acme.admin, id)).status).toBe(403);
  });

  test('[K4] what an organization at None has can be taken back, and not be changed', async () => {
    const { id } = await stock(northwind.admin);
    expect((await assign(root, id, none, [none.plain])).status).toBe(200);
    const shown = (await call(northwind.admin, 'GET', path(id))).body;
    expect(shown).toMatchObject({ editable: false, notEditableReason: expect.stringContaining('is None for Without') });
    expect((await call(northwind.admin, 'PATCH', path(id), { notes: 'x' })).status).toBe(403);
    expect((await call(northwind.admin, 'DELETE', path(id))).status).toBe(403);
    expect((await clear(northwind.admin, id)).status).toBe(204);
  });

  test('[V4] is withheld from a provider whose organizations are all at None, and not from one without any', async () => {
    const provider = await bellhop.createOrganization({
      kind: 'service-provider',
      parentId: platform.id,
      displayName: 'Eastgate',
    });
    expect((await call(provider.admin, 'GET', '/v1/sipDevices')).status).toBe(200);
    const { id } = await stock(provider.admin);
    await bellhop.createOrganization({
      parentId: provider.id,
      serviceProviderId: provider.id,
      provisioningPermission: 'NONE',
    });
    for (const [method, url] of [
      ['GET', '/v1/sipDevices'],
      ['GET', path(id)],
      ['DELETE', path(id)],
      ['POST', path(id, 'clearAssignment')],
    ] as const) {
      const { status, body } = await call(provider.admin, method, url);
      expect([status, body.message]).toEqual([403, expect.stringContaining('"Allow to provision devices" is None for all')]);
    }
  });
});

test('[V2] nobody beside or below reaches a device, whatever they try', async () => {
  const { id } = await stock(northwind.admin);
  for (const who of [southridge.admin, acme.admin]) {
    expect((await call(who, 'GET', path(id))).status).toBe(404);
    expect((await call(who, 'PATCH', path(id), { notes: 'mine' })).status).toBe(404);
    expect((await call(who, 'DELETE', path(id))).status).toBe(404);
    expect((await assign(who, id, acme)).status).toBe(404);
    expect((await clear(who, id)).status).toBe(404);
  }
  expect((await call(northwind.reader, 'PATCH', path(id), { notes: 'x' })).status).toBe(403);
  expect((await call(northwind.plain, 'GET', '/v1/sipDevices')).status).toBe(403);
});

test('what lies in a deleted organization is in no inventory any more, although its rows are there still', async () => {
  const leaving = await bellhop.createOrganization({ parentId: northwind.id, serviceProviderId: northwind.id });
  const device = { mac: newMac(), model: 'DMS Yealink T46U', personId: encodeId('PEOPLE', leaving.admin.id) };
  const { id } = (await call(leaving.admin, 'POST', '/v1/devices', device)).body;
  for (const who of [northwind.admin, root]) expect(await idsOf(who)).toContain(id);
  expect((await call(northwind.admin, 'DELETE', `/v1/organizations/${orgId(leaving)}`)).status).toBe(204);
  for (const who of [northwind.admin, root]) {
    expect(await idsOf(who)).not.toContain(id);
    expect(await idsOf(who, `&mac=${device.mac}`)).toEqual([]);
    expect((await call(who, 'GET', path(id))).status).toBe(404);
    expect((await call(who, 'PATCH', path(id), { notes: 'still there' })).status).toBe(404);
    expect((await call(who, 'DELETE', path(id))).status).toBe(404);
    expect((await assign(who, id, acme)).status).toBe(404);
    expect((await clear(who, id)).status).toBe(404);
  }
});
