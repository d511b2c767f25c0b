import type { CookieName } from '../context.ts';

const NAMES: Record<CookieName, string> = {
  session: 'bellhop-session',
  browser: 'bellhop-browser',
  singleSignOn: 'bellhop-single-sign-on',
  consent: 'bellhop-consent',
};
/** Longer ones are none of ours; looking further would be work for nothing. */
const LONGEST_HEADER = 8_192;

/** Behind TLS the browser itself vouches that the cookie was set by this very host over TLS (RFC 6265bis, `__Host-`). */
const nameOf = (name: CookieName, isSecure: boolean): string => `${isSecure ? '__Host-' : ''}${NAMES[name]}`;

export function readCookies(header: string | undefined, isSecure: boolean): Record<CookieName, string | undefined> {
  const pairs = (header ?? '').slice(0, LONGEST_HEADER).split(';');
  const cookies = new Map(pairs.map((pair) => pair.split(/=(.*)/s, 2).map((part) => part.trim()) as [string, string]));
  return {
    session: cookies.get(nameOf('session', isSecure)),
    browser: cookies.get(nameOf('browser', isSecure)),
    singleSignOn: cookies.get(nameOf('singleSignOn', isSecure)),
    consent: cookies.get(nameOf('consent', isSecure)),
  };
}

/** For no script and no other site; Lax, because links in mails and the way back from single sign-on come from elsewhere. */
export function writeCookie(name: CookieName, value: string, lifetimeSeconds: number, isSecure: boolean): string {
  const words = [`${nameOf(name, isSecure)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${lifetimeSeconds}`];
  return [...words, ...(isSecure ? ['Secure'] : [])].join('; ');
}
