import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { credentialName } from './credential.queries.ts';
import { CredentialCache } from './credential-cache.ts';
import { startTestEdge, type TestEdge, type TestPhone } from './edge.fixture.ts';
import { anyTenant } from './edge-database.store.ts';

let bellhop: TestBellhop;
let edge: TestEdge;
let acme: TestOrganization;
let phone: TestPhone;
let time: number;
let cache: CredentialCache;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  edge = await startTestEdge(bellhop);
  phone = await edge.addPhone(acme);
});
afterAll(async () => {
  await edge.stop();
  await bellhop.stop();
});

beforeEach(() => {
  time = Date.now();
  cache = new CredentialCache(anyTenant(edge.database), () => time);
  cache.startKeeping();
});

const find = (userName = phone.line.authUser) => cache.findCredentials(userName, phone.line.domain);

test('a credential is read once, and then known without asking', async () => {
  expect(await find()).toMatchObject([{ deviceId: phone.deviceId, version: 1 }]);
  expect(find()).not.toBeInstanceOf(Promise);
  expect(cache.size).toBe(1);
});

test('nothing is kept while nobody tells of changes', async () => {
  await find();
  cache.stopKeeping();
  expect(cache.size).toBe(0);
  expect(await find()).toHaveLength(1);
  expect(cache.size).toBe(0);
  expect(find()).toBeInstanceOf(Promise);
});

test('what changed while it was read is given out and not kept', async () => {
  await cache.findRealm(phone.line.domain);
  const reading = find();
  // It is read in the next turn of the event loop, and the news comes while it is on its way.
  await new Promise(setImmediate);
  cache.drop({ of: 'credential', name: credentialName(acme.id, phone.line.authUser) });
  expect(await reading).toHaveLength(1);
  expect(cache.size).toBe(0);
});

test('a change of an organization forgets all of it and nothing of others', async () => {
  const globex = await bellhop.createOrganization();
  const other = await edge.addPhone(globex);
  await find();
  await cache.findCredentials(other.line.authUser, other.line.domain);
  cache.drop({ of: 'organization', organizationId: acme.id });
  expect(cache.size).toBe(1);
  expect(cache.findCredentials(other.line.authUser, other.line.domain)).not.toBeInstanceOf(Promise);
});

test('a name that does not exist is remembered for a while, apart from those that do', async () => {
  expect(await find('nobody')).toEqual([]);
  expect(find('nobody')).toEqual([]);
  expect(cache.size).toBe(0);
  time += 30_001;
  expect(find('nobody')).toBeInstanceOf(Promise);
});

test('a credential that ends by time is not given out afterwards', async () => {
  await edge.query(`update devices.credential set valid_until = $2 where device_id = $1`, [
    phone.deviceId,
    new Date(time + 60_000),
  ]);
  expect(await find()).toHaveLength(1);
  time += 60_000;
  expect(find()).toEqual([]);
});
