import type { JobTools } from '../../foundation/area.ts';
import { saveCountsPatiently } from './count.store.ts';

/** A million devices take some six seconds to count (docs/performance.md): one count a minute is what all who look at an overview share. */
export const countOrganizations = ({ database }: JobTools) => ({
  name: 'overview.count-organizations',
  schedule: '* * * * *',
  run: () => saveCountsPatiently(database.pool, new Date()),
});
