import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { startTestWorker } from '../bulk-jobs/test-worker.fixture.ts';
import { mail } from '../mail/area.ts';
import { refusal, startMailServer } from '../mail/smtp-server.fixture.ts';
import { newService, SERVICES, type ServiceStage, setServiceStage } from './services.fixture.ts';

let stage: ServiceStage;
beforeAll(async () => {
  stage = await setServiceStage();
});
afterAll(() => stage.bellhop.stop());

const read = async ({ id }: { id: string }) => (await stage.call('GET', `${SERVICES}/${id}`)).body;
const act = (id: string, action: string, body?: object) => stage.call('POST', `${SERVICES}/${id}/actions/${action}/invoke`, body);
const historyOf = async (id: string): Promise<string[]> =>
  (await stage.call('GET', `${SERVICES}/${id}/history`)).body.items.map(({ action }: { action: string }) => action);
/** What only a day, or Webex, would bring about. */
const set = (id: string, column: ReturnType<typeof sql>) =>
  stage.acme.asSystem((ctx) => run(ctx.db, sql`update integrated_services.service set ${column} where id = ${decodeUuid(id)}`));

async function waitingJobs(id: string): Promise<{ task: string; payload: object }[]> {
  const owner = new pg.Client(stage.bellhop.testDatabase.connection);
  await owner.connect();
  const { rows } = await owner.query(
    `select j.task_identifier as task, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
      where j.key = $1`,
    [`integrated-services ${decodeUuid(id)}`],
  );
  await owner.end();
  return rows;
}

describe('the form', () => {
  test('[L2] asks for name, contact, email and organization, and the license is Essential unless it says another', async () => {
    const webexOrgId = randomUUID();
    const { status, body } = await stage.call('POST', SERVICES, { ...newService(), webexOrgId });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      orgId: encodeId('ORGANIZATION', stage.acme.id),
      organizationName: 'Acme',
      type: 'webex-cloud-connect',
      name: 'Acme Webex Calling',
      contactName: 'Ada Brandt',
      email: 'ada@acme.example.com',
      webexOrgId,
      integrationType: 'consent',
      mode: 'Integrated',
      customerLicense: 'Essential',
      minimumUsers: 0,
      allowToExceed: 0,
    });
    for (const field of ['name', 'contactName', 'email', 'webexOrgId']) {
      const { [field]: _, ...rest } = newService() as Record<string, string>;
      const refused = await stage.call('POST', SERVICES, rest);
      expect([field, refused.status, refused.body.message]).toEqual([field, 400, expect.stringContaining(field)]);
    }
  });

  test('[L2] takes everything that the document names, and shows it again', async () => {
    const more = {
      phoneNumber: '+1 408 526 7209',
      customerLicense: 'Professional Plus',
      minimumUsers: 25,
      allowToExceed: 5,
      comments: 'Two sites',
    };
    expect(await read(await stage.add(more))).toMatchObject({ ...more, phoneNumber: '+14085267209' });
  });

  test('[L2] takes the organization ID as Control Hub shows it and as the Webex API does', async () => {
    const webexOrgId = randomUUID();
    const { id } = await stage.add({ webexOrgId: encodeId('ORGANIZATION', webexOrgId) });
    expect((await read({ id })).webexOrgId).toBe(webexOrgId);
  });

  test('[L2] says everything at once that is wrong with it, and what would be right', async () => {
    const wrong = { ...newService(), phoneNumber: '408 526', webexOrgId: 'acme', customerLicense: '<b>' };
    const { status, body } = await stage.call('POST', SERVICES, wrong);
    expect(status).toBe(400);
    expect(body.errors.map(({ description }: { description: string }) => description)).toEqual([
      expect.stringMatching(/'phoneNumber' must be in E\.164/),
      expect.stringMatching(/'webexOrgId' must be the organization ID/),
      expect.stringMatching(/'customerLicense'/),
    ]);
    for (const field of [{ minimumUsers: -1 }, { allowToExceed: 1.5 }, { email: 'ada' }, { name: ' ' }, { surprise: 1 }])
      expect([field, (await stage.call('POST', SERVICES, { ...newService(), ...field })).status]).toEqual([field, 400]);
  });

  test('[L1] a service is added to the customer that is chosen, once for each Webex organization of theirs, and to nobody else', async () => {
    const { webexOrgId } = await stage.add();
    expect((await stage.call('POST', SERVICES, { ...newService(), webexOrgId })).status).toBe(409);
    await stage.add({ webexOrgId }, stage.globex);
    const { status, body } = await stage.bellhop.call(stage.northwind.admin.token, 'POST', SERVICES, newService());
    expect([status, body.message]).toEqual([400, expect.stringContaining("'orgId'")]);
  });

  test('an operator who has registered no integration at Webex is told what to set, and Non-Integrated needs none', async () => {
    const { webex } = stage.bellhop.installation;
    stage.bellhop.installation.webex = undefined;
    const { status, body } = await stage.call('POST', SERVICES, newService());
    expect([status, body.message]).toEqual([409, expect.stringContaining('BELLHOP_WEBEX_CLIENT_ID')]);
    const byHand = await stage.call('POST', SERVICES, { ...newService(), integrationType: 'non-integrated' });
    expect(byHand.body).toMatchObject({ mode: 'Non-Integrated', status: 'pending-provisioning' });
    expect(byHand.body.invitation).toBeUndefined();
    stage.bellhop.installation.webex = webex;
  });
});

describe('the invitation', () => {
  test('[L3] goes to the administrator in the name of the provider, with the button and what will be asked for', async () => {
    await stage.add();
    const { recipient, subject, text, html } = await stage.lastMail();
    expect(recipient).toBe('ada@acme.example.com');
    expect(subject).toBe("Northwind asks you to connect Acme's Webex");
    expect(text).toContain('Approve Connection Now:\nhttp://localhost/approve#token=');
    expect(html).toMatch(/<a href="http:\/\/localhost\/approve#token=[\w-]{43}"[^>]*>Approve Connection Now<\/a>/);
    expect(text).toContain('Scope to limit the read access to partners telephony PSTN');
    expect(text).toContain('for 7 days');
  });

  test('[L4] leaves the service at Pending Consent, and shows until when and what became of the mail', async () => {
    const service = await stage.add();
    expect(service).toMatchObject({ status: 'pending-consent', statusName: 'Pending Consent' });
    expect(service.invitation).toMatchObject({ state: 'open', mailState: 'waiting' });
    const days = (Date.parse(service.invitation.expiresAt) - Date.parse(service.invitation.sentAt)) / 86_400_000;
    expect(days).toBe(7);
  });

  test('[L3] is delivered over SMTP, and a mailbox that is not there is shown with what its server said', async () => {
    const server = await startMailServer({
      onRcptTo: ({ address }, _session, done) =>
        done(address === 'nobody@acme.example.com' ? refusal(550, 'No such mailbox here') : null),
    });
    stage.bellhop.installation.mail.smtpUrl = server.url;
    const worker = await startTestWorker(stage.bellhop, (tools) => mail.jobs?.(tools) ?? []);
    const arrives = await stage.add({ email: 'clerk@acme.example.com' });
    const bounces = await stage.add({ email: 'nobody@acme.example.com' });
    await expect.poll(async () => (await read(arrives)).invitation.mailState, { timeout: 20_000 }).toBe('sent');
    await expect.poll(async () => (await read(bounces)).invitation.mailState, { timeout: 20_000 }).toBe('refused');
    const mailed = server.mails.find(({ text }) => text?.includes('Approve Connection Now'));
    expect(mailed?.from?.value[0]?.name).toBe('Northwind');
    expect(await read(bounces)).toMatchObject({
      status: 'pending-consent',
      reason: { code: 'mail-refused', message: expect.stringContaining('email address') },
      invitation: { mailAnswer: expect.stringContaining('No such mailbox here') },
    });
    await worker.stop();
    await server.stop();
    stage.bellhop.installation.mail.smtpUrl = undefined;
  });

  test('that has expired is a reason beside the status, which sending it again takes away', async () => {
    const { id } = await stage.add();
    await stage.acme.asSystem((ctx) =>
      run(ctx.db, sql`update integrated_services.invitation set expires_at = now() where service_id = ${decodeUuid(id)}`),
    );
    expect(await read({ id })).toMatchObject({
      status: 'pending-consent',
      reason: { code: 'expired' },
      invitation: { state: 'expired' },
    });
    const { status, body } = await act(id, 'resendInvitation');
    expect([status, body.reason, body.invitation.state]).toEqual([200, undefined, 'open']);
  });

  test('is revoked, which is said; there is nothing to revoke a second time', async () => {
    const { id } = await stage.add();
    expect((await act(id, 'revokeInvitation')).body).toMatchObject({
      reason: { code: 'invitation-revoked' },
      invitation: { state: 'revoked' },
    });
    expect((await act(id, 'revokeInvitation')).status).toBe(409);
    expect((await act(id, 'resendInvitation')).body.invitation.state).toBe('open');
  });
});

describe('a service', () => {
  test('is changed in part; the organization it was approved for stays', async () => {
    const { id } = await stage.add({ comments: 'Old', phoneNumber: '+14085267209' });
    const webexOrgId = randomUUID();
    const changed = await stage.call('PATCH', `${SERVICES}/${id}`, {
      name: 'New',
      comments: null,
      phoneNumber: null,
      webexOrgId,
    });
    expect(changed.body).toMatchObject({ name: 'New', contactName: 'Ada Brandt', webexOrgId });
    expect(changed.body).not.toHaveProperty('comments');
    expect(changed.body).not.toHaveProperty('phoneNumber');
    await set(id, sql`status = 'ready'`);
    expect((await stage.call('PATCH', `${SERVICES}/${id}`, { webexOrgId: randomUUID() })).status).toBe(409);
    expect((await stage.call('PATCH', `${SERVICES}/${id}`, { minimumUsers: 3 })).body.minimumUsers).toBe(3);
  });

  test('is suspended and restored, each once, and does nothing in between', async () => {
    const { id } = await stage.add();
    await set(id, sql`status = 'ready'`);
    expect((await act(id, 'suspend')).body.suspended).toBe(true);
    for (const action of ['suspend', 'syncNow', 'resendInvitation']) expect((await act(id, action)).status).toBe(409);
    expect((await act(id, 'restore')).body).toMatchObject({ suspended: false, sync: { wantedSince: expect.any(String) } });
    expect((await act(id, 'restore')).status).toBe(409);
  });

  test('syncs when it is told to, but not before it was approved', async () => {
    const { id } = await stage.add();
    expect((await act(id, 'syncNow')).body.message).toContain('has not approved');
    await set(id, sql`status = 'pending-provisioning'`);
    expect((await act(id, 'syncNow')).status).toBe(200);
    expect((await act(id, 'syncNow')).status).toBe(200);
    expect(await waitingJobs(id)).toEqual([
      { task: 'integrated-services.sync', payload: { organizationId: stage.acme.id, serviceId: decodeUuid(id) } },
    ]);
  });

  test('that nothing was granted to is removed at once, and its history stays in the audit trail', async () => {
    const { id } = await stage.add();
    expect((await act(id, 'remove')).body).toEqual({ state: 'removed' });
    expect((await stage.call('GET', `${SERVICES}/${id}`)).status).toBe(404);
    const events = await stage.acme.asSystem((ctx) =>
      many<{ action: string }>(ctx.db, sql`select action from audit.event where target_id = ${decodeUuid(id)}`),
    );
    expect(events.map(({ action }) => action)).toContain('integrated-service.removed');
  });

  test('with a grant goes by a job, and nothing can be done with it meanwhile', async () => {
    const { id } = await stage.add();
    await set(id, sql`status = 'ready'`);
    await stage.acme.asSystem((ctx) =>
      run(
        ctx.db,
        sql`insert into integrated_services.webex_grant (organization_id, service_id, access_token_encrypted, access_expires_at,
            refresh_token_encrypted, refresh_expires_at, scopes, refreshed_at)
          values (${stage.acme.id}, ${decodeUuid(id)}, 'x', now(), 'x', now(), '{}', now())`,
      ),
    );
    expect((await act(id, 'remove', { takeBack: false })).body).toEqual({ state: 'removing' });
    expect(await read({ id })).toMatchObject({ status: 'removing', statusName: 'Removing' });
    for (const action of ['remove', 'suspend', 'resendInvitation', 'syncNow']) expect((await act(id, action)).status).toBe(409);
  });

  test('[L4] shows every step that was taken with it, the newest first, with who took it and what it changed', async () => {
    const { id } = await stage.add();
    await stage.call('PATCH', `${SERVICES}/${id}`, { comments: 'Two sites' });
    await act(id, 'suspend');
    expect(await historyOf(id)).toEqual([
      'integrated-service.suspended',
      'integrated-service.updated',
      'integrated-service.invitation-sent',
      'integrated-service.created',
    ]);
    const [suspended, updated] = (await stage.call('GET', `${SERVICES}/${id}/history`)).body.items;
    expect(suspended).toMatchObject({ description: 'Integrated service suspended', actorName: 'admin' });
    expect([updated.before.comments, updated.after.comments]).toEqual([null, 'Two sites']);
    const page = await stage.call('GET', `${SERVICES}/${id}/history?max=2`);
    expect(page.headers.get('link')).toContain('rel="next"');
  });
});

describe('the list', () => {
  const names = async (token: string, query = '') => {
    const { body } = await stage.bellhop.call(token, 'GET', `${SERVICES}?max=1000&${query}`);
    return body.items.map(({ organizationName }: { organizationName: string }) => organizationName);
  };

  test('[L4] shows a provider those of all its customers, by customer and status, and the channel of each', async () => {
    await stage.add({}, stage.globex);
    const all = await names(stage.northwind.admin.token);
    expect(new Set(all)).toEqual(new Set(['Acme', 'Globex']));
    expect(new Set(await names(stage.northwind.admin.token, 'q=LOBE'))).toEqual(new Set(['Globex']));
    expect(
      new Set(await names(stage.northwind.admin.token, `organizationId=${encodeId('ORGANIZATION', stage.acme.id)}`)),
    ).toEqual(new Set(['Acme']));
    expect(await names(stage.northwind.admin.token, 'status=removing')).toEqual(['Acme']);
    expect(await names(stage.northwind.admin.token, 'reason=declined')).toEqual([]);
    const { body } = await stage.bellhop.call(stage.northwind.admin.token, 'GET', `${SERVICES}?q=globex&max=1`);
    expect(body.items[0]).toMatchObject({ organizationName: 'Globex', channelName: 'Westside' });
  });

  test('is the newest first, page by page, and each service once', async () => {
    const seen: string[] = [];
    let next: string | undefined = `${SERVICES}?max=3`;
    while (next !== undefined) {
      const { body, headers } = await stage.bellhop.call(stage.northwind.admin.token, 'GET', next);
      seen.push(...body.items.map(({ id }: { id: string }) => decodeUuid(id)));
      next = /<(?<url>[^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.groups?.url;
    }
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    expect(seen).toHaveLength((await names(stage.northwind.admin.token)).length);
  });

  test('shows a channel what is below it, a customer its own, and another provider nothing', async () => {
    expect(new Set(await names(stage.westside.admin.token))).toEqual(new Set(['Globex']));
    expect(new Set(await names(stage.acme.reader.token))).toEqual(new Set(['Acme']));
    expect(await names(stage.southridge.admin.token)).toEqual([]);
    expect((await stage.bellhop.call(stage.acme.plain.token, 'GET', SERVICES)).status).toBe(403);
  });

  test('counts how they stand, for a provider all of them and for a channel its own', async () => {
    const health = async (token: string) => (await stage.bellhop.call(token, 'GET', `${SERVICES}/health`)).body;
    const total = ({ counts }: { counts: { services: number }[] }) => counts.reduce((sum, { services }) => sum + services, 0);
    const all = await health(stage.northwind.admin.token);
    expect(total(all)).toBe((await names(stage.northwind.admin.token)).length);
    expect(all.counts).toContainEqual({ status: 'pending-consent', reason: 'mail-refused', suspended: false, services: 1 });
    expect(all.oldestUnsyncedAt).toEqual(expect.any(String));
    expect(total(await health(stage.westside.admin.token))).toBe((await names(stage.westside.admin.token)).length);
    expect(await health(stage.southridge.admin.token)).toEqual({ counts: [] });
  });
});

test("another provider finds neither the service nor the customer; the customer's own administrators look and change nothing", async () => {
  const { id } = await stage.add();
  const orgId = encodeId('ORGANIZATION', stage.acme.id);
  const as = (token: string, method: string, path: string, body?: object) => stage.bellhop.call(token, method, path, body);
  for (const token of [stage.southridge.admin.token, stage.globex.admin.token, stage.westside.admin.token]) {
    expect((await as(token, 'GET', `${SERVICES}/${id}?orgId=${orgId}`)).status).toBe(404);
    expect((await as(token, 'GET', `${SERVICES}/${id}`)).status).toBe(404);
    expect((await as(token, 'PATCH', `${SERVICES}/${id}`, { name: 'Mine' })).status).toBe(
      token === stage.globex.admin.token ? 403 : 404,
    );
  }
  expect((await as(stage.acme.admin.token, 'GET', `${SERVICES}/${id}`)).status).toBe(200);
  expect((await as(stage.acme.admin.token, 'GET', `${SERVICES}/${id}/history`)).status).toBe(200);
  expect((await as(stage.acme.admin.token, 'PATCH', `${SERVICES}/${id}`, { name: 'Mine' })).status).toBe(403);
  expect((await as(stage.acme.admin.token, 'POST', `${SERVICES}/${id}/actions/remove/invoke`)).status).toBe(403);
  expect((await as(stage.northwind.reader.token, 'POST', `${SERVICES}/${id}/actions/suspend/invoke?orgId=${orgId}`)).status).toBe(
    403,
  );
});
