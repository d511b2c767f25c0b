import type { Actor } from './context.ts';

/** Something that changed, as a client hears it: what to fetch again, and nothing of what it has become. */
export interface Change {
  readonly resource: string;
  readonly change: 'created' | 'updated' | 'deleted';
  /** Absent where no single one is meant, or where the client is not to know which. */
  readonly id?: string;
}

/** What the database told of one organization. */
export interface Story {
  readonly organizationId: string;
  /** What of it this actor may hear. */
  changesFor(actor: Actor): readonly Change[];
  /** Whether this actor may have lost a right by it, or their token or session. */
  mayConcern(actor: Actor): boolean;
}

/** Where the events of a stream come from. */
export interface EventFeed {
  /** Of the database's notifications. */
  readonly channels: readonly string[];
  /** Called once per notification and process, however many streams are open. */
  read(channel: string, payload: string): readonly Story[];
}
