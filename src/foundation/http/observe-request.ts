import type { FastifyReply, FastifyRequest } from 'fastify';
import { Histogram } from 'prom-client';
import type { Log } from '../log.ts';
import { metrics } from '../metrics.ts';

const requestDuration = new Histogram({
  name: 'bellhop_http_request_seconds',
  help: 'How long requests of the API took, by operation and status.',
  labelNames: ['operation', 'status'],
  buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  registers: [metrics],
});

/** One line in the log and one mark in the histogram per request. The path goes in without its query. */
export function observeRequest(log: Log, request: FastifyRequest, reply: FastifyReply): void {
  const operation = request.routeOptions.config.operation ?? 'none';
  requestDuration.observe({ operation, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  log.debug(
    {
      trackingId: request.id,
      operation,
      method: request.method,
      path: request.url.split('?')[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      actor: request.actor?.id,
      organization: request.actor?.organizationId,
    },
    'request',
  );
}
