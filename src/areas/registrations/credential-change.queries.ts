import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { connect, type Database } from './edge-database.store.ts';

/** What an edge must forget. */
export type CredentialChange =
  | { readonly of: 'everything' }
  | { readonly of: 'organization'; readonly organizationId: string }
  /** As `credentialName` makes it. */
  | { readonly of: 'credential'; readonly name: string };

export interface CredentialChangeListener {
  /** Everything that changes from now on is told. */
  onListening(): void;
  onChange(change: CredentialChange): void;
  /** From now on nothing is told, until `onListening`. */
  onLost(): void;
}

const RECONNECT_MS = 500;
const HEARTBEAT_MS = 10_000;
const HEARTBEAT_TIMEOUT_MS = 5_000;

/** Listens for ever, on a connection of its own; resolves once it listens or has failed to for the first time. */
export async function listenForCredentialChanges(
  database: Database,
  listener: CredentialChangeListener,
): Promise<{ close(): Promise<void> }> {
  const closing = new AbortController();
  const firstTry = Promise.withResolvers<void>();
  const ended = (async () => {
    while (!closing.signal.aborted) {
      await listenOnce(database, listener, closing.signal, firstTry.resolve);
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
  database: Database,
  listener: CredentialChangeListener,
  closing: AbortSignal,
  onListening: () => void,
): Promise<void> {
  let client: pg.PoolClient;
  try {
    client = await connect(database);
  } catch {
    return;
  }
  const over = Promise.withResolvers<void>();
  client.on('error', () => over.resolve());
  client.on('end', () => over.resolve());
  client.on('notification', ({ payload = '*' }) => parseChanges(payload).forEach(listener.onChange));
  closing.addEventListener('abort', () => over.resolve());
  const heartbeat = setInterval(() => void answers(client).then((isThere) => isThere || over.resolve()), HEARTBEAT_MS);
  try {
    await Promise.race([client.query('listen credential_changed'), over.promise]);
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

function parseChanges(payload: string): CredentialChange[] {
  return payload.split(',').map((name): CredentialChange => {
    if (name === '*') return { of: 'everything' };
    if (name.endsWith(' *')) return { of: 'organization', organizationId: name.slice(0, -2) };
    return { of: 'credential', name };
  });
}
