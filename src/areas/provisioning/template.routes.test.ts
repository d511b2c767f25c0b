import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { createDevice } from '../devices/index.ts';
import { type ConfigurationService, openConfigurationService } from './index.ts';

let bellhop: TestBellhop;
let platform: TestOrganization;
let northwind: TestOrganization;
let southridge: TestOrganization;
let acme: TestOrganization;
let phones: ConfigurationService;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  platform = await bellhop.createOrganization({ kind: 'platform', parentId: null, displayName: 'Platform' });
  const provider = { kind: 'service-provider', parentId: platform.id } as const;
  northwind = await bellhop.createOrganization({ ...provider, displayName: 'Northwind' });
  southridge = await bellhop.createOrganization({ ...provider, displayName: 'Southridge' });
  acme = await bellhop.createOrganization({ parentId: northwind.id, serviceProviderId: northwind.id });
  phones = await openConfigurationService({ database: bellhop.database, log: createLog('silent'), pause: async () => {} });
});
afterAll(async () => {
  await phones.close();
  await bellhop.stop();
});

const MODEL = 'DMS Yealink T46U';
const TEXT = 'mac = {{ device.mac }}\npassword = {{ lines[0].password }}\nadmin = {{ adminPassword }}\n';
const call = (who: TestPerson, method: string, path: string, body?: unknown) => bellhop.call(who.token, method, path, body);
const orgId = ({ id }: TestOrganization) => `orgId=${encodeId('ORGANIZATION', id)}`;

let names = 0;
const newTemplate = (said: object = {}) => ({ name: `Template ${++names}`, models: [MODEL], text: TEXT, ...said });
async function add(who: TestPerson, said: object = {}) {
  const { status, body } = await call(who, 'POST', '/v1/provisioningTemplates', newTemplate(said));
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}

let macs = 0x805ec3_000000;
async function addPhone(): Promise<{ id: string; mac: string }> {
  const mac = (macs++).toString(16).padStart(12, '0');
  return { id: await acme.asSystem((ctx) => createDevice(ctx, { mac, model: MODEL, personId: acme.plain.id })), mac };
}
const choose = (who: TestPerson, mac: string, templateId: string | null, query = '') =>
  call(who, 'PUT', `/v1/devices/${mac}/provisioning/template?${query}`, { templateId });

const fetchFile = (mac: string) =>
  phones.answer({
    method: 'GET',
    path: `/${mac}.cfg`,
    authorization: undefined,
    userAgent: `Yealink SIP-T46U 108.86.0.45 ${mac}`,
    ifNoneMatch: undefined,
    sourceIp: '192.0.2.1',
    protocol: 'http',
  });

test("[V7] the built-in template is everybody's, to copy from", async () => {
  for (const who of [platform.admin, northwind.reader, acme.admin]) {
    const { body } = await call(who, 'GET', `/v1/provisioningTemplates/builtIn?model=${encodeURIComponent(MODEL)}`);
    expect(body).toMatchObject({ model: MODEL, format: 'key-value', text: expect.stringContaining('for line in lines') });
  }
  expect((await call(acme.admin, 'GET', '/v1/provisioningTemplates/builtIn?model=Gramophone')).status).toBe(404);
});

test('a template is added, changed and deleted by its account, and the trail tells without its text', async () => {
  const template = await add(northwind.admin, { description: 'Desks' });
  expect(template).toMatchObject({ description: 'Desks', models: [MODEL], text: TEXT });
  const path = `/v1/provisioningTemplates/${template.id}`;
  const changed = await call(northwind.admin, 'PATCH', path, { description: null, text: `${TEXT}more = 1\n` });
  expect(changed.body.text).toContain('more = 1');
  expect(changed.body).not.toHaveProperty('description');
  const listed = (await call(northwind.admin, 'GET', '/v1/provisioningTemplates')).body.items;
  expect(listed.find(({ id }: { id: string }) => id === template.id)).not.toHaveProperty('text');
  expect((await call(northwind.admin, 'DELETE', path)).status).toBe(204);
  expect((await call(northwind.admin, 'GET', path)).status).toBe(404);
  const events = await northwind.asSystem(({ db }) =>
    many<{ action: string }>(
      db,
      sql`select * from audit.event where target_id = ${decodeUuid(template.id)} order by occurred_at, id`,
    ),
  );
  expect(events.map(({ action }) => action)).toEqual([
    'provisioning-template.created',
    'provisioning-template.updated',
    'provisioning-template.deleted',
  ]);
  expect(JSON.stringify(events)).not.toContain('more = 1');
});

test.each([
  ['a = 1\nb = {{ devise.mac }}\n', /Line 2, column \d+ .*DMS Yealink T46U: .*devise/],
  ['{% for line in lines %}', /Line 1, column 1 .*not closed/],
  ['{% include "secrets" %}', /include/],
  ['{{ device.mac | raw }}', /raw/],
  ['{% for a in (1..1000000000) %}{{ a }}{% endfor %}', /Line/],
])('%j is refused, with line and column', async (text, message) => {
  const { status, body } = await call(northwind.admin, 'POST', '/v1/provisioningTemplates', newTemplate({ text }));
  expect([status, body.message]).toEqual([400, expect.stringMatching(message)]);
});

test('a name is there once per account, and a model without a file has no template', async () => {
  const { name } = await add(northwind.admin);
  expect((await call(northwind.admin, 'POST', '/v1/provisioningTemplates', newTemplate({ name }))).status).toBe(409);
  await add(southridge.admin, { name });
  const other = await call(northwind.admin, 'POST', '/v1/provisioningTemplates', newTemplate({ models: ['Gramophone'] }));
  expect([other.status, other.body.message]).toEqual([400, expect.stringContaining('Gramophone')]);
});

test('a phone gets its file by the template that was chosen for it, and by the built-in one again without', async () => {
  const { mac } = await addPhone();
  const template = await add(northwind.admin);
  const chosen = await choose(northwind.admin, mac, template.id, orgId(acme));
  expect([chosen.status, chosen.body.templateId]).toEqual([200, template.id]);
  const file = await fetchFile(mac);
  expect(file.body?.toString()).toMatch(new RegExp(`^mac = ${mac}\npassword = \\S+\nadmin = %NULL%\n$`));
  expect((await choose(acme.admin, mac, null)).status).toBe(200);
  expect((await fetchFile(mac)).body?.toString()).toContain('account.1.user_name');
});

test('a template that fails for a phone after all is written down with the reason, and no file is served', async () => {
  const { mac } = await addPhone();
  const text = '{% if device.displayName == "plain" %}{{ lines }}{% endif %}';
  const template = await add(northwind.admin, { text });
  expect((await choose(northwind.admin, mac, template.id, orgId(acme))).status).toBe(200);
  expect(await fetchFile(mac)).toMatchObject({ status: 500, outcome: 'template-failed' });
});

test('[V7] [K12] who acts may use the templates of their own account only, wherever they act', async () => {
  const ofPlatform = await add(platform.admin);
  const ofProvider = await add(northwind.admin);
  const ofCustomer = await add(acme.admin);
  const used = async (who: TestPerson, query = '') => {
    const { mac } = await addPhone();
    const statuses = [];
    for (const { id } of [ofPlatform, ofProvider, ofCustomer]) statuses.push((await choose(who, mac, id, query)).status);
    return statuses;
  };
  expect(await used(platform.admin, orgId(acme))).toEqual([200, 400, 400]);
  expect(await used(northwind.admin, orgId(acme))).toEqual([400, 200, 400]);
  expect(await used(acme.admin)).toEqual([400, 400, 200]);

  const stock = (who: TestPerson, templateId: string, query = '') =>
    call(who, 'POST', `/v1/sipDevices?${query}`, { mac: (macs++).toString(16), model: MODEL, templateId });
  const own = await stock(platform.admin, ofPlatform.id, orgId(northwind));
  expect([own.status, own.body.templateId]).toEqual([201, ofPlatform.id]);
  const refused = await stock(platform.admin, ofProvider.id, orgId(northwind));
  expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining('your own account')]);
  const changed = await call(northwind.admin, 'PATCH', `/v1/sipDevices/${own.body.id}`, { templateId: ofProvider.id });
  expect(changed.body.templateId).toBe(ofProvider.id);
});

test('a location administrator sees what templates there are to choose from, and changes none', async () => {
  const { id } = await add(acme.admin);
  const lena = await acme.person('lena', ['location_full_admin']);
  const { items } = (await call(lena, 'GET', '/v1/provisioningTemplates')).body;
  expect(items.map((item: { id: string }) => item.id)).toContain(id);
  expect((await call(lena, 'GET', `/v1/provisioningTemplates/${id}`)).status).toBe(200);
  expect((await call(lena, 'PATCH', `/v1/provisioningTemplates/${id}`, { name: 'Hers' })).status).toBe(403);
  expect((await call(lena, 'DELETE', `/v1/provisioningTemplates/${id}`)).status).toBe(403);
});

test('[V7] nobody sees the templates of another account, above, below or beside', async () => {
  const { id } = await add(northwind.admin);
  for (const who of [platform.admin, southridge.admin, acme.admin]) {
    for (const query of ['', `?${orgId(northwind)}`]) {
      expect((await call(who, 'GET', `/v1/provisioningTemplates/${id}${query}`)).status).toBe(404);
      const { items } = (await call(who, 'GET', `/v1/provisioningTemplates${query}`)).body;
      expect(items.map((item: { id: string }) => item.id)).not.toContain(id);
    }
    expect((await call(who, 'PATCH', `/v1/provisioningTemplates/${id}`, { name: 'Mine' })).status).toBe(404);
    expect((await call(who, 'DELETE', `/v1/provisioningTemplates/${id}`)).status).toBe(404);
  }
  expect((await call(northwind.reader, 'DELETE', `/v1/provisioningTemplates/${id}`)).status).toBe(403);
});

test('a template in use is not deleted, nor taken from the models that use it, and the refusal says how many', async () => {
  const template = await add(northwind.admin);
  for (const { mac } of [await addPhone(), await addPhone()]) await choose(northwind.admin, mac, template.id, orgId(acme));
  const path = `/v1/provisioningTemplates/${template.id}`;
  const deleted = await call(northwind.admin, 'DELETE', path);
  expect([deleted.status, deleted.body.message]).toEqual([409, expect.stringContaining('2 devices')]);
  expect((await call(northwind.admin, 'PATCH', path, { models: ['DMS Yealink T54W'] })).status).toBe(409);
});

test('the file of a device is previewed with a text that nobody has saved, passwords masked', async () => {
  const { mac } = await addPhone();
  const preview = (text: string) => call(acme.admin, 'POST', `/v1/devices/${mac}/configuration/actions/preview/invoke`, { text });
  expect((await preview(TEXT)).body.text).toBe(`mac = ${mac}\npassword = ********\nadmin = %NULL%\n`);
  expect((await preview('{{ nothing }}')).body.message).toMatch(/^Line 1, column \d+/);
  expect((await fetchFile(mac)).body?.toString()).toContain('account.1.user_name');
});
