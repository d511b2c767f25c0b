import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, Visit } from './context.ts';
import type { Database } from './db/database.ts';
import type { Route } from './http/route.ts';
import type { Job, ScheduledJob } from './jobs/worker.ts';
import type { Log } from './log.ts';

/** What jobs of an area get to work with. */
export interface JobTools {
  database: Database;
  log: Log;
}

/** What an area gets that answers more than operations of the API. */
export interface ServerTools {
  database: Database;
  log: Log;
  /** Base of absolute links: as configured, or as this request was addressed, or where the server listens. */
  publicUrl(request?: FastifyRequest): string;
  /** The browser of somebody not known yet. */
  visitOf(request: FastifyRequest): Visit;
  /** Who has signed in in this browser. A token does not count: it may do less than its person. */
  signedIn(request: FastifyRequest): Promise<Actor | undefined>;
}

/** What an area offers to the programs that mount it. */
export interface Area {
  name: string;
  routes: readonly Route[];
  /** Pages, and protocols that others have laid down. */
  mount?: (server: FastifyInstance, tools: ServerTools) => Promise<void>;
  jobs?: (tools: JobTools) => readonly Job[];
  scheduled?: (tools: JobTools) => readonly ScheduledJob[];
}
