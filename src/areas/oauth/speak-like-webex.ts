/** Nobody has answered yet. Clients of Webex go on asking at this status only, and give up at any other. */
const STILL_WAITING = 428;
const WAITING = new Set(['authorization_pending', 'slow_down']);

interface Exchange {
  path: string;
  status: number;
  body: unknown;
  response: { get(header: string): string };
}

/** The token endpoint as Webex has it for devices: errors in its words beside those of RFC 6749, and its status while it waits. */
export async function speakLikeWebex(ctx: Exchange, tokenPath: string, next: () => Promise<unknown>): Promise<void> {
  ctx.path = tokenPath;
  await next();
  const { body } = ctx;
  if (!isRefusal(body)) return;
  const message = body.error_description ?? body.error;
  if (WAITING.has(body.error)) ctx.status = STILL_WAITING;
  ctx.body = { ...body, message, errors: [{ description: message }], trackingId: ctx.response.get('trackingid') };
}

const isRefusal = (body: unknown): body is { error: string; error_description?: string } =>
  typeof body === 'object' && body !== null && 'error' in body;
