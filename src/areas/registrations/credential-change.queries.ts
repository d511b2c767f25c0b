import { type Listening, listenTo } from '../../foundation/db/listen.ts';
import type { Database } from './edge-database.store.ts';

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

/** Listens for ever, on a connection of its own; resolves once it listens or has failed to for the first time. */
export const listenForCredentialChanges = (database: Database, listener: CredentialChangeListener): Promise<Listening> =>
  listenTo(database, ['credential_changed'], {
    onListening: () => listener.onListening(),
    onNotification: (_channel, payload) => parseChanges(payload).forEach(listener.onChange),
    onLost: () => listener.onLost(),
  });

function parseChanges(payload: string): CredentialChange[] {
  return payload.split(',').map((name): CredentialChange => {
    if (name === '*') return { of: 'everything' };
    if (name.endsWith(' *')) return { of: 'organization', organizationId: name.slice(0, -2) };
    return { of: 'credential', name };
  });
}
