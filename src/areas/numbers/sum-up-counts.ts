import type { JobTools } from '../../foundation/area.ts';
import { sumUpCounts } from './number.store.ts';

/** Every change of numbers leaves a row to be added to their count. Daily, those of an organization become one. */
export const sumUpNumberCounts = ({ database }: JobTools) => ({
  name: 'numbers.sum-up-counts',
  schedule: '41 2 * * *',
  run: () => sumUpCounts(database.pool),
});
