import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { signInAs } from '../../../test/support/sign-in.ts';
import { writeSetting } from '../../foundation/db/settings.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { deliverMail } from './deliver-mail.ts';
import { queueMail } from './index.ts';
import { sendOverSmtp } from './smtp.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let platform: TestOrganization;
let browser: Record<string, string>;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  platform = await bellhop.createOrganization({ kind: 'platform', parentId: null });
  browser = await signInAs(bellhop, platform, platform.admin);
  for (const name of ['first', 'second', 'third']) await keep(name);
});
afterAll(() => bellhop.stop());

async function keep(subject: string): Promise<void> {
  const rows = await acme.asSystem(async (ctx) => {
    await queueMail(ctx, 'zoe@acme.test', { subject, paragraphs: ['Hello.'], closing: 'Goodbye.' });
    return many<{ id: string }>(ctx.db, sql`select id from mail.message where state = 'waiting'`);
  });
  for (const { id } of rows) await deliverMail(bellhop.database, sendOverSmtp, { organizationId: acme.id, messageId: id });
}

const PATH = '/v1/developmentOutbox';
const read = (path = PATH) => bellhop.call(undefined, 'GET', path, undefined, browser);
const isDemo = (demo: boolean) => platform.asSystem((ctx) => writeSetting(ctx.db, 'demo', demo));

test('in a demo the platform reads what all organizations have written, page by page, newest first', async () => {
  await isDemo(true);
  const { body, headers } = await read(`${PATH}?max=2`);
  expect(body.items.map(({ subject }: { subject: string }) => subject)).toEqual(['third', 'second']);
  expect(body.items[0]).toMatchObject({
    to: 'zoe@acme.test',
    text: 'Hello.\n\nGoodbye.\n',
    html: expect.stringContaining('<p>Hello.</p>'),
  });
  const next = /<(?<url>[^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.groups?.url as string;
  expect((await read(next)).body.items.map(({ subject }: { subject: string }) => subject)).toEqual(['first']);
});

test('nobody but the platform reads it, and nobody at all where this is no demo', async () => {
  await isDemo(true);
  for (const [organization, person] of [
    [acme, acme.admin],
    [acme, acme.plain],
    [platform, platform.reader],
  ] as const) {
    const theirs = await signInAs(bellhop, organization, person);
    expect((await bellhop.call(undefined, 'GET', PATH, undefined, theirs)).body.message).toMatch(/development-outbox.read/);
  }
  await isDemo(false);
  expect((await read()).status).toBe(404);
  const rows = await platform.asSystem((ctx) => many(ctx.db, sql`select from mail.development_outbox(null, 10)`));
  expect(rows).toEqual([]);
});

test('the links in it are for the person at the browser, and for no integration of theirs', async () => {
  await isDemo(true);
  const { status, body } = await bellhop.call(platform.admin.token, 'GET', PATH);
  expect([status, body.message]).toEqual([403, expect.stringContaining('signed in in a browser')]);
});
