import { expect, test } from 'vitest';
import { startTestBellhop } from '../../test/support/bellhop.ts';
import { DeviceResource } from '../areas/devices/device.schema.ts';
import { routes } from '../programs/api.ts';
import { hasFieldsOfOurs, OURS, strictSchema } from './extension-field.ts';
import { encodeId } from './ids.ts';

test('fields of ours leave a schema at every depth, and what requires them forgets them', () => {
  const inner = { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' }, b: { type: 'string', ...OURS } } };
  const schema = { type: 'object', properties: { list: { type: 'array', items: inner }, mine: { ...inner, ...OURS } } };
  const strict = strictSchema(schema);
  expect(hasFieldsOfOurs(schema)).toBe(true);
  expect(hasFieldsOfOurs(strict)).toBe(false);
  expect(strict.properties.list.items).toEqual({ type: 'object', required: ['a'], properties: { a: { type: 'string' } } });
  expect(Object.keys(strict.properties)).toEqual(['list']);
});

test('no field of ours is required of a client, nor in a response', () => {
  const extended = routes.flatMap(({ operation, extension, body, output }) =>
    extension ? [] : [body, output].filter(hasFieldsOfOurs).map((schema) => [operation, schema] as const),
  );
  expect(extended.length).toBeGreaterThan(4);
  for (const [operation, schema] of extended) {
    JSON.parse(JSON.stringify(schema), (_, value) => {
      for (const [name, property] of Object.entries<Partial<typeof OURS>>(value?.properties ?? {}))
        if (property['x-bellhop-extension']) expect(value.required ?? [], `${operation}: ${name}`).not.toContain(name);
      return value;
    });
  }
});

test('a device shows what only Bellhop knows to who asks for it, and to nobody else', async () => {
  const bellhop = await startTestBellhop();
  const acme = await bellhop.createOrganization();
  const call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
    bellhop.call(acme.admin.token, method, path, body, headers);
  const personId = encodeId('PEOPLE', acme.plain.id);
  const added = await call('POST', '/v1/devices?extensions=true', { mac: '805ec3000001', model: 'DMS Yealink T46U', personId });
  expect(added.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(added.body).toMatchObject({ provisioning: { state: 'waiting' }, minimumSoftware: expect.any(String) });
  const byHand = { mac: '805ec3000002', model: 'Yealink Customer Managed', personId, password: 'Quarz-47-lampe' };
  const { id } = (await call('POST', '/v1/devices', byHand)).body;
  expect((await call('GET', `/v1/devices/${id}?extensions=true`)).body.provisioning).toEqual({ state: 'by-hand' });

  const whole = (await call('GET', '/v1/devices', undefined, { 'bellhop-extensions': 'true' })).body.items[0];
  const strict = (await call('GET', '/v1/devices')).body.items[0];
  const ours = Object.entries(DeviceResource.properties)
    .filter(([, property]) => hasFieldsOfOurs(property))
    .map(([name]) => name);
  expect(Object.keys(whole)).toEqual(expect.arrayContaining(['owner', 'provisioning', 'minimumSoftware']));
  expect(Object.keys(strict).filter((name) => ours.includes(name))).toEqual([]);
  expect(Object.fromEntries(Object.entries(whole).filter(([name]) => !ours.includes(name)))).toEqual(strict);
  expect((await call('GET', `/v1/devices/${id}?extensions=1`)).status).toBe(400);
  await bellhop.stop();
});
