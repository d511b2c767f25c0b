import type { JobTools } from '../../foundation/area.ts';
import { systemActor } from '../../foundation/context.ts';
import { organizationsToPurge, purgeSome } from './organization.queries.ts';

export const PURGE = 'tenancy.purge-organization';

/** Small enough that nobody waits long for the locks of one piece. */
const ROWS_AT_A_TIME = 2_000;

/** Deletes what a deleted organization had, piece by piece; a crash between two pieces loses nothing. */
export const purgeDeletedOrganization = (tools: JobTools) => ({
  name: PURGE,
  run: (payload: unknown) => purge(tools, (payload as { organizationId: string }).organizationId),
});

/** Takes up what a crash left behind. */
export const purgeDeletedOrganizations = (tools: JobTools) => ({
  name: 'tenancy.purge-organizations',
  schedule: '37 * * * *',
  run: async () => {
    const ids = await tools.database.read(systemActor(NOWHERE, []), (ctx) => organizationsToPurge(ctx.db));
    // One that cannot go yet keeps none of the others.
    for (const id of ids)
      await purge(tools, id).catch((error) =>
        tools.log.error({ error, organization: id }, 'a deleted organization was not purged'),
      );
  },
});

const NOWHERE = '00000000-0000-0000-0000-000000000000';

async function purge({ database }: JobTools, organizationId: string): Promise<void> {
  const some = () => database.write(systemActor(organizationId, []), (ctx) => purgeSome(ctx.db, organizationId, ROWS_AT_A_TIME));
  while ((await some()) > 0);
}
