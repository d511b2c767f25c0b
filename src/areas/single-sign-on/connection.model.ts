/** The OpenID Connect issuer that an organization's people sign in at. */
export interface Connection {
  organizationId: string;
  issuer: string;
  clientId: string;
  clientSecretEncrypted: Buffer;
  enabled: boolean;
  /** Whether its people sign in there and nowhere else; those who can give everybody their rights still may. */
  required: boolean;
}

/** What the trail keeps of a connection. */
export const auditedOf = ({ issuer, clientId, enabled, required }: Connection) => ({ issuer, clientId, enabled, required });

export const auditTarget = ({ organizationId }: Pick<Connection, 'organizationId'>) => ({
  category: 'ORGANIZATION' as const,
  target: { type: 'ORGANIZATION', id: organizationId },
});

/** Where issuers send browsers back to; registered with each of them, letter by letter. */
export const CALLBACK_PATH = '/v1/singleSignOn/callback';
export const callbackUrl = ({ publicUrl }: { publicUrl: string }): string => new URL(CALLBACK_PATH, publicUrl).href;

export const startPath = (domain: string): string => `/v1/singleSignOn/start?${new URLSearchParams({ domain })}`;

/** Where a browser goes on after signing in, unless it said where; undefined for what would lead it away from this server. */
export function ownPath(wanted: string, publicUrl: string): string | undefined {
  // Browsers take a backslash for a slash, and leave tabs and line ends out: what looks like a path becomes another host.
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return undefined;
  const base = new URL(publicUrl);
  if (!URL.canParse(wanted, base)) return undefined;
  const { origin, pathname, search, hash } = new URL(wanted, base);
  // Dots are resolved by now, and may have left two slashes at the front.
  return origin === base.origin && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : undefined;
}
