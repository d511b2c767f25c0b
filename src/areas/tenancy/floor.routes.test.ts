import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let floors: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = {
    name: 'Denver',
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address,
  };
  floors = `/v1/locations/${(await bellhop.call(acme.admin.token, 'POST', '/v1/locations', place)).body.id}/floors`;
});
afterAll(() => bellhop.stop());

const call = (method: string, path: string, body?: unknown) => bellhop.call(acme.admin.token, method, path, body);

test('a floor is created, read, renamed and deleted; the list goes from the basement up', async () => {
  const ground = await call('POST', floors, { floorNumber: 0, displayName: 'Lobby' });
  const basement = await call('POST', floors, { floorNumber: -1 });
  expect([ground.status, basement.status]).toEqual([201, 201]);
  expect(basement.body).toEqual({ id: expect.any(String), locationId: expect.any(String), floorNumber: -1 });
  expect((await call('GET', floors)).body.items.map(({ floorNumber }: { floorNumber: number }) => floorNumber)).toEqual([-1, 0]);

  const path = `${floors}/${ground.body.id}`;
  const renamed = await call('PUT', path, { floorNumber: 1, displayName: 'First' });
  expect([renamed.status, renamed.body]).toEqual([200, { ...ground.body, floorNumber: 1, displayName: 'First' }]);
  expect((await call('GET', path)).body).toEqual(renamed.body);
  expect((await call('DELETE', path)).status).toBe(204);
  expect((await call('GET', path)).status).toBe(404);
});

test('a floor number is taken once, whether a floor is created or changed', async () => {
  await call('POST', floors, { floorNumber: 7 });
  const second = await call('POST', floors, { floorNumber: 8 });
  expect((await call('POST', floors, { floorNumber: 7 })).status).toBe(409);
  expect((await call('PUT', `${floors}/${second.body.id}`, { floorNumber: 7 })).status).toBe(409);
});

test('a reader may not change floors, and another organization does not see them', async () => {
  const { body } = await call('POST', floors, { floorNumber: 20 });
  expect((await bellhop.call(acme.reader.token, 'GET', floors)).status).toBe(200);
  expect((await bellhop.call(acme.reader.token, 'POST', floors, { floorNumber: 21 })).status).toBe(403);
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  for (const path of [floors, `${floors}/${body.id}`])
    expect((await bellhop.call(globex.admin.token, 'GET', path)).status).toBe(404);
});
