/** Where a page of a journey led. */
export interface Step {
  status: number;
  location: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the server sent
  body: any;
}

/** A browser between two sites: it keeps the cookies of each, and follows redirects as far as a test wants. */
export interface Surfer {
  /** Those of Bellhop. */
  cookies: Map<string, string>;
  /** One page, without following where it leads. */
  step(path: string): Promise<Step>;
  /** From the issuer on, as far as Bellhop's answer to its callback. */
  stepUntilBack(url: string): Promise<Step>;
  signOn(path: string): Promise<Step>;
  /** What the issuer last sent the browser back with. */
  lastCallback(): string;
}

/** What Bellhop is called in public. */
const PUBLIC_URL = 'http://localhost';
const MOST_STEPS = 10;

export function openSurfer(bellhopUrl: string, cookies = new Map<string, string>()): Surfer {
  const jars = new Map([[new URL(bellhopUrl).origin, cookies]]);
  let callback = '';

  async function step(path: string): Promise<Step> {
    const asked = new URL(path, bellhopUrl);
    const url = asked.origin === PUBLIC_URL ? new URL(`${asked.pathname}${asked.search}`, bellhopUrl) : asked;
    const jar = jars.get(url.origin) ?? new Map<string, string>();
    jars.set(url.origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    const location = answer.headers.get('location') ?? undefined;
    return { status: answer.status, location, body: isJson && text ? JSON.parse(text) : text };
  }

  async function stepUntilBack(from: string): Promise<Step> {
    let url = from;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const found = await step(url);
      if (url.startsWith(PUBLIC_URL)) return found;
      if (found.location === undefined) throw new Error(`${url} answered ${found.status}: ${JSON.stringify(found.body)}`);
      url = new URL(found.location, url).href;
      if (url.startsWith(PUBLIC_URL)) callback = url;
    }
    throw new Error('The issuer never sent the browser back.');
  }

  return {
    cookies,
    step,
    stepUntilBack,
    signOn: async (path) => stepUntilBack((await step(path)).location ?? ''),
    lastCallback: () => callback,
  };
}
