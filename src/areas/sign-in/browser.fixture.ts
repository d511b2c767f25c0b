import type { Answered, TestBellhop, TestOrganization, TestPerson } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { setPassword } from '../access/index.ts';

/** As much of a browser as signing in needs: it keeps its cookies, and calls as the console does. */
export interface Browser {
  cookies: Map<string, string>;
  get(path: string): Promise<Answered>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  post(path: string, body?: unknown): Promise<Answered>;
  signIn(email: string, password: string): Promise<Answered>;
}

export function openBrowser(bellhop: TestBellhop): Browser {
  const cookies = new Map<string, string>();
  const send: Browser['send'] = async (method, path, body, headers = { 'bellhop-csrf': '1' }) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await bellhop.call(undefined, method, path, body, { ...(cookie ? { cookie } : {}), ...headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const post = (path: string, body?: unknown) => send('POST', path, body);
  return {
    cookies,
    get: (path) => send('GET', path, undefined, {}),
    send,
    post,
    signIn: (email, password) => post('/v1/signIn', { email, password }),
  };
}

export const PASSWORD = 'four calm otters juggle';

/** Somebody with a password, whom no other test meets. */
export async function newcomer(organization: TestOrganization, name: string): Promise<TestPerson> {
  const person = await organization.person(name, []);
  await organization.asSystem((ctx) => setPassword(ctx, person.id, PASSWORD));
  return person;
}

export async function signedIn(bellhop: TestBellhop, { email }: TestPerson): Promise<Browser> {
  const browser = openBrowser(bellhop);
  const { status, body } = await browser.signIn(email, PASSWORD);
  if (status !== 200 || body.state !== 'signedIn') throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`);
  return browser;
}

/** What was written to an address, oldest first. */
export const mailsTo = (organization: TestOrganization, email: string) =>
  organization.asSystem(async (ctx) => {
    const rows = await many<{ subject: string; content: Buffer }>(
      ctx.db,
      sql`select subject, content_encrypted as content from mail.message where recipient = ${email} order by id`,
    );
    return rows.map(({ subject, content }) => {
      const { text } = JSON.parse(ctx.installation.secrets.open(content)) as { text: string };
      return { subject, text, token: /#token=([\w-]+)/.exec(text)?.[1] };
    });
  });

export const actionsAbout = (organization: TestOrganization, personId: string) =>
  organization.asSystem(async (ctx) => {
    const rows = await many<{ action: string }>(
      ctx.db,
      sql`select action from audit.event where target_id = ${personId} order by occurred_at, id`,
    );
    return rows.map(({ action }) => action);
  });
