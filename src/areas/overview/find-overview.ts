import type { Context } from '../../foundation/context.ts';
import { actAs } from '../access/index.ts';
import { countDevices, type DeviceCounts } from '../devices/index.ts';
import { type License, listLicenses } from '../licenses/index.ts';
import { PARTS, reachOf } from './overview.model.ts';
import { countNumbers, countPeople, countUnfinishedJobs, countWorkspaces, readKeptCount } from './overview.queries.ts';

/** Whatever the caller may not see is absent. */
export interface Overview {
  devices?: DeviceCounts & { countedAt: Date };
  licenses?: License[];
  numbers?: { assigned: number; unassigned: number };
  people?: number;
  workspaces?: number;
  unfinishedJobs?: number;
}

/** Up to so many are counted at once; more, once a minute for everybody. */
const MOST_COUNTED_NOW = 5_000;

/** What the start page shows of the organization acted in, each part as far as the caller's right to it reaches. */
export async function findOverview(ctx: Context): Promise<Overview> {
  const devices = await lookAt(ctx, 'devices', async (db) => {
    const now = await countDevices(db, MOST_COUNTED_NOW);
    return now ? { ...now, countedAt: ctx.now } : readKeptCount(db);
  });
  const people = await lookAt(
    ctx,
    'people',
    async (db) => (await countPeople(db, MOST_COUNTED_NOW)) ?? (await readKeptCount(db))?.people,
  );
  const workspaces = await lookAt(
    ctx,
    'workspaces',
    async (db) => (await countWorkspaces(db, MOST_COUNTED_NOW)) ?? (await readKeptCount(db))?.workspaces,
  );
  const numbers = await lookAt(ctx, 'numbers', countNumbers);
  const licenses = await lookAt(ctx, 'licenses', listLicenses);
  const unfinishedJobs = await lookAt(ctx, 'jobs', countUnfinishedJobs);
  return {
    ...(devices && { devices }),
    ...(licenses && { licenses }),
    ...(numbers && { numbers }),
    ...(people !== undefined && { people }),
    ...(workspaces !== undefined && { workspaces }),
    ...(unfinishedJobs !== undefined && { unfinishedJobs }),
  };
}

/** With the reach of the right to this part, which may be less than that to the page. */
async function lookAt<Seen>(
  ctx: Context,
  part: keyof typeof PARTS,
  read: (db: Context['db']) => Promise<Seen>,
): Promise<Seen | undefined> {
  const reach = reachOf(ctx.actor, PARTS[part]);
  if (reach === undefined) return undefined;
  const { db } = await actAs(ctx, { ...ctx.actor, reach });
  return read(db);
}
