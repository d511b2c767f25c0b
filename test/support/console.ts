import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { startDemoBellhop } from './demo-bellhop.ts';
import type { RunningBellhop, RunningOptions } from './running-bellhop.ts';

/** A Bellhop with demo data and simulated phones, and a real browser in front of it. */
export interface Console {
  bellhop: RunningBellhop;
  browser: Browser;
  /** The window of somebody who is signed in, new and empty: the one that they had before is closed. */
  as(email: string): Promise<Page>;
  /** Another window, as on another machine: with a session and cookies of its own. */
  asElsewhere(email: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same window, for whoever signs in at this machine next. */
  handOver(page: Page, email: string): Promise<Page>;
  /** A window of nobody. */
  asStranger(options?: BrowserContextOptions): Promise<Page>;
  /** Closes all that are open. Whoever was signed in still is. */
  closeWindows(): Promise<void>;
  passwordOf(email: string): string;
  /** What the windows complained about so far: errors of scripts, what the Content-Security-Policy refused. Forgotten once told. */
  complaints(): string[];
  stop(): Promise<void>;
}

const PATIENCE_MS = 20_000;
/** What a browser says by itself of an answer that the page expected and handles. */
const EXPECTED = /Failed to load resource|net::ERR_ABORTED/;

export const openConsole = (options: Pick<RunningOptions, 'environment'> = {}): Promise<Console> =>
  consoleOf(startDemoBellhop(options));

/** That of a Bellhop that is starting. */
export async function consoleOf(starting: Promise<RunningBellhop>): Promise<Console> {
  const [bellhop, browser] = await Promise.all([starting, launchBrowser()]);
  const passwords = new Map(bellhop.accounts.map(({ email, password }) => [email, password]));
  const told: string[] = [];

  async function open(contextOptions: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({
      baseURL: bellhop.at.http,
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      ...contextOptions,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    context.on('weberror', (error) => told.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) told.push(message.text());
    });
    return context;
  }
  const passwordOf = (email: string): string => {
    const password = passwords.get(email);
    if (password === undefined) throw new Error(`The demo has no account ${email}.`);
    return password;
  };

  const signIn = async (context: BrowserContext, email: string): Promise<void> => {
    const answer = await context.request.post('/v1/signIn', {
      data: { email, password: passwordOf(email) },
      headers: { 'bellhop-csrf': '1' },
    });
    if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  };
  const contexts = new Map<string, BrowserContext>();

  return {
    bellhop,
    browser,
    passwordOf,
    as: async (email) => {
      const context = contexts.get(email) ?? (await open());
      contexts.set(email, context);
      for (const page of context.pages()) await page.close();
      if (!(await context.request.get('/v1/session')).ok()) await signIn(context, email);
      return context.newPage();
    },
    asElsewhere: async (email, contextOptions) => {
      const context = await open(contextOptions);
      await signIn(context, email);
      return context.newPage();
    },
    handOver: async (page, email) => {
      // Nothing of the page shall see the session end.
      await page.goto('about:blank');
      await page.context().clearCookies();
      await signIn(page.context(), email);
      return page;
    },
    asStranger: async (contextOptions) => (await open(contextOptions)).newPage(),
    closeWindows: async () => {
      for (const context of browser.contexts()) for (const page of context.pages()) await page.close();
    },
    complaints: () => told.splice(0),
    stop: async () => {
      await browser.close();
      await bellhop.stop();
    },
  };
}

/** Debian's Chromium without its windows, which starts and draws faster; as root it cannot have its sandbox. */
const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell',
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

/** The rules that a color scheme can break: all others are about what is the same in each. */
const ABOUT_COLORS = ['color-contrast', 'link-in-text-block'];

/** What keeps people with a screen reader, a keyboard or weak eyes from using the page, as axe finds it: one line each. */
export async function barriersOf(page: Page, { ofColorsOnly = false } = {}): Promise<string[]> {
  // What is still moving in is seen as faint text.
  await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})))');
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], ...(ofColorsOnly && { runOnly: ABOUT_COLORS }) };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}

/** Shows the page as to somebody whose system is set to this color scheme. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
}

/** Goes to a path and waits until nothing of the page is a placeholder any more. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilShown(page);
}

/** The same to another page without loading the console anew, as a link in it does. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate(`for (const heading of document.querySelectorAll('h1')) heading.dataset.left = '';
    history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`);
  // The page that is left stays until the other one is there.
  await page.locator('h1:not([data-left])').first().waitFor();
  await untilShown(page);
}

/** Waits until nothing of the page is a placeholder any more. */
export async function untilShown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // A condition of our own would have to be evaluated in the page again and again, which its Content-Security-Policy refuses.
  await page.locator('[aria-busy="true"], .mantine-Skeleton-root').first().waitFor({ state: 'detached' });
}
