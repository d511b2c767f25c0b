import type { JobTools } from '../../foundation/area.ts';
import { saveCountsWith } from './count.store.ts';

/** A million devices take a second to count: one count a minute is what all who look at an overview share. */
export const countOrganizations = ({ database }: JobTools) => ({
  name: 'overview.count-organizations',
  schedule: '* * * * *',
  run: async () => void (await saveCountsWith(database.pool, new Date())),
});
