import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { headerValue } from '../../src/protocols/sip/message.ts';
import type { RegisterResult, UserAgent } from '../../src/protocols/sip/user-agent.ts';
import { newMac } from '../../src/simulator/index.ts';
import { until } from '../support/running-bellhop.ts';
import { type Line, type Office, openOffice, PASSWORD, type Transport } from './office.fixture.ts';

const OTHER_PASSWORD = 'Zb4nTq8sLw2k';

let office: Office;
const agents: UserAgent[] = [];
beforeAll(async () => {
  office = await openOffice();
});
afterEach(async () => {
  await Promise.all(agents.splice(0).map((agent) => agent.close()));
});
afterAll(() => office?.stop());

test.each(['udp', 'tcp', 'tls'] as const)('[D7] what the API says, typed into a phone, registers over %s', async (transport) => {
  const { id, line } = await office.addPhoneByHand();
  const { result } = await register(line, transport);
  expect(result.status).toBe(200);
  expect((await office.get(`/v1/devices/${id}`)).body).toMatchObject({
    connectionStatus: 'connected',
    ip: '127.0.0.1',
    managedBy: 'CUSTOMER',
    primarySipUrl: `${line.user}@${line.domain}`,
  });
});

test('user name and line port are two things: neither stands for the other', async () => {
  const { line } = await office.addPhoneByHand();
  const { line: another } = await office.addPhoneByHand();
  expect((await register({ ...line, authUser: line.user })).result.status).toBe(401);
  expect((await register({ ...line, user: line.authUser })).result.status).toBe(403);
  expect((await register({ ...line, user: another.user })).result.status).toBe(403);
});

test.each(['udp', 'tcp'] as const)(
  '[P17] after a reset the old password no longer registers over %s, the new one does',
  async (transport) => {
    const { id, line } = await office.addPhoneByHand();
    const before = await register(line, transport);
    expect(before.result.status).toBe(200);

    const reset = await office.call('PUT', `/v1/telephony/config/devices/${id}`, { sipPassword: OTHER_PASSWORD });
    expect(reset.status).toBe(204);
    expect((await before.agent.refresh(line)).status).toBe(401);
    expect((await register(line, transport)).result.status).toBe(401);
    expect((await register({ ...line, password: OTHER_PASSWORD }, transport)).result.status).toBe(200);
  },
);

test('three refusals in a row show on the device, and the next success takes them away', async () => {
  const { id, line } = await office.addPhoneByHand();
  const wrong = { ...line, password: OTHER_PASSWORD };
  for (let tries = 0; tries < 3; tries++) expect((await register(wrong)).result.status).toBe(401);
  await until(
    () => office.get(`/v1/devices/${id}`),
    ({ body }) => body.errorCodes.includes('sipprofileregistration'),
  );
  expect((await register(line)).result.status).toBe(200);
  const { body } = await office.get(`/v1/devices/${id}`);
  expect(body).toMatchObject({ connectionStatus: 'connected', errorCodes: [] });
});

test('a stranger hears the same for a wrong password, a user and a domain that are not there', async () => {
  const { line } = await office.addPhoneByHand();
  const strangers: Line[] = [
    { ...line, password: OTHER_PASSWORD },
    { ...line, authUser: '1234567890' },
    { ...line, user: 'nobody', authUser: '1234567890' },
    { ...line, domain: `99999.${line.domain}` },
  ];
  for (const stranger of strangers) {
    const { result } = await register(stranger);
    expect(result).toMatchObject({ status: 401, reason: 'Unauthorized', contacts: [] });
    expect(headerValue(result.response, 'WWW-Authenticate')).toMatch(/^Digest realm="[^"]+", .*algorithm=MD5/);
  }
});

test('a phone that is deleted registers no more, and is gone for who could see it', async () => {
  const { id, mac, line } = await office.addPhoneByHand();
  const { agent, result } = await register(line);
  expect(result.status).toBe(200);

  expect((await office.call('DELETE', `/v1/devices/${id}`)).status).toBe(204);
  expect((await agent.refresh(line)).status).toBe(401);
  expect((await register(line)).result.status).toBe(401);
  for (const path of [`/v1/devices/${id}`, `/v1/devices/${mac}`, `/v1/telephony/config/devices/${id}`])
    expect((await office.get(path)).status).toBe(410);

  const stranger = await office.bellhop.token('admin@globex.test');
  expect((await office.bellhop.call(stranger, 'GET', `/v1/devices/${id}`)).status).toBe(404);
});

test('a phone whose workspace is deleted registers no more', async () => {
  const { id, line } = await office.addPhoneByHand();
  const { agent, result } = await register(line);
  expect(result.status).toBe(200);
  const { body: device } = await office.get(`/v1/devices/${id}`);
  expect((await office.call('DELETE', `/v1/workspaces/${device.workspaceId}`)).status).toBe(204);
  expect((await agent.refresh(line)).status).toBe(401);
  expect((await office.get(`/v1/devices/${id}`)).status).toBe(410);
});

test('[C5] with a Standard license the first phone switches the calling apps off, and the last one on again', async () => {
  const personId = await newPersonWith('Webex Calling - Standard');
  const count = async () => (await office.get(`/v1/telephony/config/people/${personId}/devices/count`)).body;
  const add = async () => {
    const mac = newMac('yealink', Math.random);
    const added = await office.call('POST', '/v1/devices', { mac, model: 'DMS Yealink T46U', personId });
    expect(added.status).toBe(200);
    return added.body.id;
  };
  expect(await count()).toEqual({ totalDeviceCount: 0, applicationsCount: 4 });
  const first = await add();
  expect(await count()).toEqual({ totalDeviceCount: 1, applicationsCount: 0 });
  const second = await add();
  expect(await count()).toEqual({ totalDeviceCount: 2, applicationsCount: 0 });
  await office.call('DELETE', `/v1/devices/${first}`);
  expect(await count()).toEqual({ totalDeviceCount: 1, applicationsCount: 0 });
  await office.call('DELETE', `/v1/devices/${second}`);
  expect(await count()).toEqual({ totalDeviceCount: 0, applicationsCount: 4 });
});

test('a phone that is provisioned by hand has no file, until Bellhop may provision it', async () => {
  const { id, mac, line } = await office.addPhoneByHand();
  const { at } = office.bellhop;
  const file = `${at.config}/${mac}.cfg`;
  expect((await fetch(file)).status).toBe(401);

  const model = 'Yealink Customer Managed';
  const phone = await office.addPhone(model, PASSWORD);
  const theirFile = `${at.config}/${phone.mac}.cfg`;
  expect((await fetch(theirFile)).status).toBe(401);
  const switchedOn = await office.call('PATCH', `/v1/devices/${phone.id}/provisioning`, { provisionedByBellhop: true });
  expect(switchedOn.status).toBe(200);
  const served = await fetch(theirFile, { headers: { 'user-agent': 'Yealink SIP-T46U 108.86.0.20 80:5e:c0:00:00:00' } });
  expect(served.status).toBe(200);
  expect(await served.text()).toContain((await office.callingDetails(phone.id)).authUser);

  // Whoever could not have a file still registers as before.
  expect((await register(line)).result.status).toBe(200);
  expect((await office.get(`/v1/devices/${id}`)).body.connectionStatus).toBe('connected');
});

async function newPersonWith(license: string): Promise<string> {
  const { body: licenses } = await office.get('/v1/licenses');
  const { body: locations } = await office.get('/v1/locations');
  const created = await office.call('POST', '/v1/people?callingData=true', {
    emails: ['nobody.yet@acme.test'],
    displayName: 'Nobody Yet',
    locationId: locations.items[0].id,
    extension: '876',
    licenses: licenses.items.filter(({ name }: { name: string }) => name === license).map(({ id }: { id: string }) => id),
  });
  expect(created.status).toBe(200);
  return created.body.id;
}

async function register(line: Line, transport: Transport = 'udp'): Promise<{ agent: UserAgent; result: RegisterResult }> {
  const agent = await office.openPhone(transport);
  agents.push(agent);
  return { agent, result: await agent.register({ ...line, userAgent: 'Somephone/1.2.3' }) };
}
