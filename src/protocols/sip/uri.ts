import { hasControlCharacters } from './grammar.ts';

/** A SIP or SIPS URI (RFC 3261 section 19.1); user and password still escaped, the host in lower case. */
export interface SipUri {
  readonly scheme: 'sip' | 'sips';
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly host: string;
  readonly port: number | undefined;
  readonly params: ReadonlyMap<string, string | undefined>;
  readonly headers: string | undefined;
}

const USER = "[A-Za-z0-9\\-_.!~*'()&=+$,;?/%]+";
const PASSWORD = "[A-Za-z0-9\\-_.!~*'()&=+$,;?/%:]*";
export const HOST = '\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._\\-]+';
const sipUri = new RegExp(`^(sips?):(?:(${USER})(?::(${PASSWORD}))?@)?(${HOST})(?::([0-9]{1,5}))?(;[^?]*)?(?:\\?(.*))?$`, 'i');
const badEscape = /%(?![0-9A-Fa-f]{2})/;

/** Undefined for other schemes and for what breaks the grammar; `uriScheme` tells the two apart. */
export function parseSipUri(text: string): SipUri | undefined {
  const match = isUriText(text) ? sipUri.exec(text) : null;
  if (!match || badEscape.test(text)) return undefined;
  const [, scheme = '', user, password, host = '', port, params = '', headers] = match;
  const parsedParams = parseUriParams(params);
  if (!parsedParams || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535) return undefined;
  return {
    scheme: scheme.length === 3 ? 'sip' : 'sips',
    user,
    password,
    host: host.toLowerCase(),
    port: port === undefined ? undefined : Number(port),
    params: parsedParams,
    headers,
  };
}

function parseUriParams(text: string): SipUri['params'] | undefined {
  const params = new Map<string, string | undefined>();
  for (const part of text === '' ? [] : text.slice(1).split(';')) {
    const [name = '', ...value] = part.split('=');
    if (name === '') return undefined;
    params.set(name.toLowerCase(), value.length === 0 ? undefined : value.join('='));
  }
  return params;
}

/** Any URI's scheme in lower case; undefined where the text is no URI at all. */
export function uriScheme(text: string): string | undefined {
  return isUriText(text) ? /^([A-Za-z][A-Za-z0-9+.-]*):./.exec(text)?.[1]?.toLowerCase() : undefined;
}

function isUriText(text: string): boolean {
  return !/[\s<>"]/.test(text) && !hasControlCharacters(text);
}

/** "Any escaped characters MUST be converted to their unescaped form" (10.3); undefined if they are no UTF-8. */
export function unescapeUriText(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether two URIs name the same resource. More tolerant than 19.1.4: scheme and parameters are left out, because phones
 * drop `;transport=` and write `sip:` where they mean `sips:` when they copy the Request-URI into their Authorization.
 */
export function isSameResource(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [parseSipUri(one), parseSipUri(other)];
  if (!a || !b) return false;
  return a.host === b.host && unescapedUser(a) === unescapedUser(b) && (a.port ?? defaultPort(a)) === (b.port ?? defaultPort(b));
}

function unescapedUser(uri: SipUri): string | undefined {
  return uri.user === undefined ? undefined : (unescapeUriText(uri.user) ?? uri.user);
}

function defaultPort(uri: SipUri): number {
  return uri.scheme === 'sips' ? 5061 : 5060;
}
