import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectEmbeddedPostgres } from '../../src/foundation/db/embedded-postgres.ts';
import { createLog } from '../../src/foundation/log.ts';
import { createSimulatedPhone, hardwareOf, type SimulatedPhone } from '../../src/simulator/index.ts';
import { startBellhop, until } from '../support/running-bellhop.ts';
import { type Office, officeIn } from './office.fixture.ts';

const log = createLog('silent');

/** A model of each kind of file, and the file that holds its lines. */
const phones = [
  { model: 'DMS Yealink T46U', file: (mac: string) => `${mac}.cfg` },
  { model: 'DMS Polycom VVX450', file: (mac: string) => `${mac}-lines.cfg` },
  { model: 'DMS Grandstream GRP2614', file: (mac: string) => `cfg${mac}.xml` },
  { model: 'Cisco 9841', file: (mac: string) => `${mac}.xml` },
  { model: 'DMS Cisco 192', file: (mac: string) => `${mac}.xml` },
];

let office: Office;
const switchedOn: SimulatedPhone[] = [];
beforeAll(async () => {
  office = await officeIn(startBellhop());
});
afterAll(async () => {
  await Promise.all(switchedOn.map((phone) => phone.stop()));
  await office?.stop();
});

describe.each(phones)('$model', ({ model, file }) => {
  test('is added with one call, fetches its file by its address, registers, and is seen to', async () => {
    const { id, mac } = await office.addPhone(model);
    const { body: added } = await office.get(`/v1/devices/${id}`);
    expect(added).toMatchObject({ connectionStatus: 'unknown', errorCodes: [], managedBy: 'CISCO' });
    for (const unknown of ['ip', 'software', 'firstSeen', 'lastSeen']) expect(added).not.toHaveProperty(unknown);

    const phone = phoneOf(model, mac);
    await phone.boot();
    expect(phone).toMatchObject({ state: 'registered', reason: undefined });

    const { body: device } = await office.get(`/v1/devices/${id}`);
    expect(device).toMatchObject({ connectionStatus: 'connected', ip: '127.0.0.1', software: phone.firmware, errorCodes: [] });
    expect(Date.parse(device.firstSeen)).toBeGreaterThanOrEqual(Date.parse(device.created));
    expect(Date.parse(device.lastSeen)).toBeGreaterThanOrEqual(Date.parse(device.firstSeen));

    await phone.stop();
    const { body: after } = await office.get(`/v1/devices/${id}`);
    expect(after).toMatchObject({ connectionStatus: 'disconnected', ip: '127.0.0.1', firstSeen: device.firstSeen });
  });

  test('[D7] registers with exactly what the calling details say', async () => {
    const { id, mac } = await office.addPhone(model);
    const phone = phoneOf(model, mac);
    await phone.boot();
    const { user, domain, authUser, outboundProxy } = await office.callingDetails(id);
    expect(phone.registeredAs).toEqual([`${user}@${domain}`]);
    expect(outboundProxy).toBe(`${office.bellhop.at.sip.host}:${office.bellhop.at.sip.port}`);

    const { body: preview } = await office.get(`/v1/devices/${id}/configuration?fileName=${file(mac)}`);
    for (const value of [user, domain, authUser, ...outboundProxy.split(':')]) expect(preview.text).toContain(value);
  });

  test('leaves nothing for a stranger once it has registered, and comes back by itself', async () => {
    const { id, mac } = await office.addPhone(model);
    const phone = phoneOf(model, mac);
    await phone.boot();
    expect((await fetchFile(file(mac))).status).toBe(401);

    // It was switched off and on again: now it proves itself with what its file told it.
    await phone.stop();
    await phone.boot();
    expect(phone).toMatchObject({ state: 'registered', reason: undefined });

    const asked = await until(
      () => office.get(`/v1/devices/${id}/requests`),
      ({ body }) => ['no-proof', 'digest|basic'].every((wanted) => body.items.some(isLike(wanted))),
    );
    expect(asked.body.items.filter(isLike('window')).length).toBeGreaterThan(0);
    expect(asked.body.items.at(-1)).toMatchObject({ sourceAddress: '127.0.0.1' });
  });

  test('takes a new password by itself when it boots again', async () => {
    const { id, mac } = await office.addPhone(model);
    const phone = phoneOf(model, mac);
    await phone.boot();
    const reset = await office.call('PUT', `/v1/telephony/config/devices/${id}`, { sipPassword: 'Zb4nTq8sLw2k' });
    expect(reset.status).toBe(204);

    await phone.stop();
    await phone.boot();
    expect(phone).toMatchObject({ state: 'registered', reason: undefined });
  });
});

describe.each(['UDP', 'TCP', 'TLS'])('a phone that is asked over %s', (transport) => {
  test('to take its changes fetches its file, and registers with what is new in it', async () => {
    await setTransport(transport);
    const { id, mac } = await office.addPhone('DMS Yealink T46U');
    const phone = phoneOf('DMS Yealink T46U', mac);
    await phone.boot();
    const before = phone.filesFetched;
    await office.call('PUT', `/v1/telephony/config/devices/${id}`, { sipPassword: 'Zb4nTq8sLw2k' });
    await office.call('POST', `/v1/telephony/config/devices/${id}/actions/applyChanges/invoke`);
    await until(
      async () => phone,
      ({ filesFetched, state }) => filesFetched > before && state === 'registered',
    );
    expect(await outcomeOf(id)).toMatchObject({ action: 'applyChanges', state: 'accepted' });
  });

  test('to restart signs off, fetches its file and registers', async () => {
    await setTransport(transport);
    const { id, mac } = await office.addPhone('DMS Yealink T46U');
    const states: string[] = [];
    const phone = phoneOf('DMS Yealink T46U', mac, ({ state }) => states.push(state));
    await phone.boot();
    states.length = 0;
    expect((await office.call('POST', `/v1/devices/${id}/actions/reboot/invoke`)).status).toBe(204);
    await until(
      async () => states.at(-1),
      (state) => state === 'registered',
    );
    expect(states.slice(0, 3)).toEqual(['fetching', 'registering', 'registered']);
    expect(await outcomeOf(id)).toMatchObject({ action: 'reboot', state: 'accepted' });
    const history = (await office.get(`/v1/devices/${id}/history`)).body.items.map(({ event }: { event: string }) => event);
    expect(history.slice(-2)).toEqual(['unregistered', 'registered']);
  });

  const outcomeOf = async (id: string) => {
    const { body } = await until(
      () => office.get(`/v1/devices/${id}/phoneRequests`),
      (answer) => answer.body.items[0].state !== 'waiting',
    );
    return body.items[0];
  };
});

test('what is asked for a phone that was deleted is answered as for one that never was', async () => {
  const { id, mac } = await office.addPhone('DMS Yealink T46U');
  const phone = phoneOf('DMS Yealink T46U', mac);
  await phone.boot();
  expect((await office.call('DELETE', `/v1/devices/${id}`)).status).toBe(204);

  const [deleted, unknown] = await Promise.all([fetchFile(`${mac}.cfg`), fetchFile('805ec0fedcba.cfg')]);
  expect(deleted).toEqual(unknown);
  expect(deleted.status).toBe(401);

  await phone.stop();
  await phone.boot();
  expect(phone).toMatchObject({ state: 'refused' });
  expect(phone.registeredAs).toEqual([]);
  expect((await office.get(`/v1/devices/${id}`)).status).toBe(410);
  expect((await office.get(`/v1/telephony/config/devices/${id}`)).status).toBe(410);
});

// No operation sets an organization's transport yet, so these set it in the database.
describe('over the transport that the organization says', () => {
  test.each(phones)('$model registers over TCP', async ({ model }) => {
    await setTransport('TCP');
    await registersOver('TCP', model);
  });

  test.each(phones)('$model registers over TLS', async ({ model }) => {
    await setTransport('TLS');
    await registersOver('TLS', model);
  });

  async function registersOver(transport: string, model: string): Promise<void> {
    const { id, mac } = await office.addPhone(model);
    const phone = phoneOf(model, mac);
    await phone.boot();
    expect(phone).toMatchObject({ state: 'registered', reason: undefined });
    expect((await office.get(`/v1/devices/${id}`)).body).toMatchObject({ connectionStatus: 'connected', ip: '127.0.0.1' });
    const [row] = await query(
      'select distinct transport from registrations.binding b join devices.device d on d.id = b.device_id where d.mac = $1',
      [mac],
    );
    expect(row).toEqual({ transport });
  }
});

function phoneOf(model: string, mac: string, onChange?: (phone: SimulatedPhone) => void): SimulatedPhone {
  const hardware = hardwareOf(model);
  if (!hardware) throw new Error(`${model} cannot be simulated.`);
  const phone = createSimulatedPhone({
    ...hardware,
    mac,
    url: office.bellhop.at.config,
    log,
    checkCertificates: false,
    onChange,
  });
  switchedOn.push(phone);
  return phone;
}

/** Without what is new in every answer. */
async function fetchFile(name: string) {
  const response = await fetch(`${office.bellhop.at.config}/${name}`);
  const headers = Object.fromEntries(response.headers);
  delete headers.date;
  const challenge = headers['www-authenticate']?.replaceAll(/nonce="[^"]*"/g, 'nonce');
  return { status: response.status, body: await response.text(), headers: { ...headers, 'www-authenticate': challenge } };
}

const isLike = (pattern: string) => (request: object) => new RegExp(pattern).test(Object.values(request).join(' '));

async function setTransport(transport: string): Promise<void> {
  await query(`update tenancy.organization set sip_transport = $1 where display_name = 'Acme'`, [transport]);
}

async function query(text: string, values: string[]): Promise<unknown[]> {
  const postgres = await connectEmbeddedPostgres(office.bellhop.dataDirectory, { log });
  const client = new pg.Client(postgres.connection);
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  await postgres.release();
  return rows;
}
