import { PERMISSIONS } from '../areas/access/index.ts';
import { type Actor, type Context, systemActor } from '../foundation/context.ts';
import type { Database } from '../foundation/db/database.ts';

/** Bellhop itself, acting in an organization. */
export const bellhopIn = (organizationId: string): Actor => systemActor(organizationId, PERMISSIONS);

/** One transaction of Bellhop itself in an organization. */
export const asBellhop = <T>(database: Database, organizationId: string, work: (ctx: Context) => Promise<T>): Promise<T> =>
  database.write(bellhopIn(organizationId), work);
