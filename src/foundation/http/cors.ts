import type { FastifyInstance } from 'fastify';

const METHODS = 'GET, POST, PUT, PATCH, DELETE';
/** Neither cookies nor the console's proof against forgery are among them: from elsewhere one comes with a token. */
const REQUEST_HEADERS = 'authorization, content-type, idempotency-key, bellhop-disclaimer';
const ANSWER_HEADERS =
  'link, retry-after, trackingid, location, idempotent-replayed, ratelimit-limit, ratelimit-remaining, ratelimit-reset';
const PREFLIGHT_LASTS_SECONDS = '7200';

/**
 * Lets scripts of these origins, and of no other, call the API with a token of theirs. Without an origin nothing is mounted, and
 * browsers refuse every other site by themselves.
 */
export function allowOrigins(server: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const allowed = new Set(origins);
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/v1/')) return;
    // A cache between us must not give one origin what was said to another.
    reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || !allowed.has(origin)) return;
    reply.header('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) {
      reply.header('access-control-expose-headers', ANSWER_HEADERS);
      return;
    }
    reply.header('access-control-allow-methods', METHODS);
    reply.header('access-control-allow-headers', REQUEST_HEADERS);
    reply.header('access-control-max-age', PREFLIGHT_LASTS_SECONDS);
    return reply.status(204).send();
  });
}
