import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { encodeId, newId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
});
afterAll(() => bellhop.stop());

let lastMac = 0;
const add = async (model: string): Promise<string> => {
  const mac = `805ec2${(++lastMac).toString(16).padStart(6, '0')}`;
  const personId = encodeId('PEOPLE', acme.plain.id);
  return (await bellhop.call(acme.admin.token, 'POST', '/v1/devices', { mac, model, personId })).body.id;
};
const call = (method: string, path: string, body?: unknown, token = acme.admin.token) =>
  bellhop.call(token, method, `/v1/telephony/config/devices${path}`, body);
const tag = (id: string, value: string[]) =>
  bellhop.call(acme.admin.token, 'PATCH', `/v1/devices/${id}`, [{ op: 'add', path: 'tags', value }], {
    'content-type': 'application/json-patch+json',
  });

const SPEED_DIAL = { lineKeyIndex: 2, lineKeyType: 'SPEED_DIAL', lineKeyLabel: 'Home', lineKeyValue: '213456' };
const PRIMARY = { lineKeyIndex: 1, lineKeyType: 'PRIMARY_LINE' };

test('the keys of a device follow its lines until somebody arranges them, and again afterwards', async () => {
  const id = await add('DMS Cisco 8851');
  const before = (await call('GET', `/${id}/layout`)).body;
  expect(before).toMatchObject({ layoutMode: 'DEFAULT', userReorderEnabled: false });
  expect(before.lineKeys).toHaveLength(10);
  expect(before.lineKeys.slice(0, 2)).toEqual([PRIMARY, { lineKeyIndex: 2, lineKeyType: 'OPEN' }]);

  const layout = {
    layoutMode: 'CUSTOM',
    userReorderEnabled: true,
    lineKeys: [PRIMARY, SPEED_DIAL],
    kemModuleType: 'KEM_14_KEYS',
    kemKeys: [
      { kemModuleIndex: 1, kemKeyIndex: 1, kemKeyType: 'CLOSED' },
      { kemModuleIndex: 2, kemKeyIndex: 14, kemKeyType: 'SHARED_LINE', sharedLineIndex: 1 },
    ],
  };
  expect((await call('PUT', `/${id}/layout`, layout)).status).toBe(204);
  expect((await call('GET', `/${id}/layout`)).body).toEqual(layout);

  expect((await call('PUT', `/${id}/layout`, { layoutMode: 'DEFAULT', lineKeys: [] })).status).toBe(204);
  expect((await call('GET', `/${id}/layout`)).body).toEqual(before);
});

test('keys that the model does not have, and keys without what they need, are refused together', async () => {
  const id = await add('DMS Cisco 8841');
  const { status, body } = await call('PUT', `/${id}/layout`, {
    layoutMode: 'CUSTOM',
    lineKeys: [
      { lineKeyIndex: 1, lineKeyType: 'MONITOR' },
      { lineKeyIndex: 11, lineKeyType: 'OPEN' },
      { lineKeyIndex: 3, lineKeyType: 'SPEED_DIAL' },
      { lineKeyIndex: 3, lineKeyType: 'SHARED_LINE' },
    ],
    kemModuleType: 'KEM_14_KEYS',
    kemKeys: [],
  });
  expect(status).toBe(400);
  expect(body.errors.map(({ description }: { description: string }) => description)).toEqual([
    "'lineKeys.0' is key 1, which is always PRIMARY_LINE.",
    "'lineKeys.1' is key 11; the model DMS Cisco 8841 has 10 line keys.",
    "'lineKeys.2' is SPEED_DIAL and needs 'lineKeyValue'.",
    "'lineKeys.3' is key 3, which is there twice.",
    "'lineKeys.3' is SHARED_LINE and needs 'sharedLineIndex'.",
    "'kemModuleType' is KEM_14_KEYS; the model DMS Cisco 8841 takes none.",
  ]);
});

test('a model whose keys cannot be arranged has no layout: 404', async () => {
  const id = await add('DMS Yealink T46U');
  expect((await call('GET', `/${id}/layout`)).status).toBe(404);
  expect((await call('PUT', `/${id}/layout`, { layoutMode: 'CUSTOM', lineKeys: [PRIMARY] })).status).toBe(404);
});

test('a template is created, listed, changed and deleted; its name is taken once', async () => {
  const template = { templateName: 'Sales', deviceModel: 'Cisco 8851', lineKeys: [PRIMARY, SPEED_DIAL] };
  const created = await call('POST', '/lineKeyTemplates', template);
  expect(created.status).toBe(201);
  const { id } = created.body;
  expect(Buffer.from(id, 'base64').toString()).toMatch(/^ciscospark:\/\/us\/DEVICE_LINE_KEY_TEMPLATE\/[0-9a-f-]{36}$/);
  const summary = { id, templateName: 'Sales', deviceModel: 'DMS Cisco 8851', modelDisplayName: 'Cisco 8851' };
  expect((await call('GET', '/lineKeyTemplates')).body).toEqual({ lineKeyTemplates: [summary] });
  expect((await call('POST', '/lineKeyTemplates', { ...template, templateName: 'SALES' })).status).toBe(409);

  const path = `/lineKeyTemplates/${id}`;
  expect((await call('PUT', path, { userReorderEnabled: true, lineKeys: [PRIMARY] })).status).toBe(204);
  expect((await call('GET', path)).body).toEqual({ ...summary, userReorderEnabled: true, lineKeys: [PRIMARY] });
  expect((await call('DELETE', path)).status).toBe(204);
  expect((await call('GET', path)).status).toBe(404);
});

test('a template is refused for a model without layouts, and for keys it does not have', async () => {
  const lineKeys = [{ lineKeyIndex: 3, lineKeyType: 'OPEN' }];
  const yealink = await call('POST', '/lineKeyTemplates', { templateName: 'A', deviceModel: 'DMS Yealink T46U', lineKeys });
  expect([yealink.status, yealink.body.message]).toEqual([400, expect.stringContaining('cannot be arranged')]);
  const small = await call('POST', '/lineKeyTemplates', { templateName: 'A', deviceModel: 'DMS Cisco 7821', lineKeys });
  expect([small.status, small.body.message]).toEqual([400, expect.stringContaining('has 2 line keys')]);
});

test('a preview counts devices of the model by tags, location, layout of their own and advisories', async () => {
  const [plain, tagged, arranged] = [await add('DMS Cisco 6871'), await add('DMS Cisco 6871'), await add('DMS Cisco 6871')];
  await add('DMS Cisco 6821');
  await tag(tagged, ['sales', 'first-floor']);
  await call('PUT', `/${arranged}/layout`, { layoutMode: 'CUSTOM', lineKeys: [PRIMARY] });
  expect(plain).toBeDefined();

  const shared = { lineKeyIndex: 2, lineKeyType: 'SHARED_LINE', sharedLineIndex: 1 };
  const body = { templateName: 'Count', deviceModel: 'DMS Cisco 6871', lineKeys: [PRIMARY, shared] };
  const templateId = (await call('POST', '/lineKeyTemplates', body)).body.id;
  const preview = async (filter: object) => {
    const application = { action: 'APPLY_TEMPLATE', templateId, ...filter };
    const { status, body } = await call('POST', '/actions/previewApplyLineKeyTemplate/invoke', application);
    expect(status, JSON.stringify(body)).toBe(200);
    return body.deviceCount;
  };
  expect(await preview({})).toBe(3);
  expect(await preview({ includeDeviceTags: ['sales', 'engineering'] })).toBe(1);
  expect(await preview({ excludeDeviceTags: ['sales'] })).toBe(2);
  expect(await preview({ excludeDevicesWithCustomLayout: true })).toBe(2);
  expect(await preview({ locationIds: [encodeId('LOCATION', newId())] })).toBe(0);
  expect(await preview({ advisoryTypes: { moreSharedAppearancesEnabled: true } })).toBe(3);
  expect(await preview({ advisoryTypes: { fewSharedAppearancesEnabled: true } })).toBe(0);
  expect(await preview({ advisoryTypes: { moreMonitorAppearancesEnabled: 'true' } })).toBe(0);
});

test('a preview needs a template that is there', async () => {
  const path = '/actions/previewApplyLineKeyTemplate/invoke';
  const missing = await call('POST', path, { action: 'APPLY_TEMPLATE' });
  expect([missing.status, missing.body.message]).toEqual([400, expect.stringContaining("'templateId' is required")]);
  const templateId = encodeId('DEVICE_LINE_KEY_TEMPLATE', newId());
  expect((await call('POST', path, { action: 'APPLY_TEMPLATE', templateId })).status).toBe(400);
  expect((await call('POST', path, { action: 'APPLY_DEFAULT_TEMPLATES' })).body.deviceCount).toBeGreaterThan(0);
});

test("another tenant's layouts and templates are not there, and a reader only reads", async () => {
  const id = await add('DMS Cisco 8851');
  const template = { templateName: 'Mine', deviceModel: 'DMS Cisco 8851', lineKeys: [PRIMARY] };
  const templateId = (await call('POST', '/lineKeyTemplates', template)).body.id;
  const paths: [string, string, object?][] = [
    ['GET', `/${id}/layout`],
    ['PUT', `/${id}/layout`, { layoutMode: 'DEFAULT' }],
    ['GET', `/lineKeyTemplates/${templateId}`],
    ['PUT', `/lineKeyTemplates/${templateId}`, { lineKeys: [PRIMARY] }],
    ['DELETE', `/lineKeyTemplates/${templateId}`],
  ];
  for (const [method, path, body] of paths) {
    expect((await call(method, path, body, globex.admin.token)).status).toBe(404);
    expect((await call(method, path, body, acme.reader.token)).status).toBe(method === 'GET' ? 200 : 403);
  }
  expect((await call('GET', '/lineKeyTemplates', undefined, globex.admin.token)).body).toEqual({ lineKeyTemplates: [] });
  const elsewhere = { action: 'APPLY_TEMPLATE', templateId };
  const preview = '/actions/previewApplyLineKeyTemplate/invoke';
  expect((await call('POST', preview, elsewhere, globex.admin.token)).status).toBe(400);
});

test('a location administrator reads and applies templates, and hears whose they are when changing one', async () => {
  const lena = await acme.person('lena', ['location_full_admin']);
  const template = { templateName: 'Ours', deviceModel: 'DMS Cisco 8851', lineKeys: [PRIMARY] };
  const templateId = (await call('POST', '/lineKeyTemplates', template)).body.id;
  expect((await call('GET', `/lineKeyTemplates/${templateId}`, undefined, lena.token)).status).toBe(200);
  const application = { action: 'APPLY_TEMPLATE', templateId };
  const preview = await call('POST', '/actions/previewApplyLineKeyTemplate/invoke', application, lena.token);
  expect([preview.status, preview.body.deviceCount]).toEqual([200, 0]);
  for (const [method, path, body] of [
    ['POST', '/lineKeyTemplates', { ...template, templateName: 'Hers' }],
    ['PUT', `/lineKeyTemplates/${templateId}`, { lineKeys: [PRIMARY] }],
    ['DELETE', `/lineKeyTemplates/${templateId}`],
  ] as const) {
    const { status, body: answer } = await call(method, path, body, lena.token);
    expect([status, answer.message]).toEqual([403, expect.stringContaining('belong to the whole organization')]);
  }
});
