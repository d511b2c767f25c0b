import type { Area } from '../../foundation/area.ts';
import { bulkJobRunner } from '../bulk-jobs/index.ts';
import { callingDisabled, mainNumberChosen } from '../tenancy/index.ts';
import { availableNumberRoutes } from './available-number.routes.ts';
import { chooseMainNumber } from './choose-main-number.ts';
import { manageNumbersRoutes } from './manage-numbers.routes.ts';
import { manageNumbers } from './manage-numbers.ts';
import { numberRoutes } from './number.routes.ts';
import { removeNumbersOf } from './remove-numbers.ts';
import { sumUpNumberCounts } from './sum-up-counts.ts';

callingDisabled.listen(removeNumbersOf);
mainNumberChosen.listen(chooseMainNumber);

export const numbers: Area = {
  name: 'numbers',
  routes: [...numberRoutes, ...availableNumberRoutes, ...manageNumbersRoutes],
  jobs: (tools) => [bulkJobRunner(tools, manageNumbers)],
  scheduled: (tools) => [sumUpNumberCounts(tools)],
};
