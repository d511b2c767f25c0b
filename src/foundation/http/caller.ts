/** Who is asking, as far as the request itself says. */
export interface Caller {
  authorization: string | undefined;
  /** From the cookie of a browser that signed in; counts where there is no Authorization header. */
  session: string | undefined;
  /** The organization to act in; undefined means the caller's own. */
  orgId: string | undefined;
  ip: string;
  userAgent: string | undefined;
  trackingId: string;
}
