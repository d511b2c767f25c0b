/** A page of ours as a person has it before them, or where the browser was sent away to. */
export type Shown = { url: string; status: number; html: string; headers: Headers } | { away: URL };
type Page = Exclude<Shown, { away: URL }>;

/** As much of a browser as signing in needs: it keeps cookies, follows redirects until one leads away, and submits forms. */
export interface Browser {
  /** Opens a page, and signs in where it is asked to. */
  open(url: string): Promise<Shown>;
  /** Submits the form of a page with what it hides and what is filled in. */
  submit(page: Page, fields: Record<string, string>): Promise<Shown>;
  get(url: string, accept?: string): Promise<Response>;
  post(url: string, form: Record<string, string>, accept?: string): Promise<Response>;
}

export interface Owner {
  email: string;
  password: string;
}

interface Cookie {
  name: string;
  value: string;
  path: string;
}

const PAGES = 'text/html,application/xhtml+xml;q=0.9';
const MOST_REDIRECTS = 10;

export function openBrowser(origin: string, owner: Owner): Browser {
  const cookies = new Map<string, Cookie>();

  async function send(url: string, accept = PAGES, init: RequestInit = {}): Promise<Response> {
    const target = new URL(url, origin);
    const sent = [...cookies.values()].filter(({ path }) => isUnder(target.pathname, path));
    const response = await fetch(target, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, accept, cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/; */);
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const isGone = value === '' || attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (isGone) cookies.delete(`${name} ${path}`);
    else cookies.set(`${name} ${path}`, { name, value, path });
  }

  async function follow(url: string, response: Response): Promise<Shown> {
    let at = new URL(url, origin);
    let current = response;
    for (let hops = 0; hops < MOST_REDIRECTS && current.headers.has('location'); hops++) {
      at = new URL(current.headers.get('location') as string, at);
      if (at.origin !== new URL(origin).origin) return { away: at };
      current = await send(at.href);
    }
    return { url: at.href, status: current.status, html: await current.text(), headers: current.headers };
  }

  /** What the console does on its sign-in page; then on to where one was going. */
  async function signIn(page: string): Promise<Shown> {
    const { status } = await send('/v1/signIn', 'application/json', {
      method: 'POST',
      headers: { 'bellhop-csrf': '1', 'content-type': 'application/json' },
      body: JSON.stringify(owner),
    });
    if (status !== 200) throw new Error(`${owner.email} could not sign in.`);
    const next = new URL(page).searchParams.get('continue') ?? '/';
    return follow(next, await send(next));
  }

  const post = (url: string, form: Record<string, string>, accept?: string) =>
    send(url, accept, { method: 'POST', body: new URLSearchParams(form) });

  async function submit(page: Page, fields: Record<string, string>): Promise<Shown> {
    const action = /<form method="post" action="([^"]+)"/.exec(page.html)?.[1];
    if (action === undefined) throw new Error(`There is no form on this page: ${page.status} ${page.html}`);
    const hidden = [...page.html.matchAll(/type="hidden" name="([^"]+)" value="([^"]+)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    return follow(action, await post(action, { ...Object.fromEntries(hidden), ...fields }));
  }

  return {
    get: send,
    post,
    submit,
    open: async (url) => {
      const shown = await follow(url, await send(url));
      return 'url' in shown && new URL(shown.url).pathname === '/sign-in' ? signIn(shown.url) : shown;
    },
  };
}

const isUnder = (pathname: string, path: string): boolean =>
  path === '/' || pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
