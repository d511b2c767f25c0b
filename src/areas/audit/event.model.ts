/** The categories of the Webex admin audit that Bellhop's events fall into. */
export type AuditCategory =
  | 'USERS'
  | 'DEVICES'
  | 'LOCATIONS'
  | 'LICENSE'
  | 'WORKSPACES'
  | 'ORGANIZATION'
  | 'WEBEX_CALLING'
  | 'LOGINS';

/** One thing that was done. Secrets are never part of `before` or `after`. */
export interface AuditEntry {
  /** `area.what`: `device.created`. */
  action: string;
  category: AuditCategory;
  target: { type: string; id: string; name?: string | undefined };
  before?: object;
  after?: object;
}
