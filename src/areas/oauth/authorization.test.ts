import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { one, sql } from '../../foundation/db/sql.ts';
import { encodeId, newId } from '../../foundation/ids.ts';
import { issueToken } from '../access/index.ts';
import { applicationIdOf } from './application.model.ts';
import { findClient } from './application.queries.ts';
import { giveConsent } from './give-consent.ts';
import { hashOf, keepAccessToken, keepVoucher } from './issue-tokens.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let app: { id: string; clientId: string };

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  globex = await bellhop.createOrganization();
  app = (
    await bellhop.call(globex.admin.token, 'POST', '/v1/applications', {
      name: 'Phone Book',
      redirectUris: ['https://app.example.com/callback'],
      scopes: ['spark-admin:devices_read'],
    })
  ).body;
});
afterAll(() => bellhop.stop());

/** What the code flow leaves behind: a consent with an access token and a refresh token. */
async function letIn(person: TestPerson): Promise<string> {
  const accessToken = newId();
  await acme.asSystem(async (system) => {
    const actor = { ...system.actor, kind: 'person' as const, id: person.id };
    const ctx = { ...system, actor };
    const client = await findClient(ctx.db, applicationIdOf(app.clientId) as string, ctx.now);
    if (!client) throw new Error('The application is not there.');
    const consent = await giveConsent(ctx, client, client.scopes);
    await keepVoucher(ctx, consent, { kind: 'RefreshToken', value: newId(), payload: {}, lifetimeSeconds: 600 });
    await keepAccessToken(ctx, consent, { value: accessToken, scopes: client.scopes, lifetimeSeconds: 60 });
  });
  return accessToken;
}

const list = async (token: string, query = '') => (await bellhop.call(token, 'GET', `/v1/authorizations${query}`)).body.items;
const devices = async (token: string) => (await bellhop.call(token, 'GET', '/v1/devices')).status;

test('a person sees the tokens that applications hold, an administrator those of everybody, and nobody those of others', async () => {
  await letIn(acme.plain);
  const expected = ['access', 'refresh'].map((type) => ({
    id: expect.any(String),
    applicationId: app.id,
    applicationName: 'Phone Book',
    personId: encodeId('PEOPLE', acme.plain.id),
    clientId: app.clientId,
    created: expect.any(String),
    type,
  }));
  expect(await list(acme.plain.token)).toEqual(expected);
  expect(await list(acme.admin.token, `?personEmail=${encodeURIComponent(acme.plain.email.toUpperCase())}`)).toEqual(expected);
  expect(await list(acme.reader.token, `?personId=${encodeId('PEOPLE', acme.plain.id)}`)).toEqual(expected);
  const asked = (token: string) => bellhop.call(token, 'GET', `/v1/authorizations?personId=${encodeId('PEOPLE', acme.admin.id)}`);
  expect((await asked(acme.plain.token)).status).toBe(403);
  expect((await asked(globex.admin.token)).status).toBe(404);
});

test('a refresh token that is revoked takes the access token along; an access token goes alone', async () => {
  const token = await letIn(acme.reader);
  const [access, refresh] = await list(acme.reader.token);
  const revoke = (id: string, as = acme.reader.token) => bellhop.call(as, 'DELETE', `/v1/authorizations/${id}`);
  expect((await revoke(access.id, acme.plain.token)).status).toBe(404);
  expect((await revoke(access.id, globex.admin.token)).status).toBe(404);
  expect(await devices(token)).toBe(200);
  expect((await revoke(access.id)).status).toBe(204);
  expect(await devices(token)).toBe(401);
  expect(await list(acme.reader.token)).toEqual([refresh]);

  const another = await letIn(acme.reader);
  const newest = (await list(acme.reader.token)).find(({ type }: { type: string }) => type === 'refresh');
  expect((await revoke(newest.id, acme.admin.token)).status).toBe(204);
  expect(await devices(another)).toBe(401);
});

test('an administrator revokes an application in the whole organization', async () => {
  const tokens = [await letIn(acme.admin), await letIn(acme.reader)];
  const revoke = (as: string) => bellhop.call(as, 'DELETE', `/v1/authorizations?clientId=${app.clientId}`);
  expect((await revoke(acme.reader.token)).status).toBe(403);
  expect((await revoke(globex.admin.token)).status).toBe(404);
  expect((await revoke(acme.admin.token)).status).toBe(204);
  for (const token of tokens) expect(await devices(token)).toBe(401);
});

test('a token hears when it expires', async () => {
  const token = await acme.asSystem((ctx) => issueToken(ctx, { personId: acme.plain.id, expiresAfterSeconds: 3600 }));
  const kept = await acme.asSystem((ctx) =>
    one<{ exp: Date }>(ctx.db, sql`select expires_at as exp from access.token where hash = ${hashOf(token)}`),
  );
  expect((await bellhop.call(token, 'GET', '/v1/authorizations/tokenExpiry')).body).toEqual({ exp: kept?.exp.getTime() });
});

test('a location administrator lets an application in like everybody, sees that, and ends it', async () => {
  const lena = await acme.person('lena', ['location_full_admin']);
  const token = await letIn(lena);
  const [access] = await list(lena.token);
  expect(access.applicationName).toBe('Phone Book');
  const others = await bellhop.call(lena.token, 'GET', `/v1/authorizations?personId=${encodeId('PEOPLE', acme.plain.id)}`);
  expect(others.status).toBe(403);
  expect((await bellhop.call(lena.token, 'DELETE', `/v1/authorizations/${access.id}`)).status).toBe(204);
  expect((await bellhop.call(token, 'GET', '/v1/people/me')).status).toBe(401);
});
