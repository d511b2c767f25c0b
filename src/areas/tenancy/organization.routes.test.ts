import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { encodeId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
});
afterAll(() => bellhop.stop());

test('an administrator sees their own organization and no other', async () => {
  const { status, body } = await bellhop.call(acme.admin.token, 'GET', '/v1/organizations');
  expect(status).toBe(200);
  expect(body.items).toEqual([{ id: encodeId('ORGANIZATION', acme.id), displayName: 'Acme', created: expect.any(String) }]);
});

test('who asks for extensions hears the state and the rules of an organization, too', async () => {
  const path = `/v1/organizations/${encodeId('ORGANIZATION', acme.id)}`;
  const { body } = await bellhop.call(acme.admin.token, 'GET', path, undefined, { 'bellhop-extensions': 'true' });
  expect(body.account).toMatchObject({ displayName: 'Acme', kind: 'customer', suspended: false, srtp: expect.any(String) });
});

test("another tenant's organization is not found, by path and by orgId alike", async () => {
  const stranger = encodeId('ORGANIZATION', globex.id);
  expect((await bellhop.call(acme.admin.token, 'GET', `/v1/organizations/${stranger}`)).status).toBe(404);
  expect((await bellhop.call(acme.admin.token, 'GET', `/v1/organizations?orgId=${stranger}`)).status).toBe(404);
});

test('without a token the answer is 401 with a tracking id and the words clients look for', async () => {
  const { status, body, headers } = await bellhop.call(undefined, 'GET', '/v1/organizations');
  expect(status).toBe(401);
  expect(body.message).toContain('requires a valid access token');
  expect(body.trackingId).toBe(headers.get('trackingid'));
});

test('a plain person may not list organizations', async () => {
  expect((await bellhop.call(acme.plain.token, 'GET', '/v1/organizations')).status).toBe(403);
});

test('a method that the path does not know answers 405 and names those it knows', async () => {
  const { status, headers } = await bellhop.call(acme.admin.token, 'DELETE', '/v1/organizations');
  expect(status).toBe(405);
  expect(headers.get('allow')).toBe('GET, POST');
});

test('a format that is not JSON answers 404', async () => {
  const answer = await bellhop.call(acme.admin.token, 'GET', '/v1/organizations', undefined, { accept: 'application/xml' });
  expect(answer.status).toBe(404);
});
