/** The categories of the Webex admin audit that Bellhop's events fall into. */
export const AUDIT_CATEGORIES = [
  'USERS',
  'DEVICES',
  'LOCATIONS',
  'LICENSE',
  'WORKSPACES',
  'ORGANIZATION',
  'WEBEX_CALLING',
  'LOGINS',
] as const;

export type AuditCategory = (typeof AUDIT_CATEGORIES)[number];

/** One thing that was done. What looks like a secret in `before` or `after` is masked when it is written down. */
export interface AuditEntry {
  /** `area.what`: `device.created`. */
  action: string;
  category: AuditCategory;
  target: { type: string; id: string; name?: string | undefined };
  before?: object;
  after?: object;
}

/** The same as it is kept, with who did it. */
export interface AuditEvent {
  id: string;
  occurredAt: Date;
  action: string;
  category: AuditCategory;
  actor: {
    id: string | null;
    name: string | null;
    email: string | null;
    organizationId: string | null;
    ip: string | null;
    userAgent: string | null;
  };
  trackingId: string | null;
  target: { type: string | null; id: string | null; name: string | null };
  organization: { id: string; name: string };
  before: object | null;
  after: object | null;
}

const MASK = '********';
/** `passwordRules` and `tokenLifetime` are settings and no secrets. */
const SECRET_NAME = /(password|pwd|secret|token|passphrase|psk|ha1|bindpw|community)$|^(authorization|cookie)$/i;

/** A copy in which whatever is named like a secret has lost its value, however deep it is. */
export function maskSecrets<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (name, inner) => (isSecret(name, inner) ? MASK : inner));
}

const isSecret = (name: string, value: unknown): boolean => typeof value === 'string' && value !== '' && SECRET_NAME.test(name);

/** `device.tags-changed` is "Device tags changed". */
export function describeAction(action: string): string {
  const words = action.replaceAll(/[.-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
