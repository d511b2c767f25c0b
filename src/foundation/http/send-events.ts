import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../context.ts';
import type { Caller } from './caller.ts';
import { EventStreams, type EventStreamsParts } from './event-streams.ts';
import type { StreamRoute } from './route.ts';

const CONTENT_TYPE = 'text/event-stream; charset=utf-8';

/** What answers the requests of a stream's route. No transaction is open while somebody listens. */
export function eventSender(
  server: FastifyInstance,
  { feed, permission }: StreamRoute,
  { database, recognize }: Pick<EventStreamsParts, 'database' | 'recognize'>,
): (request: FastifyRequest, reply: FastifyReply, caller: Caller) => Promise<FastifyReply> {
  const streams = new EventStreams({ feed, permission, database, recognize });
  server.addHook('preClose', async () => streams.endAll());
  server.addHook('onClose', () => streams.close());
  return async (request, reply, caller) => {
    // What stands in between must neither keep nor gather it; nginx asks for the second one.
    reply.type(CONTENT_TYPE).headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' });
    if (request.method === 'HEAD') return reply.send();
    const isBack = request.headers['last-event-id'] !== undefined;
    const { body } = await streams.open(caller, request.actor as Actor, isBack);
    return reply.send(body);
  };
}
