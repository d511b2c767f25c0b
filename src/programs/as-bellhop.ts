import { PERMISSIONS } from '../areas/access/index.ts';
import { type Context, systemActor } from '../foundation/context.ts';
import type { Database } from '../foundation/db/database.ts';

/** What no role has, and Bellhop itself does at a first start and on its operator's command line. */
const OPERATORS_OWN = ['organizations.write', 'licenses.write'];

/** One transaction of Bellhop itself in an organization. */
export const asBellhop = <T>(database: Database, organizationId: string, work: (ctx: Context) => Promise<T>): Promise<T> =>
  database.write(systemActor(organizationId, [...PERMISSIONS, ...OPERATORS_OWN]), work);
