import type { TestBellhop, TestPerson } from '../../../test/support/bellhop.ts';
import type { Browser } from '../../../test/support/browser.ts';
import { browserOf } from '../../../test/support/integration.ts';
import type { ServiceStage } from './services.fixture.ts';

/** What the administrator of a customer does with an invitation. */
export interface Approver {
  /** The token of the latest mail to the customer. */
  lastToken(): Promise<string>;
  ask(action: 'read' | 'begin', token: string, headers?: Record<string, string>): ReturnType<TestBellhop['call']>;
  /** A person at the page of the link, as it sends the browser to Webex. */
  openLink(token: string): Promise<{ url: string; cookie: string }>;
  /** Where Bellhop sends the browser on that comes back from Webex. */
  comeBack(away: URL, cookie: string | undefined): Promise<string>;
  /** All of it, by somebody with an account at Webex. */
  approve(person: TestPerson, token: string, decision?: string): Promise<string>;
}

const CONSOLE = { 'bellhop-csrf': '1' };

export function approverOf(stage: ServiceStage, webex: TestBellhop): Approver {
  const ask: Approver['ask'] = (action, token, headers = CONSOLE) =>
    stage.bellhop.call(undefined, 'POST', `/v1/consentInvitations/actions/${action}/invoke`, { token }, headers);

  async function openLink(token: string): Promise<{ url: string; cookie: string }> {
    const { status, body, headers } = await ask('begin', token);
    if (status !== 200) throw new Error(JSON.stringify(body));
    const [cookie = ''] = headers.getSetCookie();
    return { url: body.url, cookie: cookie.split(';')[0] as string };
  }

  async function comeBack(away: URL, cookie: string | undefined): Promise<string> {
    const answer = await fetch(`${stage.bellhop.url}${away.pathname}${away.search}`, {
      redirect: 'manual',
      headers: { accept: 'text/html,*/*;q=0.8', ...(cookie === undefined ? {} : { cookie }) },
    });
    return answer.headers.get('location') ?? String(answer.status);
  }

  return {
    ask,
    openLink,
    comeBack,
    lastToken: async () => /#token=(?<token>[\w-]+)/.exec((await stage.lastMail()).text)?.groups?.token as string,
    approve: async (person, token, decision) => {
      const { url, cookie } = await openLink(token);
      return comeBack(await decideAtWebex(browserOf(webex, person), url, decision), cookie);
    },
  };
}

/** Signs in where it is asked to, reads what is asked for, and presses a button. */
export async function decideAtWebex(browser: Browser, url: string, decision = 'accept'): Promise<URL> {
  const asked = await browser.open(url);
  if ('away' in asked) return asked.away;
  const answered = await browser.submit(asked, { decision });
  if ('away' in answered) return answered.away;
  throw new Error(`${answered.status} ${answered.html}`);
}
