import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PLACE } from '../../../test/webex-compat/world.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { SERVICES, type ServiceStage, setServiceStage } from './services.fixture.ts';

let stage: ServiceStage;
beforeAll(async () => {
  stage = await setServiceStage();
});
afterAll(() => stage.bellhop.stop());

let serviceId: string;
let block = 100;
/** Ten numbers that nobody has used yet begin with this. */
let prefix: string;

/** One that was approved, with two locations read from Webex. */
beforeEach(async () => {
  serviceId = (await stage.add()).id;
  prefix = `+1303555${++block}`;
  await stage.acme.asSystem(async (ctx) => {
    await run(
      ctx.db,
      sql`update integrated_services.service set status = 'pending-provisioning' where id = ${decodeUuid(serviceId)}`,
    );
    await run(
      ctx.db,
      sql`insert into integrated_services.remote_location (organization_id, service_id, remote_id, name, country, address, time_zone, calling_enabled, seen_at)
        select ${stage.acme.id}, ${decodeUuid(serviceId)}, l.id, l.name || ${String(block)}, 'US', ${JSON.stringify(PLACE.address)}::jsonb, 'America/Denver', l.calling, now()
        from (values ('north', 'North ', true), ('south', 'South ', true), ('silent', 'Silent ', false)) l (id, name, calling)`,
    );
  });
});

const at = (path: string) => `${SERVICES}/${serviceId}/${path}`;
const attach = (body: object) => stage.call('PUT', at('location'), body);
const upload = (body: object) => stage.call('POST', at('numbers'), body);
const numbers = async (query = '') => (await stage.call('GET', at(`numbers?${query}`))).body.items;
const service = async () => (await stage.call('GET', `${SERVICES}/${serviceId}`)).body;
const syncIsWanted = async (): Promise<boolean> => (await service()).sync.wantedSince !== undefined;
const synced = () => stage.acme.asSystem((ctx) => run(ctx.db, sql`update integrated_services.service set sync_wanted_at = null`));
const stateOf = (state: string, ...e164s: string[]) =>
  stage.acme.asSystem((ctx) =>
    run(
      ctx.db,
      sql`insert into integrated_services.number_state (organization_id, service_id, e164, state, put_by_us, checked_at)
        select ${stage.acme.id}, ${decodeUuid(serviceId)}, e164, ${state}, ${state !== 'foreign'}, now() from unnest(${e164s}::text[]) e164`,
    ),
  );

describe('a location', () => {
  test('[L7] of those at Webex is attached, and one like it is made here', async () => {
    const { items } = (await stage.call('GET', at('locations'))).body;
    expect(items.map(({ remoteId, attached }: { remoteId: string; attached: boolean }) => [remoteId, attached])).toEqual([
      ['north', false],
      ['silent', false],
      ['south', false],
    ]);
    const { status, body } = await attach({ remoteLocationId: 'north' });
    expect(status).toBe(200);
    expect(body.location).toMatchObject({ name: `North ${block}`, remoteId: 'north', remoteName: `North ${block}` });
    const made = await stage.call('GET', `/v1/locations/${body.location.id}`);
    expect(made.body).toMatchObject({ name: `North ${block}`, timeZone: 'America/Denver', address: PLACE.address });
    expect(await syncIsWanted()).toBe(true);
  });

  test('that is here already can be the one, once', async () => {
    const { id } = (await stage.call('POST', '/v1/locations', { ...PLACE, name: `Ours ${block}` })).body;
    expect((await attach({ remoteLocationId: 'north', locationId: id })).body.location.id).toBe(id);
    const other = await stage.add({ integrationType: 'non-integrated' });
    const taken = await stage.call('PUT', `${SERVICES}/${other.id}/location`, { locationId: id });
    expect([taken.status, taken.body.message]).toEqual([409, expect.stringContaining('another integrated service')]);
  });

  test('that keeps the numbers of a service is not deleted, and says why', async () => {
    const { id } = (await attach({ remoteLocationId: 'north' })).body.location;
    const { status, body } = await stage.call('DELETE', `/v1/locations/${id}`);
    expect([status, body.message]).toEqual([409, expect.stringContaining('1 integrated service that keeps its numbers there')]);
    // With calling, its numbers would go, and from Webex with them.
    const check = `/v1/telephony/config/locations/${id}/actions/precheckForDeletion/invoke?extensions=true`;
    expect((await stage.call('POST', check)).body).toMatchObject({
      locationDeleteStatus: 'BLOCKED',
      blocking: { integratedServicesCount: 1 },
    });
  });

  test.each([
    [{}, 'remoteLocationId'],
    [{ remoteLocationId: 'nowhere' }, 'names no location'],
    [{ remoteLocationId: 'silent' }, 'has no calling'],
  ])('%j is refused in words', async (choice, words) => {
    const { status, body } = await attach(choice);
    expect([status, body.message]).toEqual([400, expect.stringContaining(words)]);
  });

  test('in another country than that at Webex is refused', async () => {
    const address = { ...PLACE.address, country: 'DE' };
    const { id } = (await stage.call('POST', '/v1/locations', { ...PLACE, address, name: `Berlin ${block}` })).body;
    expect((await attach({ remoteLocationId: 'north', locationId: id })).status).toBe(400);
  });

  test('is not left behind with numbers in it, unless Webex has deleted it', async () => {
    const { body } = await attach({ remoteLocationId: 'north' });
    await stateOf('synced', `${prefix}0`);
    const move = { remoteLocationId: 'south', locationId: body.location.id };
    expect((await attach(move)).status).toBe(409);
    await stage.acme.asSystem((ctx) =>
      run(ctx.db, sql`update integrated_services.service set reason = 'location-gone' where id = ${decodeUuid(serviceId)}`),
    );
    expect((await attach(move)).body.location.remoteId).toBe('south');
    expect(await service()).not.toHaveProperty('reason');
  });

  test('is not attached before the customer has approved', async () => {
    const { id } = await stage.add();
    expect((await stage.call('PUT', `${SERVICES}/${id}/location`, { remoteLocationId: 'north' })).status).toBe(409);
  });
});

describe('numbers', () => {
  beforeEach(async () => {
    await attach({ remoteLocationId: 'north' });
    await synced();
  });

  test('[L8] are added one by one, as a range and as a file, each with what it is metered by, and wait to be synced', async () => {
    expect((await upload({ phoneNumbers: [`${prefix}0`] })).body).toMatchObject({ added: 1, dryRun: false });
    const range = { first: `${prefix}1`, last: `${prefix}3` };
    expect((await upload({ range, usage: { type: 'Service', concurrentCalls: 5 } })).body.added).toBe(3);
    const csv = `phoneNumber,type,concurrentCalls\n${prefix}4,Contact Center,2\n${prefix}5,User,\n`;
    expect((await upload({ csv })).body.added).toBe(2);
    const shown = (await numbers()).map(({ phoneNumber, type, concurrentCalls, state }: Record<string, unknown>) => [
      phoneNumber,
      type,
      concurrentCalls,
      state,
    ]);
    expect(shown).toEqual([
      [`${prefix}0`, 'User', 2, 'waiting'],
      [`${prefix}1`, 'Service', 5, 'waiting'],
      [`${prefix}2`, 'Service', 5, 'waiting'],
      [`${prefix}3`, 'Service', 5, 'waiting'],
      [`${prefix}4`, 'Contact Center', 2, 'waiting'],
      [`${prefix}5`, 'User', 2, 'waiting'],
    ]);
    expect(await syncIsWanted()).toBe(true);
  });

  test('a dry run says of every line what would become of it, and adds nothing', async () => {
    await upload({ phoneNumbers: [`${prefix}0`] });
    const elsewhere = await stage.call('POST', '/v1/locations', { ...PLACE, name: `Other ${block}` });
    const place = { id: elsewhere.body.id, name: `Other ${block}`, ...PLACE };
    await stage.call('POST', '/v1/telephony/config/locations', place);
    await stage.call('POST', `/v1/telephony/config/locations/${elsewhere.body.id}/numbers`, { phoneNumbers: [`${prefix}1`] });
    const csv = [`${prefix}0`, `${prefix}1`, `${prefix}2`, `${prefix}2`, 'x', '+493023125100'].join('\n');
    const { status, body } = await upload({ csv, dryRun: true });
    expect(status).toBe(200);
    expect(body).toMatchObject({ added: 1, dryRun: true });
    expect(body.lines.map(({ line, state }: { line: number; state: string }) => [line, state])).toEqual([
      [1, 'present'],
      [2, 'wrong'],
      [3, 'new'],
      [4, 'wrong'],
      [5, 'wrong'],
      [6, 'wrong'],
    ]);
    expect(await numbers()).toHaveLength(1);
  });

  test('with one wrong line none is added, and every wrong line is named', async () => {
    const { status, body } = await upload({ csv: `${prefix}0\n+1303\n${prefix}1,Fax` });
    expect(status).toBe(400);
    expect(body.errors.map(({ description }: { description: string }) => description)).toEqual([
      expect.stringMatching(/^Line 2: .*E\.164/),
      expect.stringMatching(/^Line 3: .*no type/),
    ]);
    expect(await numbers()).toEqual([]);
  });

  test('uploaded twice are there once, and the second time nothing is new', async () => {
    await upload({ phoneNumbers: [`${prefix}0`] });
    expect((await upload({ phoneNumbers: [`${prefix}0`] })).body).toMatchObject({ added: 0, lines: [{ state: 'present' }] });
  });

  test('of another organization are not available, and nothing says whose they are', async () => {
    const theirs = (await stage.call('POST', '/v1/locations', { ...PLACE, name: `Theirs ${block}` }, stage.globex)).body;
    await stage.call(
      'POST',
      '/v1/telephony/config/locations',
      { id: theirs.id, name: `Theirs ${block}`, ...PLACE },
      stage.globex,
    );
    await stage.call(
      'POST',
      `/v1/telephony/config/locations/${theirs.id}/numbers`,
      { phoneNumbers: [`${prefix}9`] },
      stage.globex,
    );
    const { status, body } = await upload({ phoneNumbers: [`${prefix}9`] });
    expect([status, body.message]).toEqual([400, expect.stringContaining('not available')]);
    expect(JSON.stringify(body)).not.toContain('Globex');
  });

  test.each([
    [{}],
    [{ phoneNumbers: ['+13035550100'], csv: '+13035550100' }],
    [{ csv: '+13035550100', usage: { type: 'User' } }],
    [{ range: { first: '+13035550109', last: '+13035550100' } }],
    [{ csv: 'phoneNumber,type\n' }],
  ])('%j is no upload', async (body) => {
    expect((await upload(body)).status).toBe(400);
  });

  test('[L8] that anybody adds to or takes from the location by another operation are synced, too', async () => {
    const { id } = (await service()).location;
    const path = `/v1/telephony/config/locations/${id}/numbers`;
    await stage.bellhop.call(stage.acme.admin.token, 'POST', path, { phoneNumbers: [`${prefix}0`] });
    expect(await syncIsWanted()).toBe(true);
    await synced();
    const usage = { type: 'Service', concurrentCalls: 3 };
    await stage.bellhop.call(stage.acme.admin.token, 'PUT', `${path}/usage`, { phoneNumbers: [`${prefix}0`], usage });
    expect(await syncIsWanted()).toBe(true);
    await synced();
    await stage.bellhop.call(stage.acme.admin.token, 'DELETE', path, { phoneNumbers: [`${prefix}0`] });
    expect(await syncIsWanted()).toBe(true);
  });

  test('[L8] that an administrator of the location alone adds are synced, who knows nothing of services', async () => {
    const { id } = (await service()).location;
    const local = await stage.acme.person('local', ['location_full_admin']);
    const person = encodeId('PEOPLE', local.id);
    await stage.bellhop.call(stage.acme.admin.token, 'PUT', `/v1/people/${person}/administeredLocations`, { locationIds: [id] });
    const path = `/v1/telephony/config/locations/${id}/numbers`;
    expect((await stage.bellhop.call(local.token, 'POST', path, { phoneNumbers: [`${prefix}0`] })).status).toBe(201);
    expect(await syncIsWanted()).toBe(true);
    expect((await stage.bellhop.call(local.token, 'GET', SERVICES)).status).toBe(403);
  });

  test('are listed with those that are only at Webex, in order, page by page and by how they stand', async () => {
    await upload({ phoneNumbers: [`${prefix}1`, `${prefix}3`] });
    await stateOf('synced', `${prefix}1`);
    await stateOf('foreign', `${prefix}0`, `${prefix}2`);
    const shown = async (query = '') => (await numbers(query)).map(({ phoneNumber }: { phoneNumber: string }) => phoneNumber);
    expect(await shown()).toEqual([`${prefix}0`, `${prefix}1`, `${prefix}2`, `${prefix}3`]);
    expect(await shown('state=foreign')).toEqual([`${prefix}0`, `${prefix}2`]);
    expect(await shown('state=waiting')).toEqual([`${prefix}3`]);
    const pages: string[] = [];
    let next: string | undefined = at('numbers?max=1');
    while (next !== undefined) {
      const answer = await stage.call('GET', next.includes('orgId') ? next.replace(/[?&]orgId=\w+/, '') : next);
      pages.push(...answer.body.items.map(({ phoneNumber }: { phoneNumber: string }) => phoneNumber));
      const url = /<(?<url>[^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.groups?.url;
      next = url && new URL(url).pathname + new URL(url).search;
    }
    expect(pages).toEqual(await shown());
    const [foreign] = await numbers('state=foreign');
    expect(foreign).toMatchObject({ state: 'foreign', putByBellhop: false });
    expect(foreign).not.toHaveProperty('type');
  });

  test('that were taken away at Webex are put back when somebody says so, or given up here as well', async () => {
    await upload({ phoneNumbers: [`${prefix}0`, `${prefix}1`, `${prefix}2`] });
    await stateOf('missing-there', `${prefix}0`, `${prefix}1`);
    await stateOf('synced', `${prefix}2`);
    const resolve = (phoneNumbers: string[], resolution: string) =>
      stage.call('POST', at('numbers/actions/resolveDrift/invoke'), { phoneNumbers, resolution });
    expect((await resolve([`${prefix}2`], 'put-back')).status).toBe(409);
    await synced();
    expect((await resolve([`${prefix}0`], 'put-back')).status).toBe(204);
    expect(await syncIsWanted()).toBe(true);
    expect((await resolve([`${prefix}1`], 'give-up')).status).toBe(204);
    const shown = (await numbers()).map(({ phoneNumber, state }: Record<string, unknown>) => [phoneNumber, state]);
    expect(shown).toEqual([
      [`${prefix}0`, 'waiting'],
      [`${prefix}2`, 'synced'],
    ]);
  });
});

test('[L8] a Non-Integrated service is Ready with its first number, and nothing of it is synced', async () => {
  const { id } = (await stage.call('POST', '/v1/locations', { ...PLACE, name: `By hand ${block}` })).body;
  const byHand = await stage.add({ integrationType: 'non-integrated' });
  const path = `${SERVICES}/${byHand.id}`;
  expect((await stage.call('POST', `${path}/numbers`, { phoneNumbers: [`${prefix}0`] })).status).toBe(409);
  expect((await stage.call('PUT', `${path}/location`, { locationId: id, remoteLocationId: 'north' })).status).toBe(400);
  expect((await stage.call('PUT', `${path}/location`, { locationId: id })).body.status).toBe('pending-provisioning');
  await stage.call('POST', `${path}/numbers`, { phoneNumbers: [`${prefix}0`] });
  expect((await stage.call('GET', path)).body.status).toBe('ready');
  const [number] = (await stage.call('GET', `${path}/numbers`)).body.items;
  expect(number).toEqual({ phoneNumber: `${prefix}0`, type: 'User', concurrentCalls: 2, putByBellhop: false });
});

test('the sample can be downloaded', async () => {
  const { headers, body } = await stage.call('GET', `${SERVICES}/numbers.csv`);
  expect(headers.get('content-type')).toContain('text/csv');
  expect(body).toMatch(/^phoneNumber,type,concurrentCalls\r\n/);
});
