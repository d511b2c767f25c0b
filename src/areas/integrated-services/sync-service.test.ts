import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allFaults, seeded } from '../../../test/support/fault-proxy.ts';
import { createWebexLocation } from '../../../test/support/webex.ts';
import { type ConnectedCustomer, type SyncWorld, someNumbers, startSyncWorld } from './sync.fixture.ts';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.proxy.fault = () => undefined;
});

let customers = 0;
/** With as many numbers as that, none of them anybody else's. */
async function customerWith(count: number): Promise<{ customer: ConnectedCustomer; numbers: string[] }> {
  const number = ++customers;
  const customer = await world.connect(`Customer ${number}`, { withoutBrowser: true });
  const numbers = someNumbers(2_000_000 + number * 10_000, count);
  if (count > 0) await customer.add(numbers);
  return { customer, numbers };
}

const PLACE = {
  timeZone: 'Europe/Paris',
  preferredLanguage: 'fr_fr',
  announcementLanguage: 'fr_fr',
  address: { address1: '1 Rue Dupont', city: 'Lyon', state: 'ARA', postalCode: '69001', country: 'FR' },
};

const sorted = (e164s: readonly string[]) => e164s.toSorted();

test('[L7] after consent the locations of the Webex organization are here, and renamed, moved and gone ones are noticed', async () => {
  const customer = await world.connect('Places', { isAttached: false });
  const { call } = customer.there;
  const paris = await createWebexLocation(call, 'Paris');
  const empty = (await call('POST', '/v1/locations', { ...PLACE, name: 'Empty' })).body.id;
  await customer.syncToTheEnd();
  const denver = { name: 'Denver', city: 'Denver', calling: true, gone: false };
  expect(await customer.locations()).toEqual([
    denver,
    { name: 'Empty', city: 'Lyon', calling: false, gone: false },
    { name: 'Paris', city: 'Denver', calling: true, gone: false },
  ]);
  expect(await customer.service()).toMatchObject({ status: 'pending-provisioning', reason: null });

  await call('PUT', `/v1/locations/${paris}`, { ...PLACE, name: 'Paris Nord' });
  expect((await call('DELETE', `/v1/locations/${empty}`)).status).toBe(204);
  await customer.syncToTheEnd();
  expect(await customer.locations()).toEqual([
    denver,
    { name: 'Empty', city: 'Lyon', calling: false, gone: true },
    { name: 'Paris Nord', city: 'Lyon', calling: true, gone: false },
  ]);
  expect((await customer.history()).at(-1)).toMatchObject({
    action: 'integrated-service.locations-synced',
    after: { renamed: [{ from: 'Paris', to: 'Paris Nord' }], moved: [{ name: 'Paris Nord' }], gone: [{ name: 'Empty' }] },
  });
});

test('[L8] numbers are put to Webex, those no longer wanted are taken away, and the service is Ready', async () => {
  const { customer, numbers } = await customerWith(120);
  expect((await customer.service()).status).toBe('pending-provisioning');
  await customer.syncToTheEnd();
  expect(sorted(await customer.there.numbers())).toEqual(numbers);
  expect(await customer.states()).toEqual({ synced: numbers });
  expect(await customer.service()).toMatchObject({ status: 'ready', reason: null, failures_in_a_row: 0 });

  const gone = numbers.slice(0, 12);
  await customer.remove(gone);
  await customer.syncToTheEnd();
  expect(sorted(await customer.there.numbers())).toEqual(numbers.slice(12));
  expect(sorted(await customer.there.takenThere())).toEqual(gone);
  expect(sorted(await customer.there.putThere())).toEqual(numbers);
});

test('[L8] a sync with nothing to do asks four times and changes nothing', async () => {
  const { customer } = await customerWith(20);
  await customer.syncToTheEnd();
  const before = await world.webex.bellhop.countAuditEvents(customer.there.organization.id);
  const ours = await world.bellhop.countAuditEvents(customer.organization.id);
  world.proxy.passed.length = 0;
  await customer.syncToTheEnd();
  expect(world.proxy.passed.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
    'GET /v1/locations',
    'GET /v1/telephony/config/locations',
    expect.stringMatching(/^GET \/v1\/telephony\/pstn\/locations\/[^/]+\/connection$/),
    'GET /v1/telephony/config/numbers',
  ]);
  expect(await world.webex.bellhop.countAuditEvents(customer.there.organization.id)).toBe(before);
  expect(await world.bellhop.countAuditEvents(customer.organization.id)).toBe(ours);
});

test.each([1, 2, 3])(
  '[L8] through a network of all faults both sides end equal, and nothing is done twice (seed %i)',
  async (seed) => {
    const { customer, numbers } = await customerWith(230);
    const random = seeded(seed);
    world.proxy.passed.length = 0;
    world.proxy.fault = allFaults(random, 0.35);
    await customer.syncToTheEnd();
    const gone = numbers.filter(() => random() < 0.1);
    await customer.remove(gone);
    await customer.syncToTheEnd(400);
    const faults = new Set(world.proxy.passed.map(({ fault }) => fault));
    expect(faults.size).toBeGreaterThan(6);
    expect(await customer.there.numbers()).toEqual(await customer.numbers());
    expect(await customer.states()).toEqual({ synced: await customer.numbers() });
    expect(sorted(await customer.there.putThere())).toEqual(numbers);
    expect(sorted(await customer.there.takenThere())).toEqual(gone);
  },
);

test('[L8] what somebody changes at Webex is found and shown, and never silently overwritten', async () => {
  const { customer, numbers } = await customerWith(6);
  await customer.syncToTheEnd();
  const [lost = '', ...kept] = numbers;
  const strange = '+13035550199';
  const path = `/v1/telephony/config/locations/${customer.there.locationId}/numbers`;
  expect((await customer.there.call('DELETE', path, { phoneNumbers: [lost] })).status).toBe(204);
  expect((await customer.there.call('POST', path, { phoneNumbers: [strange] })).status).toBe(201);
  await customer.syncToTheEnd();
  await customer.syncToTheEnd();
  expect(await customer.states()).toEqual({ synced: kept, 'missing-there': [lost], foreign: [strange] });
  expect(sorted(await customer.there.numbers())).toEqual(sorted([...kept, strange]));
  const drift = (await customer.history()).filter(({ action }) => action === 'integrated-service.drift-found');
  expect(drift.map(({ after }) => after)).toEqual([{ missingThere: [lost], foreign: [strange] }]);

  // "Put back": it waits again.
  await customer.mark(lost, 'waiting');
  await customer.syncToTheEnd();
  expect(await customer.states()).toEqual({ synced: numbers, foreign: [strange] });
});

test('[L8] each number has a result of its own: refused, in another location, or put there', async () => {
  const { customer, numbers } = await customerWith(8);
  const [taken = '', elsewhere = '', already = '', ...others] = numbers;
  const other = await world.webex.customer('Somebody else');
  const put = (who: typeof other, locationId: string, e164: string) =>
    who.call('POST', `/v1/telephony/config/locations/${locationId}/numbers`, { phoneNumbers: [e164] });
  await put(other, other.locationId, taken);
  await put(customer.there, await createWebexLocation(customer.there.call, 'Boulder'), elsewhere);
  await put(customer.there, customer.there.locationId, already);
  await customer.syncToTheEnd();
  expect(await customer.states()).toEqual({ refused: [taken], elsewhere: [elsewhere], synced: [already, ...others] });
  expect(await customer.numberState(taken)).toMatchObject({ error_code: 8361, put_by_us: false });
  expect(await customer.numberState(elsewhere)).toMatchObject({ error_code: 8363, put_by_us: false });
  expect(await customer.numberState(already)).toMatchObject({ error_code: null, put_by_us: false });
  expect(await customer.service()).toMatchObject({ status: 'ready', reason: null });
});

test('[L8] numbers that Webex refuses without saying which keep no other one waiting', async () => {
  const { customer, numbers } = await customerWith(40);
  const culprits = [numbers[3], numbers[17], numbers[39]] as string[];
  const bodies: string[] = [];
  world.proxy.fault = ({ method, path, body }) => {
    if (method !== 'POST' || !path.endsWith('/numbers')) return undefined;
    bodies.push(body);
    if (!culprits.some((culprit) => body.includes(culprit))) return undefined;
    const refusal = { errorCode: 25008, message: 'One of the numbers cannot be used.', trackingId: 'X' };
    return { kind: 'other-answer', status: 400, body: refusal };
  };
  await customer.syncToTheEnd();
  expect(await customer.states()).toEqual({ refused: culprits, synced: numbers.filter((e164) => !culprits.includes(e164)) });
  expect(await customer.numberState(culprits[0] as string)).toMatchObject({
    error_code: 25008,
    error_message: 'One of the numbers cannot be used.',
  });
  expect(bodies.length).toBeLessThan(40);
});

test('[L8] numbers that Webex names in its refusal are left out, and the others are put there at once', async () => {
  const { customer, numbers } = await customerWith(30);
  const culprit = numbers[5] as string;
  let asked = 0;
  world.proxy.fault = ({ method, path, body }) => {
    if (method !== 'POST' || !path.endsWith('/numbers')) return undefined;
    asked += 1;
    const refusal = [{ errors: [{ number: culprit, errorCode: 8362, errorMessage: 'Not a number.' }] }];
    return body.includes(culprit) ? { kind: 'other-answer', status: 400, body: refusal } : undefined;
  };
  await customer.syncToTheEnd();
  expect(await customer.states()).toEqual({ refused: [culprit], synced: numbers.filter((e164) => e164 !== culprit) });
  expect(asked).toBe(2);
});

test('[L8] a number that somebody has at Webex is not taken away from them', async () => {
  const { customer, numbers } = await customerWith(3);
  await customer.syncToTheEnd();
  const [held = '', ...others] = numbers;
  await customer.there.give(held);
  await customer.remove(numbers);
  await customer.syncToTheEnd();
  expect(await customer.there.numbers()).toEqual([held]);
  expect(sorted(await customer.there.takenThere())).toEqual(others);
  expect(await customer.numberState(held)).toMatchObject({
    state: 'leaving',
    owner_name: 'admin Test',
    error_message: 'Somebody has the number at Webex. Free it there, and it is taken away.',
  });
});

test.each(['INTEGRATED_CCP', 'CISCO_PSTN'])(
  '[L8] where the numbers come from %s nothing is sent, and the service says so in words',
  async (pstnConnectionType) => {
    const { customer, numbers } = await customerWith(4);
    world.proxy.passed.length = 0;
    world.proxy.fault = ({ path }) =>
      path.endsWith('/connection')
        ? { kind: 'other-answer', status: 200, body: { id: 'x', displayName: 'PSTN', pstnConnectionType } }
        : undefined;
    await customer.syncToTheEnd();
    expect(world.proxy.passed.map(({ method }) => method)).not.toContain('POST');
    expect(await customer.service()).toMatchObject({
      status: 'pending-provisioning',
      reason: 'pstn-not-allowed',
      reason_detail: expect.stringContaining(pstnConnectionType),
    });
    expect(await customer.states()).toEqual({ waiting: numbers });

    world.proxy.fault = () => undefined;
    await customer.syncToTheEnd();
    expect(await customer.service()).toMatchObject({ status: 'ready', reason: null, reason_detail: null });
    expect(await customer.states()).toEqual({ synced: numbers });
  },
);
