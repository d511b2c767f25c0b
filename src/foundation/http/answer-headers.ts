import type { FastifyInstance } from 'fastify';

const YEAR_SECONDS = 31_536_000;

/**
 * What browsers are told with every answer. An answer of the API is data: nothing in it is to be run, framed or shown as anything
 * else. A page says in its own Content-Security-Policy what it needs beyond that.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Mounted before everything that answers, so that refusals carry them, too. */
export function addAnswerHeaders(server: FastifyInstance, publicUrl: string | undefined): void {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  // Only for this very host: whether its neighbors in the domain speak TLS is not ours to say.
  const headers = isSecure ? { ...HEADERS, 'strict-transport-security': `max-age=${YEAR_SECONDS}` } : HEADERS;
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (request.url.startsWith('/v1/')) reply.header('cache-control', 'no-store');
  });
}
