import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { signInAs } from '../../../test/support/sign-in.ts';
import { encodeId } from '../../foundation/ids.ts';
import { PARTNER_MANAGED_DEVICE } from './disclaimer.model.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let browser: Record<string, string>;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  browser = await signInAs(bellhop, acme, acme.admin);
});
afterAll(() => bellhop.stop());

const CURRENT = 'partner-managed-device/1';
let lastMac = 0;
const device = (model = 'Yealink T54W Partner Managed') => ({
  mac: `805EC6${String(++lastMac).padStart(6, '0')}`,
  model,
  personId: encodeId('PEOPLE', acme.plain.id),
  password: 'Fine5Password9',
});
const confirming = (disclaimer: string) => ({ 'bellhop-disclaimer': disclaimer });
const add = (headers = {}, body = device()) => bellhop.call(acme.admin.token, 'POST', '/v1/devices', body, headers);
const addAtConsole = (headers = {}, body = device()) =>
  bellhop.call(undefined, 'POST', '/v1/devices', body, { ...browser, ...headers });

async function recordedFor(mac: string) {
  const [from, to] = [-60_000, 60_000].map((ms) => new Date(Date.now() + ms).toISOString());
  const { body } = await bellhop.call(acme.admin.token, 'GET', `/v1/adminAudit/events?orgId=${acme.id}&from=${from}&to=${to}`);
  return body.items.find(({ data }: { data: { action: string; targetName: string } }) => data.targetName === mac)?.data;
}

test('[P10] the disclaimer of partner-managed devices is there to be read, and no other', async () => {
  const { status, body } = await bellhop.call(acme.admin.token, 'GET', '/v1/disclaimers/partner-managed-device');
  expect([status, body]).toEqual([200, { name: 'partner-managed-device', version: '1', text: expect.stringMatching(/fraud/) }]);
  for (const name of ['other', '__proto__'])
    expect((await bellhop.call(acme.admin.token, 'GET', `/v1/disclaimers/${name}`)).status, name).toBe(404);
});

test('[P10] who confirmed which text is kept in the audit trail', async () => {
  const body = device();
  expect((await addAtConsole(confirming(CURRENT), body)).status).toBe(200);
  expect(await recordedFor(body.mac)).toMatchObject({
    actorEmail: acme.admin.email,
    after: { mac: body.mac, disclaimer: { name: 'partner-managed-device', version: '1' } },
  });
});

test('[P10] at the console a partner-managed device is not added before the disclaimer is confirmed; other devices are', async () => {
  const refused = await addAtConsole();
  expect(refused.status).toBe(400);
  expect(refused.body.message).toContain(`Bellhop-Disclaimer: ${CURRENT}`);
  expect((await addAtConsole({}, device('DMS Yealink T46U'))).status).toBe(200);
});

test('a program that knows nothing of disclaimers adds partner-managed devices all the same', async () => {
  const body = device();
  expect((await add({}, body)).status).toBe(200);
  expect((await recordedFor(body.mac)).after).not.toHaveProperty('disclaimer');
});

test('a disclaimer that does not exist or is not the current one is refused, and the current one named', async () => {
  for (const sent of [
    'partner-managed-device/0',
    'partner-managed-device',
    'partner-managed-device/1/1',
    'other/1',
    '',
    '/',
    'x'.repeat(199),
  ]) {
    const { status, body } = await add(confirming(sent));
    expect([status, body.message], sent).toEqual([400, expect.stringContaining(CURRENT)]);
  }
  expect((await add(confirming('x'.repeat(201)))).status).toBe(400);
});

test('a changed text needs a new version', () => {
  const hash = createHash('sha256').update(PARTNER_MANAGED_DEVICE.text).digest('hex');
  expect({ [PARTNER_MANAGED_DEVICE.version]: hash }).toEqual({
    '1': '24ec642c1b4a717429e3ad562b56985a02de702577e3bdafdf9c7544e0c98eab',
  });
});
