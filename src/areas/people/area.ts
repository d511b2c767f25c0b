import type { Area } from '../../foundation/area.ts';
import { peopleListRoutes } from './people-list.routes.ts';
import { personRoutes } from './person.routes.ts';
import { personLicensesRoutes } from './person-licenses.routes.ts';
import { personNumbersRoutes } from './person-numbers.routes.ts';

export const people: Area = {
  name: 'people',
  routes: [...peopleListRoutes, ...personRoutes, ...personNumbersRoutes, ...personLicensesRoutes],
};
