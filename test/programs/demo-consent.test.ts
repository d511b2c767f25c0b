import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Account, type RunningBellhop, startBellhop, until } from '../support/running-bellhop.ts';

let bellhop: RunningBellhop;
beforeAll(async () => {
  bellhop = await startBellhop();
});
afterAll(() => bellhop?.stop());

const CONSOLE = { 'content-type': 'application/json', 'bellhop-csrf': '1' };

const post = (path: string, body: object) =>
  fetch(`${bellhop.at.http}${path}`, { method: 'POST', headers: CONSOLE, body: JSON.stringify(body) });
const cookiesOf = ({ headers }: Response): string =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
const accountOf = (wanted: string): Account => {
  const account = bellhop.accounts.find(({ email }) => email === wanted);
  if (!account) throw new Error(`The demo has no ${wanted}.`);
  return account;
};

/** Of the mail that the demo keeps, because it has no mail server. */
async function invitationToken(): Promise<string> {
  const cookie = cookiesOf(await post('/v1/signIn', accountOf('root@bellhop.test')));
  const outbox = async (): Promise<{ text: string }[]> =>
    (
      (await (await fetch(`${bellhop.at.http}/v1/developmentOutbox`, { headers: { cookie } })).json()) as {
        items: { text: string }[];
      }
    ).items;
  const isInvitation = ({ text }: { text: string }) => text.includes('Approve Connection Now');
  const mails = await until(outbox, (items) => items.some(isInvitation));
  return /\/approve#token=(?<token>[\w-]+)/.exec(mails.find(isInvitation)?.text ?? '')?.groups?.token as string;
}

/** By another name of this Bellhop, so that the browser is seen to leave for the callback. */
const byAddress = (url: string) => url.replace('//localhost:', '//127.0.0.1:');

async function approve(token: string, admin: Account): Promise<string | null> {
  const begun = await post('/v1/consentInvitations/actions/begin/invoke', { token });
  const { url } = (await begun.json()) as { url: string };
  const browser = openBrowser(byAddress(bellhop.at.http), admin);
  const asked = await browser.open(byAddress(url));
  if ('away' in asked) throw new Error(`Nobody was asked: ${asked.away}`);
  const answered = await browser.submit(asked, { decision: 'accept' });
  if (!('away' in answered)) throw new Error(`${answered.status} ${answered.html}`);
  const headers = { accept: 'text/html,*/*;q=0.8', cookie: cookiesOf(begun) };
  return (await fetch(answered.away, { redirect: 'manual', headers })).headers.get('location');
}

test('[L4] [L5] a service of the demo waits for consent, and gets it at this very Bellhop, wherever that listens by then', async () => {
  const admin = accountOf('admin@acme.test');
  const northwind = await bellhop.token('ops@northwind.test');
  const services = async () => (await bellhop.call(northwind, 'GET', '/v1/integratedServices')).body.items;
  expect(await services()).toMatchObject([{ organizationName: 'Acme', status: 'pending-consent', mode: 'Integrated' }]);
  const token = await invitationToken();
  // Its ports are others from then on, and with them the address that Webex sends browsers back to.
  await bellhop.restart();
  expect(await approve(token, admin)).toBe('/approve/done');
  expect(await services()).toMatchObject([{ consentedBy: 'admin@acme.test', invitation: { state: 'used' } }]);
});
