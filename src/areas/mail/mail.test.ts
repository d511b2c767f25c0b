import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, one, run, sql } from '../../foundation/db/sql.ts';
import { createLog } from '../../foundation/log.ts';
import { startTestWorker } from '../bulk-jobs/test-worker.fixture.ts';
import { mail } from './area.ts';
import { deliverMail } from './deliver-mail.ts';
import { queueMail } from './index.ts';
import { type Letter, writeLetter } from './letter.model.ts';
import { sendPatiently } from './smtp.ts';
import { type MailServer, refusal, startMailServer } from './smtp-server.fixture.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  const northwind = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Northwind "Telecom"' });
  acme = await bellhop.createOrganization({ parentId: northwind.id, serviceProviderId: northwind.id });
});
afterAll(() => bellhop.stop());

const letter: Letter = {
  subject: 'Grüße from <Bellhop>',
  paragraphs: ['Hello & welcome, Zoë.'],
  action: { label: 'Open it', url: 'https://bellhop.example.com/reset#token=abc' },
  closing: 'You may ignore this mail.',
};

interface Row {
  id: string;
  state: string;
  attempts: number;
  last_answer: string | null;
  content_encrypted: Buffer | null;
}

/** Only in the table: no worker takes it before the test does. */
async function queued(to = 'zoe@acme.test'): Promise<string> {
  return acme.asSystem(async (ctx) => {
    await queueMail(ctx, to, letter);
    const row = await one<Row>(ctx.db, sql`select id from mail.message order by id desc limit 1`);
    return row?.id as string;
  });
}

const rowOf = (id: string) => acme.asSystem((ctx) => one<Row>(ctx.db, sql`select * from mail.message where id = ${id}`));
const deliver = (id: string, url: string) => {
  bellhop.installation.mail.smtpUrl = url;
  return deliverMail(bellhop.database, (to, envelope) => sendPatiently(to, envelope, IMPATIENT), {
    organizationId: acme.id,
    messageId: id,
  });
};
const IMPATIENT = { connectionTimeout: 2_000, greetingTimeout: 300, socketTimeout: 2_000, dnsTimeout: 2_000 };

describe('a mail', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server.stop());

  test("arrives as text and as HTML, in the name of the organization's provider, and its content is not kept", async () => {
    const id = await queued();
    await deliver(id, server.url);
    const [arrived] = server.mails.splice(0);
    expect(arrived?.subject).toBe(letter.subject);
    expect(arrived?.from?.value).toEqual([{ name: 'Northwind "Telecom"', address: 'bellhop@example.com' }]);
    expect(arrived?.messageId).toBe(`<${id}@example.com>`);
    expect(arrived?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(arrived?.text).toContain('Hello & welcome, Zoë.');
    expect(arrived?.text).toContain('https://bellhop.example.com/reset#token=abc');
    expect(arrived?.html).toContain('Hello &amp; welcome, Zoë.');
    expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 1, content_encrypted: null });
  });

  test('is sent once, however often its job runs', async () => {
    const id = await queued();
    await deliver(id, server.url);
    await deliver(id, server.url);
    expect(server.mails.splice(0)).toHaveLength(1);
  });

  test('is sealed while it waits', async () => {
    const row = await rowOf(await queued());
    expect(row?.content_encrypted?.toString('latin1')).not.toContain('token=abc');
  });

  test('that could not be sent for two days is given up', async () => {
    const id = await queued();
    await acme.asSystem((ctx) =>
      run(ctx.db, sql`update mail.message set created_at = created_at - interval '3 days' where id = ${id}`),
    );
    await deliver(id, server.url);
    expect(server.mails).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ state: 'given-up', content_encrypted: null });
  });
});

test('a change that is rolled back sends nothing, and one that is committed does', async () => {
  const server = await startMailServer();
  bellhop.installation.mail.smtpUrl = server.url;
  const worker = await startTestWorker(bellhop, (tools) => mail.jobs?.(tools) ?? []);
  const rolledBack = acme.asSystem(async (ctx) => {
    await queueMail(ctx, 'nobody@acme.test', letter);
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  await acme.asSystem((ctx) => queueMail(ctx, 'somebody@acme.test', letter));
  const recipients = () => server.mails.flatMap(({ to }) => (Array.isArray(to) ? to : to ? [to] : [])).map(({ text }) => text);
  await expect.poll(recipients, { timeout: 15_000 }).toContain('somebody@acme.test');
  expect(recipients()).not.toContain('nobody@acme.test');
  await worker.stop();
  await server.stop();
});

describe('a mail server', () => {
  test('that refuses the recipient for good is not asked again', async () => {
    const server = await startMailServer({
      onRcptTo: (_address, _session, done) => done(refusal(550, 'No such mailbox here')),
    });
    const id = await queued();
    await deliver(id, server.url);
    expect(await rowOf(id)).toMatchObject({
      state: 'refused',
      last_answer: expect.stringContaining('No such mailbox here'),
      content_encrypted: null,
    });
    await server.stop();
  });

  test('that is busy is asked again later', async () => {
    let isBusy = true;
    const server = await startMailServer({
      onRcptTo: (_address, _session, done) => done(isBusy ? refusal(451, 'Busy, come back') : null),
    });
    const id = await queued();
    await expect(deliver(id, server.url)).rejects.toThrow(/could not be sent yet: .*Busy, come back/);
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 1, last_answer: expect.stringContaining('Busy') });
    isBusy = false;
    await deliver(id, server.url);
    expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 2 });
    await server.stop();
  });

  test('that refuses our own password has not refused the mail', async () => {
    const server = await startMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535, 'Wrong password')),
    });
    const id = await queued();
    const url = server.url.replace('smtp://', 'smtp://bellhop:hunter2-of-smtp@');
    const failed = await deliver(id, url).then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(failed).toMatch(/could not be sent yet/);
    expect(failed).not.toContain('hunter2');
    expect(await rowOf(id)).toMatchObject({ state: 'waiting' });
    await server.stop();
  });

  test('that is down is asked again later', async () => {
    const server = await startMailServer();
    await server.stop();
    const id = await queued();
    await expect(deliver(id, server.url)).rejects.toThrow(/ECONNREFUSED/);
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 1 });
  });

  test('that hangs is left after a while', async () => {
    const { server, url } = await startSilentServer();
    const id = await queued();
    await expect(deliver(id, url)).rejects.toThrow(/could not be sent yet: .*[Gg]reeting/);
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 1 });
    server.close();
  });
});

test('without a mail server, a mail stays where it can be looked at', async () => {
  bellhop.installation.mail.smtpUrl = undefined;
  const [job] = mail.jobs?.({ database: bellhop.database, log: createLog('silent') }) ?? [];
  const id = await queued();
  await job?.run({ organizationId: acme.id, messageId: id });
  const row = await rowOf(id);
  expect(row?.state).toBe('kept');
  expect(bellhop.installation.secrets.open(row?.content_encrypted as Buffer)).toContain('token=abc');
});

test('an organization cannot have more mails waiting than the queue can bear', async () => {
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  await globex.asSystem((ctx) =>
    run(
      ctx.db,
      sql`insert into mail.message (organization_id, id, recipient, subject, created_at)
        select ${globex.id}, gen_random_uuid(), 'x@globex.test', 'x', now() from generate_series(1, 5000)`,
    ),
  );
  await expect(globex.asSystem((ctx) => queueMail(ctx, 'y@globex.test', letter))).rejects.toThrow(/still waiting/);
  expect(await acme.asSystem((ctx) => many(ctx.db, sql`select from mail.message limit 1`))).toHaveLength(1);
});

test('nothing that stands in a letter can become HTML', () => {
  const { html } = writeLetter({
    ...letter,
    subject: '</title><script>',
    paragraphs: ['<img src=x onerror=alert(1)>'],
    action: { label: '"><b>', url: 'https://x.test/"onclick="' },
  });
  expect(html).not.toMatch(/<script|<img|<b>|"onclick/);
});

async function startSilentServer(): Promise<{ server: Server; url: string }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on('error', () => {})));
  server.on('close', () => sockets.forEach((socket) => void socket.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
