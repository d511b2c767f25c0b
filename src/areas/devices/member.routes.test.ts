import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId, newId } from '../../foundation/ids.ts';
import { addLicense } from '../licenses/index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex', deviceManagementAccess: true });
});
afterAll(() => bellhop.stop());

let lastMac = 0;
const newMac = (): string => `805ec1${(++lastMac).toString(16).padStart(6, '0')}`;
const me = () => encodeId('PEOPLE', acme.plain.id);
const other = () => encodeId('PEOPLE', acme.reader.id);

async function addPhone(model = 'DMS Yealink T46U', extra: object = {}): Promise<string> {
  const { status, body } = await bellhop.call(acme.admin.token, 'POST', '/v1/devices', {
    mac: newMac(),
    model,
    personId: me(),
    ...extra,
  });
  expect(status, body.message).toBe(200);
  return body.id;
}

/** People without numbers, straight into the table: what they are called is all that matters here. */
const newPerson = (firstName: string, lastName: string, locationId?: string) =>
  acme.asSystem(async (ctx) => {
    const id = newId();
    await run(
      ctx.db,
      sql`insert into people.person (organization_id, id, email, display_name, first_name, last_name, location_id)
        values (${acme.id}, ${id}, ${`${id}@acme.test`}, ${`${firstName} ${lastName}`}, ${firstName}, ${lastName}, ${locationId ?? null})`,
    );
    return id;
  });

const member = (id: string, port: number, more: object = {}) => ({
  id,
  port,
  primaryOwner: false,
  lineType: 'SHARED_CALL_APPEARANCE',
  lineWeight: 1,
  hotlineEnabled: false,
  hotlineDestination: '',
  allowCallDeclineEnabled: true,
  ...more,
});
const owner = (port = 1, more: object = {}) => member(me(), port, { primaryOwner: true, lineType: 'PRIMARY', ...more });

const path = (device: string) => `/v1/telephony/config/devices/${device}/members`;
const put = (device: string, members: object[] | undefined, organization = acme) =>
  bellhop.call(organization.admin.token, 'PUT', path(device), members ? { members } : {});
const get = async (device: string) => (await bellhop.call(acme.reader.token, 'GET', path(device))).body;

test('a new phone shows its owner on the first port, with everything that can be written back', async () => {
  const phone = await addPhone();
  const body = await get(phone);
  expect(body).toEqual({
    model: 'DMS Yealink T46U',
    members: [
      {
        id: me(),
        firstName: 'plain',
        lastName: 'Test',
        primaryOwner: true,
        port: 1,
        lineType: 'PRIMARY',
        lineWeight: 1,
        hotlineEnabled: false,
        hotlineDestination: '',
        allowCallDeclineEnabled: true,
        linePort: expect.stringMatching(/^[a-z][a-z0-9]{9}@/),
        memberType: 'PEOPLE',
      },
    ],
    maxLineCount: 16,
  });
  expect((await put(phone, body.members)).status).toBe(204);
  expect(await get(phone)).toEqual(body);
});

test('[P2] a phone is given to several, and lines keep their line ports when they trade places', async () => {
  const phone = await addPhone();
  expect((await put(phone, [owner(), member(other(), 2), member(me(), 3, { lineType: 'PRIMARY' })])).status).toBe(204);
  const before = await get(phone);
  expect(before.members.map(({ port, id }: { port: number; id: string }) => [port, id])).toEqual([
    [1, me()],
    [2, other()],
    [3, me()],
  ]);
  expect(
    (await put(phone, [owner(2, { lineLabel: 'Mine' }), member(other(), 1, { allowCallDeclineEnabled: false })])).status,
  ).toBe(204);
  const after = await get(phone);
  expect(after.members).toMatchObject([
    { id: other(), port: 1, allowCallDeclineEnabled: false, linePort: before.members[1].linePort },
    { id: me(), port: 2, lineLabel: 'Mine', linePort: before.members[0].linePort },
  ]);
});

test('workspaces and virtual lines have lines, too', async () => {
  const phone = await addPhone();
  const [place, line] = [newId(), newId()];
  const location = newId();
  await acme.asSystem(async (ctx) => {
    await run(
      ctx.db,
      sql`insert into workspaces.workspace (organization_id, id, display_name) values (${acme.id}, ${place}, 'Lobby')`,
    );
    await insertLocation(ctx.db, acme.id, location);
    await run(
      ctx.db,
      sql`insert into virtual_lines.virtual_line (organization_id, id, first_name, last_name, location_id)
        values (${acme.id}, ${line}, 'Hot', 'Desk', ${location})`,
    );
  });
  const answer = await put(phone, [owner(), member(encodeId('PLACE', place), 2), member(encodeId('VIRTUAL_LINE', line), 3)]);
  expect(answer.status, answer.body.message).toBe(204);
  expect((await get(phone)).members).toMatchObject([
    { memberType: 'PEOPLE' },
    { memberType: 'PLACE', firstName: 'Lobby', lastName: '' },
    { memberType: 'VIRTUAL_LINE', firstName: 'Hot', lastName: 'Desk', location: { name: 'Headquarters' } },
  ]);
});

test("without a list only the primary owner's line stays", async () => {
  const phone = await addPhone();
  await put(phone, [owner(), member(other(), 2)]);
  expect((await put(phone, undefined)).status).toBe(204);
  expect((await get(phone)).members).toHaveLength(1);
  await put(phone, [owner(), member(other(), 2)]);
  expect((await bellhop.call(acme.admin.token, 'PUT', path(phone))).status).toBe(204);
  expect((await get(phone)).members).toMatchObject([{ id: me(), primaryOwner: true }]);
});

const CANNOT = /^Cannot assign user to device: .+ with line\/Port: \d+/;

test.each([
  ['a port that the model does not have', [() => owner(), () => member(other(), 17)], /16 line ports/],
  ['a line that reaches beyond the last port', [() => owner(), () => member(other(), 16, { lineWeight: 2 })], /16 line ports/],
  ['two lines on one port', [() => owner(1, { lineWeight: 3 }), () => member(other(), 3)], /Port 3 is given to two lines/],
  ['somebody who is not there', [() => owner(), () => member(encodeId('PEOPLE', newId()), 2)], /There is no person/],
  ["another tenant's person", [() => owner(), () => member(encodeId('PEOPLE', globex.plain.id), 2)], /There is no person/],
  ['another owner', [() => member(other(), 1, { primaryOwner: true })], /belongs to plain/],
  ['a hotline without a destination', [() => owner(1, { hotlineEnabled: true })], /hotlineDestination/],
  ['fax compression on a phone', [() => owner(1, { t38FaxCompressionEnabled: true })], /T\.38/],
] as const)('%s is refused with the documented words', async (_what, members, why) => {
  const phone = await addPhone();
  const { status, body } = await put(
    phone,
    members.map((make) => make()),
  );
  expect([status, body.errorCode]).toEqual([400, 4516]);
  expect(body.message).toMatch(CANNOT);
  expect(body.message).toMatch(why);
  expect(body.errors[0]).toMatchObject({ errorCode: 4516, description: `[Error 4516] ${body.message}` });
  expect((await get(phone)).members).toHaveLength(1);
});

test('exactly one member is the primary owner, and several mistakes are told at once', async () => {
  const phone = await addPhone();
  for (const members of [[member(me(), 1)], [owner(), owner(2)]]) {
    const { status, body } = await put(phone, members);
    expect([status, body.message]).toEqual([400, expect.stringMatching(/^Exactly one member is the primary owner/)]);
  }
  const several = await put(phone, [owner(), member(other(), 17), member(encodeId('PEOPLE', newId()), 1)]);
  expect(several.body.errors).toHaveLength(3);
});

test.each(['port', 'id', 'primaryOwner', 'lineType', 'lineWeight', 'hotlineEnabled', 'allowCallDeclineEnabled'])(
  'a member without %s is refused',
  async (field) => {
    const phone = await addPhone();
    const { status, body } = await put(phone, [owner(1, { [field]: undefined })]);
    expect([status, body.message]).toEqual([400, expect.stringContaining(field)]);
  },
);

test('a model that is provisioned by hand takes no additional primary line, no hotline, and keeps the order of its lines', async () => {
  const phone = await addPhone('Generic IPPhone Customer Managed', { password: 'Fine5Password9' });
  expect((await put(phone, [owner(), member(other(), 2, { lineType: 'PRIMARY' })])).status).toBe(400);
  expect((await put(phone, [owner(1, { hotlineEnabled: true, hotlineDestination: '+14085551234' })])).status).toBe(400);
  expect((await put(phone, [owner(2), member(other(), 1)])).status).toBe(400);
  expect((await put(phone, [owner(1), member(other(), 2)])).status).toBe(204);
});

test('an adapter says of each line whether fax is compressed, and a hotline calls its destination', async () => {
  const adapter = await addPhone('DMS Cisco 192');
  expect((await get(adapter)).members[0].t38FaxCompressionEnabled).toBe(false);
  const hotline = { hotlineEnabled: true, hotlineDestination: '+14085551234', t38FaxCompressionEnabled: true };
  expect((await put(adapter, [owner(2, hotline)])).status).toBe(204);
  expect((await get(adapter)).members).toMatchObject([{ port: 2, ...hotline }]);
});

test('a line is on 35 devices at most', async () => {
  const busy = await newPerson('Busy', 'Person');
  const phones = await acme.asSystem(async (ctx) => {
    for (let i = 0; i < 35; i++) {
      const [device, line] = [newId(), newId()];
      await run(
        ctx.db,
        sql`with d as (insert into devices.device (organization_id, id, model, managed_by)
            values (${acme.id}, ${device}, 'DMS Yealink T46U', 'CISCO') returning id)
          insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, person_id, line_port_user)
          select ${acme.id}, ${line}, d.id, 1, true, 'PRIMARY', ${busy}, ${line.toLowerCase()} from d`,
      );
    }
    return many(ctx.db, sql`select 1 from devices.line_port where person_id = ${busy}`);
  });
  expect(phones).toHaveLength(35);
  const phone = await addPhone();
  const { status, body } = await put(phone, [owner(), member(encodeId('PEOPLE', busy), 2)]);
  expect([status, body.message]).toEqual([400, expect.stringMatching(/35 devices already/)]);
});

test('a change of members is audited, and neither a reader nor another tenant makes one', async () => {
  const phone = await addPhone();
  const members = [owner(), member(other(), 2)];
  expect((await bellhop.call(acme.reader.token, 'PUT', path(phone), { members })).status).toBe(403);
  expect((await put(phone, members, globex)).status).toBe(404);
  for (const suffix of ['members', 'availableMembers', 'availableMembers/count'])
    expect((await bellhop.call(globex.admin.token, 'GET', `/v1/telephony/config/devices/${phone}/${suffix}`)).status).toBe(404);
  await put(phone, members);
  const events = await acme.asSystem((ctx) =>
    many<{ action: string }>(
      ctx.db,
      sql`select action from audit.event where target_id = ${decodeUuid(phone)} and action = 'device.members-changed'`,
    ),
  );
  expect(events).toHaveLength(1);
});

test('[K15] without special access the members of a partner-managed device are left alone', async () => {
  const initech = await bellhop.createOrganization({ displayName: 'Initech' });
  const person = encodeId('PEOPLE', initech.plain.id);
  const { body } = await bellhop.call(initech.admin.token, 'POST', '/v1/devices', {
    mac: newMac(),
    model: 'Yealink T54W Partner Managed',
    personId: person,
    password: 'Fine5Password9',
  });
  await initech.asSystem((ctx) =>
    run(ctx.db, sql`update tenancy.organization set device_management_access = false where id = ${initech.id}`),
  );
  expect((await put(body.id, undefined, initech)).status).toBe(403);
});

test('available are those who have calling and no line here: sorted, filtered, counted and paged', async () => {
  const [here, there] = [newId(), newId()];
  await acme.asSystem(async (ctx) => {
    await insertLocation(ctx.db, acme.id, here, 'Main office');
    await insertLocation(ctx.db, acme.id, there, 'Branch');
  });
  const license = await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 10 }));
  const people = [
    await newPerson('Ada', 'Zorn', here),
    await newPerson('Bea', 'Young', there),
    await newPerson('Cy', 'Xu', here),
  ];
  await acme.asSystem(async (ctx) => {
    for (const id of people)
      await run(
        ctx.db,
        sql`insert into licenses.assignment (organization_id, license_id, owner_id, owner_type)
          values (${acme.id}, ${license}, ${id}, 'person')`,
      );
    await run(
      ctx.db,
      sql`insert into numbers.extension (organization_id, location_id, extension, person_id)
        values (${acme.id}, ${here}, '4711', ${people[0]})`,
    );
    await run(
      ctx.db,
      sql`insert into numbers.number (organization_id, e164, location_id, person_id, phone_number_type)
        values (${acme.id}, '+14085267209', ${here}, ${people[0]}, 'PRIMARY')`,
    );
    await run(
      ctx.db,
      sql`insert into virtual_lines.virtual_line (organization_id, id, first_name, last_name, location_id)
        values (${acme.id}, ${newId()}, 'Virtual', 'Whale', ${there})`,
    );
  });
  const phone = await addPhone();
  const base = '/v1/telephony/config/devices';
  const ask = async (query: string, device = `/${phone}`) =>
    (await bellhop.call(acme.reader.token, 'GET', `${base}${device}/availableMembers${query}`)).body;
  const namesOf = (body: { members: { lastName: string }[] }) =>
    body.members.map(({ lastName }) => lastName).filter((name) => ['Zorn', 'Young', 'Xu', 'Whale'].includes(name));

  expect(namesOf(await ask(''))).toEqual(['Whale', 'Xu', 'Young', 'Zorn']);
  expect(namesOf(await ask('?order=fname-desc'))).toEqual(['Whale', 'Xu', 'Young', 'Zorn']);
  expect(namesOf(await ask('?order=lname-desc'))).toEqual(['Zorn', 'Young', 'Xu', 'Whale']);
  expect(namesOf(await ask('?memberName=ada%20zo'))).toEqual(['Zorn']);
  expect(namesOf(await ask('?phoneNumber=7209'))).toEqual(['Zorn']);
  expect(namesOf(await ask('?phoneNumber=+1408526'))).toEqual(['Zorn']);
  expect(namesOf(await ask('?extension=47'))).toEqual(['Zorn']);
  expect(namesOf(await ask(`?locationId=${encodeId('LOCATION', there)}`))).toEqual(['Whale', 'Young']);
  expect(namesOf(await ask('?usageType=DEVICE_OWNER'))).toEqual(['Xu', 'Young', 'Zorn']);
  expect(namesOf(await ask('?excludeVirtualLine=true', ''))).toEqual(['Xu', 'Young', 'Zorn']);
  expect((await ask('?memberName=Zorn')).members).toEqual([
    {
      id: encodeId('PEOPLE', people[0] as string),
      firstName: 'Ada',
      lastName: 'Zorn',
      phoneNumber: '+14085267209',
      lineType: 'SHARED_CALL_APPEARANCE',
      allowCallDeclineEnabled: true,
      memberType: 'PEOPLE',
      location: { id: encodeId('LOCATION', here), name: 'Main office' },
    },
  ]);
  expect((await ask('?memberName=Zorn', '')).members).toMatchObject([{ lineType: 'PRIMARY', extension: '4711' }]);
  expect((await ask('/count?memberName=Zorn')).totalCount).toBe(1);
  expect((await ask(`/count?locationId=${encodeId('LOCATION', there)}`, '')).totalCount).toBe(2);
  expect((await ask('?order=shoesize')).message).toMatch(/'order' is/);

  await put(phone, [owner(), member(encodeId('PEOPLE', people[0] as string), 2)]);
  expect(namesOf(await ask(''))).toEqual(['Whale', 'Xu', 'Young']);

  const seen: string[] = [];
  let next: string | undefined = `${base}/${phone}/availableMembers?max=1&order=lname-desc`;
  while (next) {
    const { body, headers } = await bellhop.call(acme.reader.token, 'GET', next);
    seen.push(...namesOf(body));
    next = /^<(http[^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
  }
  expect(seen).toEqual(['Young', 'Xu', 'Whale']);
});

const insertLocation = (db: Parameters<typeof run>[0], organizationId: string, id: string, name = 'Headquarters') =>
  run(
    db,
    sql`insert into tenancy.location (organization_id, id, name, time_zone, preferred_language, address)
      values (${organizationId}, ${id}, ${name}, 'Europe/Berlin', 'de_de', '{}')`,
  );
