import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Database } from './database.ts';

export interface Listener {
  /** Everything that is notified from now on is told. */
  onListening(): void;
  onNotification(channel: string, payload: string): void;
  /** From now on nothing is told, until `onListening`. */
  onLost(): void;
}

export interface Listening {
  close(): Promise<void>;
}

const RECONNECT_MS = 500;
const HEARTBEAT_MS = 10_000;
const HEARTBEAT_TIMEOUT_MS = 5_000;

/** Listens for ever, on a connection of its own; resolves once it listens or has failed to for the first time. */
export async function listenTo({ pool }: Database, channels: readonly string[], listener: Listener): Promise<Listening> {
  const closing = new AbortController();
  const firstTry = Promise.withResolvers<void>();
  const ended = (async () => {
    while (!closing.signal.aborted) {
      await listenOnce(pool, channels, listener, closing.signal, firstTry.resolve);
      firstTry.resolve();
      await sleep(RECONNECT_MS, undefined, { signal: closing.signal }).catch(() => {});
    }
  })();
  await firstTry.promise;
  return {
    close: async () => {
      closing.abort();
      await ended;
    },
  };
}

/** Until the connection breaks or is not answered on; never rejects. */
async function listenOnce(
  pool: pg.Pool,
  channels: readonly string[],
  listener: Listener,
  closing: AbortSignal,
  onListening: () => void,
): Promise<void> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch {
    return;
  }
  const over = Promise.withResolvers<void>();
  client.on('error', () => over.resolve());
  client.on('end', () => over.resolve());
  client.on('notification', ({ channel, payload = '' }) => listener.onNotification(channel, payload));
  closing.addEventListener('abort', () => over.resolve());
  const heartbeat = setInterval(() => void answers(client).then((isThere) => isThere || over.resolve()), HEARTBEAT_MS);
  try {
    const listening = client.query(channels.map((channel) => `listen ${channel}`).join('; '));
    await Promise.race([listening, over.promise]);
    listener.onListening();
    onListening();
    await over.promise;
  } catch {
    // It is as lost as one that breaks later.
  } finally {
    clearInterval(heartbeat);
    listener.onLost();
    // Never back into the pool: it would go on listening.
    client.release(true);
  }
}

async function answers(client: pg.PoolClient): Promise<boolean> {
  const answered = client.query('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([answered, sleep(HEARTBEAT_TIMEOUT_MS, false, { ref: false })]);
}
