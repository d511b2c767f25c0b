import { PERMISSIONS } from '../areas/access/index.ts';
import { type Actor, type Context, systemActor } from '../foundation/context.ts';
import type { Database } from '../foundation/db/database.ts';

/** What no role has, and Bellhop itself does at a first start and on its operator's command line. */
const OPERATORS_OWN = ['organizations.write', 'licenses.write'];

/** Bellhop itself, acting in an organization. */
export const bellhopIn = (organizationId: string): Actor => systemActor(organizationId, [...PERMISSIONS, ...OPERATORS_OWN]);

/** One transaction of Bellhop itself in an organization. */
export const asBellhop = <T>(database: Database, organizationId: string, work: (ctx: Context) => Promise<T>): Promise<T> =>
  database.write(bellhopIn(organizationId), work);
