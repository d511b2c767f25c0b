import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { browserOf, givePassword, originOf, registerIntegration } from '../../../test/support/integration.ts';
import { many, one, run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { CALLBACK_PATH } from './authorization-url.ts';
import { type Approver, approverOf, decideAtWebex } from './consent.fixture.ts';
import { SERVICES, type ServiceStage, setServiceStage } from './services.fixture.ts';
import { WEBEX_SCOPES } from './webex-permission.model.ts';

let stage: ServiceStage;
/** A second Bellhop, which plays Webex; Initech is the customer's organization there. */
let webex: TestBellhop;
let approver: Approver;
let initech: TestOrganization;
let hooli: TestOrganization;

/** What Bellhop is called in public, so that nothing listens there by that name. */
const CALLBACK = `http://localhost${CALLBACK_PATH}`;

beforeAll(async () => {
  stage = await setServiceStage();
  webex = await startTestBellhop();
  initech = await webex.createOrganization({ displayName: 'Initech' });
  hooli = await webex.createOrganization({ displayName: 'Hooli' });
  const vendor = await webex.createOrganization({ displayName: 'Northwind at Webex' });
  const { clientId, clientSecret } = await registerIntegration(webex, vendor, {
    name: 'Webex Cloud Connect',
    redirectUris: [CALLBACK],
    scopes: WEBEX_SCOPES,
  });
  stage.bellhop.installation.webex = { url: `${originOf(webex)}/v1`, clientId, clientSecret };
  approver = approverOf(stage, webex);
  for (const { organization, person } of [
    { organization: initech, person: initech.admin },
    { organization: initech, person: initech.reader },
    { organization: hooli, person: hooli.admin },
  ])
    await givePassword(organization, person);
});
afterAll(async () => {
  await webex.stop();
  await stage.bellhop.stop();
});

interface Invited {
  id: string;
  token: string;
}

let invited: Invited;
beforeEach(async () => {
  await stage.acme.asSystem((ctx) => run(ctx.db, sql`delete from integrated_services.service`));
  const { id } = await stage.add({ webexOrgId: encodeId('ORGANIZATION', initech.id) });
  invited = { id, token: await approver.lastToken() };
});

const service = async () => (await stage.call('GET', `${SERVICES}/${invited.id}`)).body;
const approve = (person: TestPerson, { decision = 'accept', token = invited.token } = {}) =>
  approver.approve(person, token, decision);

const grants = () =>
  stage.acme.asSystem((ctx) => many<{ scopes: string[] }>(ctx.db, sql`select scopes from integrated_services.webex_grant`));
/** What this person's tokens at Webex let somebody do. */
const authorizationsOf = async (person: TestPerson): Promise<unknown[]> =>
  (await webex.call(person.token, 'GET', '/v1/authorizations')).body.items;
const trail = async (): Promise<string[]> =>
  (await stage.call('GET', `${SERVICES}/${invited.id}/history`)).body.items.map(({ action }: { action: string }) => action);

describe('the link', () => {
  test('[L5] [L6] says who asks, for whom, and spells out the six permissions', async () => {
    const { status, body } = await approver.ask('read', invited.token);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'open',
      providerName: 'Northwind',
      customerName: 'Acme',
      serviceName: 'Acme Webex Calling',
      contactName: 'Ada Brandt',
    });
    expect(body.permissions).toEqual([
      { scope: 'spark:kms', description: 'Allow decryption and encryption' },
      { scope: 'spark-admin:locations_read', description: 'Read locations' },
      { scope: 'spark-admin:telephony_pstn_read', description: 'Scope to limit the read access to partners telephony PSTN' },
      { scope: 'spark-admin:people_read', description: 'Read users' },
      { scope: 'spark-admin:telephony_config_read', description: 'Read and list telephony configuration' },
      { scope: 'spark-admin:telephony_config_write', description: 'Create, edit and delete telephony configuration' },
    ]);
  });

  test('[L5] is used up by nothing that only looks: GET and HEAD of a mail scanner, the page, and the way to Webex', async () => {
    for (const method of ['GET', 'HEAD'])
      for (const path of ['/approve', '/v1/consentInvitations/actions/begin/invoke', CALLBACK_PATH])
        await fetch(`${stage.bellhop.url}${path}`, { method, redirect: 'manual' });
    for (const action of ['read', 'read', 'begin', 'begin'] as const)
      expect((await approver.ask(action, invited.token)).status).toBe(200);
    expect(await service()).toMatchObject({ status: 'pending-consent', invitation: { state: 'open' } });
    expect(await approve(initech.admin)).toBe('/approve/done');
  });

  test('is nothing that another site can make a browser begin', async () => {
    expect((await approver.ask('begin', invited.token, {})).status).toBe(403);
  });

  test('that nobody was sent leads nowhere', async () => {
    expect((await approver.ask('read', 'x'.repeat(43))).status).toBe(404);
    expect((await approver.ask('begin', 'x'.repeat(43))).status).toBe(404);
  });

  test.each([
    ['expired', sql`expires_at = now()`],
    ['revoked', sql`revoked_at = now()`],
    ['used', sql`used_at = now()`],
  ])('that has been %s says so, and begins nothing', async (state, change) => {
    await stage.acme.asSystem((ctx) => run(ctx.db, sql`update integrated_services.invitation set ${change}`));
    expect((await approver.ask('read', invited.token)).body.state).toBe(state);
    expect((await approver.ask('begin', invited.token)).status).toBe(410);
  });

  test('ends when another one is sent, which is good', async () => {
    await stage.call('POST', `${SERVICES}/${invited.id}/actions/resendInvitation/invoke`);
    expect((await approver.ask('read', invited.token)).body.state).toBe('revoked');
    expect((await approver.ask('read', await approver.lastToken())).body.state).toBe('open');
  });

  test('of a customer that is suspended leads nowhere', async () => {
    const orgId = encodeId('ORGANIZATION', stage.acme.id);
    const token = stage.northwind.admin.token;
    await stage.bellhop.call(token, 'POST', `/v1/organizations/${orgId}/actions/suspend/invoke`);
    expect((await approver.ask('read', invited.token)).status).toBe(404);
    await stage.bellhop.call(token, 'POST', `/v1/organizations/${orgId}/actions/restore/invoke`);
    expect((await approver.ask('read', invited.token)).status).toBe(200);
  });
});

describe('consent', () => {
  test('[L5] [L7] of the full administrator makes it Pending Provisioning, keeps the sealed tokens, and wants a sync', async () => {
    expect(await approve(initech.admin)).toBe('/approve/done');
    expect(await service()).toMatchObject({
      status: 'pending-provisioning',
      statusName: 'Pending Provisioning',
      consentedBy: initech.admin.email,
      consentedAt: expect.any(String),
      invitation: { state: 'used' },
      sync: { wantedSince: expect.any(String) },
    });
    expect(await service()).not.toHaveProperty('reason');
    expect((await grants()).map(({ scopes }) => [...scopes].sort())).toEqual([[...WEBEX_SCOPES].sort()]);
    const kept = await stage.acme.asSystem((ctx) =>
      one<{ token: Buffer }>(ctx.db, sql`select access_token_encrypted as token from integrated_services.webex_grant`),
    );
    const token = stage.bellhop.installation.secrets.open(kept?.token as Buffer);
    const { body } = await webex.call(token, 'GET', '/v1/people/me');
    expect(body.emails).toEqual([initech.admin.email]);
    expect(await trail()).toContain('integrated-service.approved');
  });

  test('asks Webex for the six scopes with PKCE and a state, and for nothing else', async () => {
    const { url } = await approver.openLink(invited.token);
    const asked = new URL(url);
    expect(asked.origin).toBe(originOf(webex));
    expect(asked.searchParams.get('scope')?.split(' ').sort()).toEqual([...WEBEX_SCOPES].sort());
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.searchParams.get('state')).toMatch(/^[\w-]{43}$/);
    expect(url).not.toContain(invited.token);
  });

  test('that is declined is said, stands as the reason, and can still be given', async () => {
    expect(await approve(initech.admin, { decision: 'decline' })).toBe('/approve?refused=consent.declined');
    expect(await service()).toMatchObject({
      status: 'pending-consent',
      reason: { code: 'declined' },
      invitation: { state: 'open' },
    });
    expect(await grants()).toEqual([]);
    expect(await approve(initech.admin)).toBe('/approve/done');
    expect(await service()).not.toHaveProperty('reason');
  });

  test('of another Webex organization is refused, and its token is given back', async () => {
    expect(await approve(hooli.admin)).toBe('/approve?refused=consent.wrong-organization');
    expect(await service()).toMatchObject({
      status: 'pending-consent',
      reason: { code: 'wrong-organization', detail: `${hooli.admin.email} belongs to the Webex organization ${hooli.id}.` },
    });
    expect(await grants()).toEqual([]);
    expect(await authorizationsOf(hooli.admin)).toEqual([]);
  });

  test('of somebody who is no full administrator is refused, and the token is given back', async () => {
    expect(await approve(initech.reader)).toBe('/approve?refused=consent.wrong-role');
    expect((await service()).reason.code).toBe('wrong-role');
    expect(await grants()).toEqual([]);
    expect(await authorizationsOf(initech.reader)).toEqual([]);
  });

  test('[L6] to fewer than the six permissions is none: the reason names what is missing, and no token is kept', async () => {
    const { url, cookie } = await approver.openLink(invited.token);
    const less = new URL(url);
    const scopes = WEBEX_SCOPES.filter((scope) => scope !== 'spark-admin:telephony_config_write');
    less.searchParams.set('scope', scopes.join(' '));
    const before = (await authorizationsOf(initech.admin)).length;
    const away = await decideAtWebex(browserOf(webex, initech.admin), less.href);
    expect(await approver.comeBack(away, cookie)).toBe('/approve?refused=consent.missing-permissions');
    expect(await service()).toMatchObject({
      status: 'pending-consent',
      reason: { code: 'missing-permissions', detail: 'Not granted: Create, edit and delete telephony configuration.' },
    });
    expect(await grants()).toEqual([]);
    expect(await authorizationsOf(initech.admin)).toHaveLength(before);
  });

  test('that goes wrong leaves what the same person granted for another service', async () => {
    const other = await stage.add({ webexOrgId: encodeId('ORGANIZATION', hooli.id) });
    expect(await approve(hooli.admin, { token: await approver.lastToken() })).toBe('/approve/done');
    expect(await approve(hooli.admin)).toBe('/approve?refused=consent.wrong-organization');
    const kept = await stage.acme.asSystem((ctx) =>
      one<{ token: Buffer }>(
        ctx.db,
        sql`select access_token_encrypted as token from integrated_services.webex_grant where service_id = ${decodeUuid(other.id)}`,
      ),
    );
    const token = stage.bellhop.installation.secrets.open(kept?.token as Buffer);
    expect((await webex.call(token, 'GET', '/v1/people/me')).status).toBe(200);
  });

  test('is taken up again by who closed the browser at Webex', async () => {
    const left = await approver.openLink(invited.token);
    await browserOf(webex, initech.admin).open(left.url);
    expect(await service()).toMatchObject({ status: 'pending-consent', invitation: { state: 'open' } });
    expect(await approve(initech.admin)).toBe('/approve/done');
  });

  test('counts once: neither the answer nor the link approves a second time', async () => {
    const { url, cookie } = await approver.openLink(invited.token);
    const away = await decideAtWebex(browserOf(webex, initech.admin), url);
    expect(await approver.comeBack(away, cookie)).toBe('/approve/done');
    expect(await approver.comeBack(away, cookie)).toBe('/approve?refused=consent.used');
    expect((await approver.ask('begin', invited.token)).status).toBe(410);
    expect(await grants()).toHaveLength(1);
  });

  test('given in two browsers at once is kept once', async () => {
    const both = await Promise.all([invited.token, invited.token].map(approver.openLink));
    const away: URL[] = [];
    for (const { url } of both) away.push(await decideAtWebex(browserOf(webex, initech.admin), url));
    const ends = await Promise.all(away.map((back, index) => approver.comeBack(back, both[index]?.cookie)));
    expect(ends.sort()).toEqual(['/approve/done', '/approve?refused=consent.used'].sort());
    expect(await grants()).toHaveLength(1);
  });

  test('comes back only to the browser that was sent away, with the answer to its own state', async () => {
    const { url, cookie } = await approver.openLink(invited.token);
    const away = await decideAtWebex(browserOf(webex, initech.admin), url);
    expect(await approver.comeBack(away, undefined)).toBe('/approve?refused=consent.not-begun');
    const forged = new URL(away);
    forged.searchParams.set('state', 'x'.repeat(43));
    expect(await approver.comeBack(forged, cookie)).toBe('/approve?refused=consent.not-begun');
    expect(await approver.comeBack(away, `${cookie.slice(0, -8)}AAAAAAAA`)).toBe('/approve?refused=consent.not-begun');
    expect(await grants()).toEqual([]);
  });

  test('to an invitation that was revoked meanwhile is not kept', async () => {
    const { url, cookie } = await approver.openLink(invited.token);
    const away = await decideAtWebex(browserOf(webex, initech.admin), url);
    await stage.call('POST', `${SERVICES}/${invited.id}/actions/revokeInvitation/invoke`);
    expect(await approver.comeBack(away, cookie)).toBe('/approve?refused=consent.revoked');
    expect(await grants()).toEqual([]);
  });

  test('with a code that Webex does not know says so, and leaves the link good', async () => {
    const { url, cookie } = await approver.openLink(invited.token);
    const away = await decideAtWebex(browserOf(webex, initech.admin), url);
    const madeUp = new URL(away);
    madeUp.searchParams.set('code', 'made-up');
    expect(await approver.comeBack(madeUp, cookie)).toBe('/approve?refused=consent.webex-away');
    expect(await service()).toMatchObject({ status: 'pending-consent', invitation: { state: 'open' } });
    expect(await trail()).toContain('integrated-service.consent-refused');
  });

  test('is asked for anew where it was revoked, and takes the place of the former one', async () => {
    await approve(initech.admin);
    await stage.acme.asSystem((ctx) =>
      run(ctx.db, sql`update integrated_services.service set status = 'ready', reason = 'revoked'`),
    );
    await stage.call('POST', `${SERVICES}/${invited.id}/actions/resendInvitation/invoke`);
    expect(await approve(initech.admin, { token: await approver.lastToken() })).toBe('/approve/done');
    const after = await service();
    expect([after.status, after.reason]).toEqual(['ready', undefined]);
    expect(await grants()).toHaveLength(1);
  });

  test('is no way into the service of another customer', async () => {
    await stage.add({ webexOrgId: encodeId('ORGANIZATION', initech.id) }, stage.globex);
    await approve(initech.admin);
    const { items } = (await stage.call('GET', SERVICES, undefined, stage.globex)).body;
    expect(items.map(({ status }: { status: string }) => status)).toEqual(['pending-consent']);
  });
});

test('no secret of a consent stands in the audit trail', async () => {
  await approve(initech.admin);
  const events = await stage.acme.asSystem((ctx) =>
    many<{ text: string }>(ctx.db, sql`select e::text as text from audit.event e`),
  );
  const text = events.map((event) => event.text).join('\n');
  expect(text).toContain('integrated-service.approved');
  expect(text).not.toContain(invited.token);
  expect(text).not.toContain(stage.bellhop.installation.webex?.clientSecret);
});
