import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectEmbeddedPostgres } from '../../src/foundation/db/embedded-postgres.ts';
import { createLog } from '../../src/foundation/log.ts';
import {
  createProxyFinder,
  createSimulatedPhone,
  type FindProxy,
  hardwareOf,
  newMac,
  type SimulatedPhone,
} from '../../src/simulator/index.ts';
import { startBellhop, until } from '../support/running-bellhop.ts';
import { type Office, officeIn } from './office.fixture.ts';

const log = createLog('silent');
const findProxy = createProxyFinder({ checkCertificates: false });

let office: Office;
const switchedOn: SimulatedPhone[] = [];
beforeAll(async () => {
  office = await officeIn(startBellhop());
});
afterAll(async () => {
  await Promise.all(switchedOn.map((phone) => phone.stop()));
  await office?.stop();
});

test.each([
  { owner: 'person', model: 'DMS Cisco 8851' },
  { owner: 'workspace', model: 'Cisco 9841' },
] as const)(
  '[D5] [K8] the phone of a $owner redeems its code, fetches its file, registers, and is seen at each station',
  async ({ owner, model }) => {
    const { code, id, states } = await newCode(owner, model);
    expect(await states()).toEqual({ details: 'deactivated', owned: 'deactivated', connection: 'activating' });

    // The station between file and REGISTER lasts until somebody has looked at it.
    const hasLooked = Promise.withResolvers<void>();
    const hasFile = Promise.withResolvers<void>();
    const phone = phoneOf(model, typedIn(code), async (transport, address) => {
      hasFile.resolve();
      await hasLooked.promise;
      return findProxy(transport, address);
    });
    const booted = phone.boot();
    await Promise.race([hasFile.promise, booted]);
    expect(phone).toMatchObject({ state: 'registering', reason: undefined });
    expect(await states()).toEqual({ details: 'activating', owned: 'activating', connection: 'activating' });

    hasLooked.resolve();
    await booted;
    expect(phone).toMatchObject({ state: 'registered', reason: undefined });
    expect(await states()).toEqual({ details: 'activated', owned: 'activated', connection: 'connected' });
    const { body: device } = await office.get(`/v1/devices/${id}`);
    expect(device).toMatchObject({ mac: withColons(phone.mac), ip: '127.0.0.1', software: phone.firmware });
    const { user, domain } = await office.callingDetails(id);
    expect(phone.registeredAs).toEqual([`${user}@${domain}`]);

    // Switched off and on it needs no code: it proves itself with what its file told it.
    await phone.stop();
    await phone.boot();
    expect(phone).toMatchObject({ state: 'registered', reason: undefined });
  },
);

test('[D5] a device added by its MAC address has no activation state of its own', async () => {
  const { id } = await office.addPhone('DMS Cisco 8851');
  expect((await office.get(`/v1/telephony/config/devices/${id}`)).body).not.toHaveProperty('activationState');
});

test('[K8] a wrong, a used and an expired code leave phone and device where they were', async () => {
  const { code, states } = await newCode('person', 'DMS Cisco 8851');
  const stranger = phoneOf(
    'DMS Cisco 8851',
    code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  );
  const ofAnotherModel = phoneOf('DMS Cisco 8841', code);
  const first = phoneOf('DMS Cisco 8851', code);
  const second = phoneOf('DMS Cisco 8851', code);
  for (const phone of [stranger, ofAnotherModel]) {
    await phone.boot();
    expect(phone).toMatchObject(REFUSED);
  }
  expect(await states()).toMatchObject({ details: 'deactivated' });
  await first.boot();
  expect(first).toMatchObject({ state: 'registered' });
  await second.boot();
  expect(second).toMatchObject(REFUSED);
  expect(await states()).toMatchObject({ details: 'activated' });

  const late = await newCode('person', 'DMS Cisco 8851');
  await expireCodes();
  const phone = phoneOf('DMS Cisco 8851', late.code);
  await phone.boot();
  expect(phone).toMatchObject(REFUSED);
  expect(await late.states()).toEqual({ details: 'deactivated', owned: 'deactivated', connection: 'offline_expired' });
});

test.each(['DMS Yealink T46U', 'DMS Cisco 192'])('there is no code for a %s, nor a device that waits for one', async (model) => {
  const { body: me } = await office.get('/v1/people/me');
  const before = await office.get(`/v1/devices?personId=${me.id}`);
  const { status, body } = await office.call('POST', '/v1/devices/activationCode', { personId: me.id, model });
  expect(status).toBe(400);
  expect(body.message).toMatch(/takes no activation code/);
  expect((await office.get(`/v1/devices?personId=${me.id}`)).body).toEqual(before.body);
});

test('a person without a phone at hand tries a code with "bellhop simulate"', async () => {
  const { code, states } = await newCode('workspace', 'DMS Cisco 8865');
  const program = office.bellhop.begin('simulate', '--activation-code', code, '--model', 'DMS Cisco 8865');
  try {
    await until(states, ({ connection }) => connection === 'connected');
    expect(await states()).toMatchObject({ details: 'activated' });
  } finally {
    program.signal('SIGTERM');
    await program.ended;
  }
});

const REFUSED = { state: 'refused', reason: 'activate: the configuration server answered 401.', registeredAs: [] };

/** A code for somebody new, and what the API says of the device that waits for it. */
async function newCode(owner: 'person' | 'workspace', model: string) {
  const name = `Owner ${Math.random().toString(36).slice(2)}`;
  const { body: added } =
    owner === 'person'
      ? await office.call('POST', '/v1/people', { emails: [`${name.replace(' ', '-')}@acme.test`], displayName: name })
      : await office.call('POST', '/v1/workspaces', { displayName: name });
  const answer = await office.call('POST', '/v1/devices/activationCode', { [`${owner}Id`]: added.id, model });
  expect(answer.status, answer.body.message).toBe(200);
  expect(answer.body).toEqual({ code: expect.stringMatching(/^\d{16}$/), expiryTime: expect.any(String) });

  const { body: list } = await office.get(`/v1/devices?${owner}Id=${added.id}`);
  expect(list.items).toHaveLength(1);
  const { id } = list.items[0];
  const owners = owner === 'person' ? 'people' : 'workspaces';
  const states = async () => {
    const { body: details } = await office.get(`/v1/telephony/config/devices/${id}`);
    const { body: owned } = await office.get(`/v1/telephony/config/${owners}/${added.id}/devices`);
    const { body: device } = await office.get(`/v1/devices/${id}`);
    return {
      details: details.activationState,
      owned: owned.devices[0].activationState.toLowerCase(),
      connection: device.connectionStatus,
    };
  };
  return { code: answer.body.code as string, id: id as string, states };
}

/** In groups of four, as people read it out. */
const typedIn = (code: string) => code.replace(/\d{4}(?=\d)/g, '$&-');

const withColons = (mac: string) => mac.toUpperCase().match(/../g)?.join(':');

function phoneOf(model: string, activationCode: string, howToFind: FindProxy = findProxy): SimulatedPhone {
  const hardware = hardwareOf(model);
  if (!hardware) throw new Error(`${model} cannot be simulated.`);
  const mac = newMac(hardware.vendorId, Math.random);
  const url = office.bellhop.at.config;
  const phone = createSimulatedPhone({
    ...hardware,
    mac,
    url,
    activationCode,
    log,
    findProxy: howToFind,
    checkCertificates: false,
  });
  switchedOn.push(phone);
  return phone;
}

// A code lives for a week, and the clock of a running program is nobody's to turn.
async function expireCodes(): Promise<void> {
  const postgres = await connectEmbeddedPostgres(office.bellhop.dataDirectory, { log });
  const client = new pg.Client(postgres.connection);
  await client.connect();
  await client.query(`update devices.activation_code set expires_at = now() - interval '1 second'`);
  await client.end();
  await postgres.release();
}
