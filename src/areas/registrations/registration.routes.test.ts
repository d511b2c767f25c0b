import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { encodeId } from '../../foundation/ids.ts';
import { startTestEdge, type TestEdge, type TestPhone, USER_AGENT } from './edge.fixture.ts';

let bellhop: TestBellhop;
let edge: TestEdge;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  edge = await startTestEdge(bellhop);
});
afterAll(async () => {
  await edge.stop();
  await bellhop.stop();
});

const read = (
  phone: TestPhone,
  what: 'registrations' | 'history',
  query = '',
  { token }: Pick<TestPerson, 'token'> = acme.admin,
) => bellhop.call(token, 'GET', `/v1/devices/${phone.id}/${what}${query}`);
/** Their own devices. */
const letSee = async ({ id }: TestPerson) => {
  const path = `/v1/provisioningPermissions/${encodeId('PEOPLE', id)}`;
  expect((await bellhop.call(acme.admin.token, 'PUT', path, { permission: 'VIEW' })).status).toBe(200);
};
const wrongly = (phone: TestPhone) => phone.agent.register({ ...phone.line, password: 'Wrong5Password' });
const kindsOf = ({ items }: { items: { event: string }[] }) => items.map(({ event }) => event);

test('a device shows what it is registered as, from where, since and until when, and no secret', async () => {
  const phone = await edge.addPhone(acme);
  expect((await read(phone, 'registrations')).body).toEqual({ items: [] });
  await phone.agent.register({ ...phone.line, expires: 600 });

  const { status, body } = await read(phone, 'registrations');
  expect(status).toBe(200);
  expect(body.items).toEqual([
    {
      linePort: `${phone.line.user}@${phone.line.domain}`,
      contact: expect.stringMatching(/^sip:/),
      ip: '127.0.0.1',
      port: expect.any(Number),
      transport: 'UDP',
      userAgent: USER_AGENT,
      registeredSince: expect.any(String),
      lastRegistered: expect.any(String),
      expires: expect.any(String),
    },
  ]);
  const [{ registeredSince, lastRegistered, expires }] = body.items;
  expect(lastRegistered).toBe(registeredSince);
  expect(Date.parse(expires) - Date.parse(lastRegistered)).toBe(600_000);
});

test('[K9] who may not see what a phone registers with does not see its contact, and sees everything else', async () => {
  const phone = await edge.addPhone(acme);
  await phone.agent.register(phone.line);
  const deviceAdmin = await acme.person('device-admin', ['id_device_admin']);
  await letSee(acme.plain);
  for (const person of [deviceAdmin, acme.plain]) {
    const { status, body } = await read(phone, 'registrations', '', person);
    expect([status, body.items]).toEqual([200, [expect.objectContaining({ ip: '127.0.0.1', userAgent: USER_AGENT })]]);
    expect(body.items[0]).not.toHaveProperty('contact');
  }
  expect((await read(phone, 'registrations', '', acme.reader)).body.items[0]).toHaveProperty('contact');
});

test('what a device did not remove in time is not shown any more', async () => {
  const phone = await edge.addPhone(acme);
  await phone.agent.register(phone.line);
  await edge.query(`update registrations.binding set expires_at = now() - interval '1 second' where device_id = $1`, [
    phone.deviceId,
  ]);
  expect((await read(phone, 'registrations')).body.items).toEqual([]);
});

test('history tells what happened to a device, newest first, with the reason of a refusal', async () => {
  const phone = await edge.addPhone(acme);
  expect((await read(phone, 'history')).body).toEqual({ items: [] });
  await phone.agent.register(phone.line);
  await phone.agent.unregister(phone.line);
  await wrongly(phone);
  await edge.registrations.flushFailures();

  const { body } = await read(phone, 'history');
  expect(kindsOf(body)).toEqual(['refused', 'unregistered', 'registered']);
  expect(body.items[0]).toMatchObject({ reason: 'wrong-password', ip: '127.0.0.1', failuresInARow: 1 });
  expect(body.items[2]).toEqual({
    id: expect.any(String),
    occurred: expect.any(String),
    event: 'registered',
    ip: '127.0.0.1',
    transport: 'UDP',
    userAgent: USER_AGENT,
  });
});

/** As the edge writes them, all within one millisecond. */
async function happen(phone: TestPhone, count: number): Promise<void> {
  await edge.query(
    `insert into registrations.event (organization_id, occurred_at, id, device_id, kind, detail)
      select $1, date_trunc('second', now()) - interval '1 hour' + at * interval '3 microseconds', gen_random_uuid(), $2, 'registered',
        json_build_object('userAgent', at)
      from generate_series(1, $3::int) at`,
    [acme.id, phone.deviceId, count],
  );
}

test('pages of history follow each other by key and keep their period, however close the events are', async () => {
  const phone = await edge.addPhone(acme);
  await happen(phone, 5);
  const from = new Date(Date.now() - 2 * 60 * 60 * 1000).toISOString();
  const seen: string[] = [];
  let next: string | undefined = `/v1/devices/${phone.id}/history?max=2&from=${from}`;
  while (next) {
    const { body, headers } = await bellhop.call(acme.admin.token, 'GET', next);
    seen.push(...body.items.map(({ userAgent }: { userAgent: string }) => userAgent));
    next = /<(?<url>[^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.groups?.url;
    if (next) expect(new URL(next).searchParams.get('from')).toBe(from);
  }
  expect(seen).toEqual(['5', '4', '3', '2', '1']);
});

test('a period holds what lies in it, its end not included', async () => {
  const phone = await edge.addPhone(acme);
  await happen(phone, 1);
  const { occurred } = (await read(phone, 'history')).body.items[0];
  const later = new Date(Date.parse(occurred) + 1).toISOString();
  expect(kindsOf((await read(phone, 'history', `?from=${occurred}&to=${later}`)).body)).toEqual(['registered']);
  expect(kindsOf((await read(phone, 'history', `?to=${occurred}`)).body)).toEqual([]);
  expect(kindsOf((await read(phone, 'history', `?from=${later}`)).body)).toEqual([]);
  const bad = await read(phone, 'history', '?from=yesterday');
  expect([bad.status, bad.body.message]).toEqual([400, expect.stringMatching(/not a time/)]);
});

test('[K8] the device of somebody else is not there, and of one that was deleted it is said that it was', async () => {
  const phone = await edge.addPhone(acme);
  const other = await edge.addPhone(globex);
  await bellhop.call(acme.admin.token, 'DELETE', `/v1/devices/${phone.id}`);
  const colleague = await acme.person('colleague', []);
  await letSee(colleague);
  const theirs = await edge.addPhone(acme);
  for (const what of ['registrations', 'history'] as const) {
    expect((await read(other, what)).status).toBe(404);
    expect((await read(phone, what)).status).toBe(410);
    expect((await read(theirs, what, '', colleague)).status).toBe(404);
  }
});
