import type { FastifyInstance } from 'fastify';
import type { Database } from '../db/database.ts';
import { metrics } from '../metrics.ts';

const isLoopback = (ip: string): boolean => ip === '::1' || /^(::ffff:)?127\./.test(ip);

/** `/healthz`: the process lives. `/readyz`: it can do its work now. `/metrics`: for a scraper on the same host only. */
export function mountHealth(server: FastifyInstance, database: Database): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    if (closing) return reply.status(503).send({ status: 'closing' });
    try {
      await database.pool.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.status(503).header('retry-after', '5').send({ status: 'database away' });
    }
  });
  server.get('/metrics', async (request, reply) => {
    // Behind a proxy on this host everybody seems to be local.
    if (!isLoopback(request.ip) || request.headers['x-forwarded-for'] !== undefined) return reply.callNotFound();
    return reply.type(metrics.contentType).send(await metrics.metrics());
  });
}
