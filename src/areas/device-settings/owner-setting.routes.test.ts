import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { encodeId, newId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let workspaceId: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  workspaceId = (await bellhop.call(acme.admin.token, 'POST', '/v1/workspaces', { displayName: 'Lobby' })).body.id;
});
afterAll(() => bellhop.stop());

const paths = () => [
  `/v1/telephony/config/people/${encodeId('PEOPLE', acme.plain.id)}/devices/settings`,
  `/v1/telephony/config/workspaces/${workspaceId}/devices/settings`,
];

test('compression is off until it is switched on, for people and for workspaces', async () => {
  for (const path of paths()) {
    expect((await bellhop.call(acme.reader.token, 'GET', path)).body).toEqual({ compression: 'OFF' });
    expect((await bellhop.call(acme.admin.token, 'PUT', path, { compression: 'ON' })).status).toBe(204);
    expect((await bellhop.call(acme.reader.token, 'GET', path)).body).toEqual({ compression: 'ON' });
    const { status, body } = await bellhop.call(acme.admin.token, 'PUT', path, { compression: 'MAYBE' });
    expect([status, body.message]).toEqual([400, '\'compression\' is "MAYBE", which is none of: ON, OFF.']);
  }
});

test('nobody else sees or changes it', async () => {
  for (const path of paths()) {
    expect((await bellhop.call(globex.admin.token, 'GET', path)).status).toBe(404);
    expect((await bellhop.call(globex.admin.token, 'PUT', path, { compression: 'ON' })).status).toBe(404);
    expect((await bellhop.call(acme.reader.token, 'PUT', path, { compression: 'ON' })).status).toBe(403);
  }
  const nobody = `/v1/telephony/config/people/${encodeId('PEOPLE', newId())}/devices/settings`;
  expect((await bellhop.call(acme.admin.token, 'GET', nobody)).status).toBe(404);
});

test('what was set leaves with its owner', async () => {
  const [, path] = paths();
  expect((await bellhop.call(acme.admin.token, 'DELETE', `/v1/workspaces/${workspaceId}`)).status).toBe(204);
  expect((await bellhop.call(acme.admin.token, 'GET', path as string)).status).toBe(404);
});

test('the DECT bases are listed under both paths', async () => {
  for (const path of ['dectNetworks', 'dects']) {
    const { status, body } = await bellhop.call(
      acme.reader.token,
      'GET',
      `/v1/telephony/config/devices/${path}/supportedDevices`,
    );
    expect(status).toBe(200);
    expect(body.devices.map(({ model }: { model: string }) => model)).toEqual(['DMS Cisco DBS110', 'DMS Cisco DBS210']);
  }
});
