import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { Refused } from '../errors.ts';

const FAREWELL_MS = 200;
const PATIENCE_MS = 5_000;
const COME_BACK_SECONDS = 5;

/**
 * Closing waits for every connection, and clients keep theirs for a next request: whoever is answered from now on hears that there
 * is none. Who is just about to ask gets a moment to hear it, because a connection that breaks off is an error to them. Hooks before
 * the end run one after the other: whatever else should be heard in this moment is mounted before.
 */
export function takeLeave(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
    await sleep(FAREWELL_MS);
    // Whoever is still sending then, a byte now and a byte later, holds nobody up.
    setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS).unref();
  });
  server.addHook('onRequest', async (request) => {
    if (!isClosing || !request.url.startsWith('/v1/')) return;
    throw new Refused('unavailable', 'server.closing', 'This Bellhop is just ending. Try again in a few seconds.', {
      retryAfterSeconds: COME_BACK_SECONDS,
    });
  });
  server.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
