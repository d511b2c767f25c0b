import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { encodeId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { createDevice } from '../devices/index.ts';
import { type ConfigurationService, openConfigurationService } from './index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let owner: pg.Client;
let phones: ConfigurationService;

let clock = Date.now();
const now = () => new Date(clock);

beforeAll(async () => {
  bellhop = await startTestBellhop({ now });
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex', deviceManagementAccess: false });
  owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  phones = await openConfigurationService({ database: bellhop.database, log: createLog('silent'), now, pause: async () => {} });
});
afterAll(async () => {
  await phones.close();
  await owner.end();
  await bellhop.stop();
});

let macs = 0x805ec0_200000;

async function addPhone(model: string, organization = acme): Promise<{ id: string; mac: string; path: string }> {
  const mac = (macs++).toString(16).padStart(12, '0');
  const password = model.startsWith('DMS') ? undefined : 'Xk7mQw2pRt9z';
  const id = await organization.asSystem((ctx) => createDevice(ctx, { mac, model, personId: organization.plain.id, password }));
  return { id, mac, path: `/v1/devices/${mac}` };
}

const fetchFile = (mac: string, authorization?: string) =>
  phones.answer({
    method: 'GET',
    path: `/${mac}.cfg`,
    authorization,
    userAgent: `Yealink SIP-T46U 108.86.0.45 ${mac}`,
    ifNoneMatch: undefined,
    sourceIp: '192.0.2.1',
    protocol: 'http',
  });

const auditOf = async (deviceId: string) =>
  (await owner.query('select action from audit.event where target_id = $1 order by occurred_at, id', [deviceId])).rows.map(
    ({ action }) => action,
  );

test('the preview is the file with its passwords masked', async () => {
  const phone = await addPhone('DMS Yealink T46U');
  const { status, body } = await bellhop.call(acme.reader.token, 'GET', `${phone.path}/configuration`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    fileName: `${phone.mac}.cfg`,
    contentType: 'text/plain; charset=utf-8',
    fileNames: [`${phone.mac}.cfg`],
  });
  const served = (await fetchFile(phone.mac)).body?.toString() ?? '';
  const masked = served
    .replace(/^(account\.1\.password = ).*$/m, '$1********')
    .replace(/^(static\.auto_provision\.server\.password = ).*$/m, '$1********');
  expect(masked).not.toBe(served);
  expect(body.text).toBe(masked);
});

test('a preview names the other files of the phone and shows them by name', async () => {
  const phone = await addPhone('DMS Polycom VVX450');
  const lines = await bellhop.call(acme.admin.token, 'GET', `${phone.path}/configuration`);
  expect(lines.body.fileNames).toEqual([`${phone.mac}.cfg`, `${phone.mac}-lines.cfg`]);
  expect(lines.body.fileName).toBe(`${phone.mac}-lines.cfg`);
  const master = await bellhop.call(acme.admin.token, 'GET', `${phone.path}/configuration?fileName=${phone.mac}.cfg`);
  expect(master.body.text).toContain('CONFIG_FILES=');
  expect((await bellhop.call(acme.admin.token, 'GET', `${phone.path}/configuration?fileName=other`)).status).toBe(404);
});

test('a model without a template has no preview, and the answer says why', async () => {
  const phone = await addPhone('Generic IPPhone Customer Managed');
  const { status, body } = await bellhop.call(acme.admin.token, 'GET', `${phone.path}/configuration`);
  expect(status).toBe(404);
  expect(body.message).toContain('no configuration template');
  const switched = await bellhop.call(acme.admin.token, 'PATCH', `${phone.path}/provisioning`, { provisionedByBellhop: true });
  expect(switched.status).toBe(409);
});

test('a platform-managed phone waits for its first boot; the answer follows the window', async () => {
  const phone = await addPhone('DMS Yealink T46U');
  const get = () => bellhop.call(acme.reader.token, 'GET', `${phone.path}/provisioning`);
  const openedAt = now().toISOString();
  expect((await get()).body).toEqual({
    provisionedByBellhop: true,
    canBeProvisioned: true,
    provisioningUrl: 'http://127.0.0.1:8081/',
    httpUserName: phone.mac,
    firstBootWindow: { state: 'open', openedAt },
  });

  clock += 60_000;
  await fetchFile(phone.mac);
  const closesAt = new Date(clock + 10 * 60_000).toISOString();
  expect((await get()).body.firstBootWindow).toEqual({
    state: 'open-for-one-address',
    openedAt,
    closesAt,
    sourceAddress: '192.0.2.1',
  });

  clock += 10 * 60_000;
  expect((await get()).body.firstBootWindow).toEqual({ state: 'closed' });
});

test('a device that is provisioned by hand gets no file until that is switched on, which changes its SIP password', async () => {
  const phone = await addPhone('Yealink T46U Partner Managed');
  const credential = async () =>
    (await owner.query('select ha1_md5, password_encrypted from devices.credential where device_id = $1', [phone.id])).rows[0];
  const before = await credential();
  expect(before.password_encrypted).toBeNull();
  expect((await fetchFile(phone.mac)).outcome).toBe('not-provisioned');
  expect((await bellhop.call(acme.reader.token, 'GET', `${phone.path}/provisioning`)).body).toMatchObject({
    provisionedByBellhop: false,
    firstBootWindow: { state: 'closed' },
  });

  const on = await bellhop.call(acme.admin.token, 'PATCH', `${phone.path}/provisioning`, { provisionedByBellhop: true });
  expect(on.body).toMatchObject({ provisionedByBellhop: true, firstBootWindow: { state: 'open' } });
  const after = await credential();
  expect(after.ha1_md5).not.toBe(before.ha1_md5);
  const password = bellhop.installation.secrets.open(after.password_encrypted);
  expect((await fetchFile(phone.mac)).body?.toString()).toContain(`account.1.password = ${password}`);

  const off = await bellhop.call(acme.admin.token, 'PATCH', `${phone.path}/provisioning`, { provisionedByBellhop: false });
  expect(off.body).toMatchObject({ provisionedByBellhop: false, firstBootWindow: { state: 'closed' } });
  expect((await fetchFile(phone.mac)).outcome).toBe('not-provisioned');
  expect(await credential()).toEqual({ ha1_md5: after.ha1_md5, password_encrypted: null });
  expect(await auditOf(phone.id)).toEqual([
    'device.created',
    'device.password-changed',
    'provisioning.switched-on',
    'provisioning.switched-off',
  ]);
});

test('a phone that uses TLS is sent to the port where TLS is spoken', async () => {
  const secure = await bellhop.createOrganization({ displayName: 'Secure' });
  const phone = await addPhone('DMS Yealink T46U', secure);
  const proxyPort = async () => {
    const { body } = await bellhop.call(secure.admin.token, 'GET', `${phone.path}/configuration`);
    return /account\.1\.outbound_proxy\.1\.port = (\d+)/.exec(body.text)?.[1];
  };
  expect(await proxyPort()).toBe('5060');
  await owner.query("update tenancy.organization set sip_transport = 'TLS' where id = $1", [secure.id]);
  expect(await proxyPort()).toBe('5061');
});

test('switching on takes a given password if it meets the rules', async () => {
  const phone = await addPhone('Yealink T46U Partner Managed');
  const patch = (body: object) => bellhop.call(acme.admin.token, 'PATCH', `${phone.path}/provisioning`, body);
  expect((await patch({ provisionedByBellhop: true, sipPassword: 'short' })).status).toBe(400);
  expect((await patch({ provisionedByBellhop: false, sipPassword: 'Zk9mTw4pLt7y' })).status).toBe(400);
  expect((await fetchFile(phone.mac)).outcome).toBe('not-provisioned');
  const taken = await patch({ provisionedByBellhop: true, sipPassword: 'Zk9mTw4pLt7y' });
  expect(taken.status).toBe(200);
  expect(JSON.stringify(taken.body)).not.toContain('Zk9mTw4pLt7y');
  expect((await fetchFile(phone.mac)).body?.toString()).toContain('account.1.password = Zk9mTw4pLt7y');
});

test('a platform-managed phone cannot be left to itself', async () => {
  const phone = await addPhone('DMS Yealink T46U');
  const { status } = await bellhop.call(acme.admin.token, 'PATCH', `${phone.path}/provisioning`, { provisionedByBellhop: false });
  expect(status).toBe(409);
});

test('the window of a device that is provisioned by hand does not open', async () => {
  const phone = await addPhone('Yealink T46U Partner Managed');
  const open = `${phone.path}/provisioning/actions/openFirstBootWindow/invoke`;
  expect((await bellhop.call(acme.admin.token, 'POST', open)).status).toBe(409);
  expect(
    (await bellhop.call(acme.admin.token, 'POST', `${phone.path}/provisioning/actions/revealSecretLink/invoke`)).status,
  ).toBe(409);
});

test('a window that an administrator closes lets nobody in any more, and closing one that is shut does nothing', async () => {
  const phone = await addPhone('DMS Yealink T46U');
  const close = () => bellhop.call(acme.admin.token, 'POST', `${phone.path}/provisioning/actions/closeFirstBootWindow/invoke`);
  expect((await close()).body.firstBootWindow).toEqual({ state: 'closed' });
  expect((await fetchFile(phone.mac)).outcome).toBe('no-proof');
  expect((await close()).status).toBe(200);
  expect(await auditOf(phone.id)).toEqual(['device.created', 'provisioning.window-closed']);
});

test('opening the window and revealing the link are audited, and reading never shows the link', async () => {
  const phone = await addPhone('DMS Yealink T46U');
  await bellhop.call(acme.admin.token, 'POST', `${phone.path}/provisioning/actions/openFirstBootWindow/invoke`);
  const { body } = await bellhop.call(acme.admin.token, 'POST', `${phone.path}/provisioning/actions/revealSecretLink/invoke`);
  expect(body.secretLink).toMatch(/^http:\/\/127\.0\.0\.1:8081\/[\w-]{43}\/$/);
  const token = body.secretLink.split('/').at(-2);
  for (const part of ['provisioning', 'configuration', 'requests'])
    expect(JSON.stringify((await bellhop.call(acme.admin.token, 'GET', `${phone.path}/${part}`)).body)).not.toContain(token);
  expect(await auditOf(phone.id)).toEqual([
    'device.created',
    'device.password-changed',
    'provisioning.window-opened',
    'provisioning.link-revealed',
  ]);
});

test('requests are listed newest first, page by page, each with its reason', async () => {
  const phone = await addPhone('DMS Yealink T46U');
  for (const authorization of [undefined, 'Basic eDp5', undefined]) {
    await fetchFile(phone.mac, authorization);
    clock += 11 * 60_000;
  }
  await phones.flush();
  const first = await bellhop.call(acme.reader.token, 'GET', `${phone.path}/requests?max=2`);
  expect(first.body.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['no-proof', 'wrong-credentials']);
  const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const second = await bellhop.call(acme.reader.token, 'GET', next);
  expect(second.headers.get('link')).toBeNull();
  expect(second.body.items).toEqual([
    {
      occurredAt: expect.any(String),
      method: 'GET',
      path: `/${phone.mac}.cfg`,
      protocol: 'http',
      sourceAddress: '192.0.2.1',
      userAgent: `Yealink SIP-T46U 108.86.0.45 ${phone.mac}`,
      model: 'T46U',
      firmware: '108.86.0.45',
      status: 200,
      outcome: 'served',
      explanation: 'The phone got its file.',
      proof: 'window',
      bytes: expect.any(Number),
    },
  ]);
});

test("any id of the device and its MAC in any notation are accepted; another tenant's device is not there", async () => {
  const phone = await addPhone('DMS Yealink T46U');
  const spelled = [
    phone.id,
    encodeId('DEVICE', phone.id),
    encodeId('CALLING_DEVICE', phone.id),
    phone.mac.toUpperCase(),
    phone.mac.replace(/..(?!$)/g, '$&:'),
  ];
  for (const id of spelled)
    for (const part of ['provisioning', 'configuration', 'requests'])
      expect((await bellhop.call(acme.admin.token, 'GET', `/v1/devices/${encodeURIComponent(id)}/${part}`)).status).toBe(200);
  for (const part of ['provisioning', 'configuration', 'requests'])
    expect((await bellhop.call(globex.admin.token, 'GET', `${phone.path}/${part}`)).status).toBe(404);
});

test('reading is for administrators, writing for those who may write', async () => {
  const phone = await addPhone('DMS Yealink T46U');
  for (const part of ['provisioning', 'configuration', 'requests'])
    expect((await bellhop.call(acme.plain.token, 'GET', `${phone.path}/${part}`)).status).toBe(403);
  for (const action of ['openFirstBootWindow', 'closeFirstBootWindow', 'revealSecretLink'])
    expect((await bellhop.call(acme.reader.token, 'POST', `${phone.path}/provisioning/actions/${action}/invoke`)).status).toBe(
      403,
    );
  const patch = await bellhop.call(acme.reader.token, 'PATCH', `${phone.path}/provisioning`, { provisionedByBellhop: true });
  expect(patch.status).toBe(403);
});

test('without special access, partner-managed phones keep their file and nobody touches how they get it', async () => {
  const phone = await addPhone('Yealink T46U Partner Managed');
  await bellhop.call(acme.admin.token, 'PATCH', `${phone.path}/provisioning`, { provisionedByBellhop: true });
  await owner.query('update tenancy.organization set device_management_access = false where id = $1', [acme.id]);
  expect((await fetchFile(phone.mac)).outcome).toBe('served');
  const off = await bellhop.call(acme.admin.token, 'PATCH', `${phone.path}/provisioning`, { provisionedByBellhop: false });
  expect(off.status).toBe(403);
  const reveal = await bellhop.call(acme.admin.token, 'POST', `${phone.path}/provisioning/actions/revealSecretLink/invoke`);
  expect(reveal.status).toBe(403);
  await owner.query('update tenancy.organization set device_management_access = true where id = $1', [acme.id]);
});
