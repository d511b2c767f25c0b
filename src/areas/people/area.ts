import type { Area } from '../../foundation/area.ts';
import { locationToBeSuspended } from '../tenancy/index.ts';
import { mustNotHoldAllFullAdministrators } from './find-person.ts';
import { peopleListRoutes } from './people-list.routes.ts';
import { personRoutes } from './person.routes.ts';
import { personLicensesRoutes } from './person-licenses.routes.ts';
import { personNumbersRoutes } from './person-numbers.routes.ts';

// Whoever is left must be able to restore it.
locationToBeSuspended.listen(mustNotHoldAllFullAdministrators);

export const people: Area = {
  name: 'people',
  routes: [...peopleListRoutes, ...personRoutes, ...personNumbersRoutes, ...personLicensesRoutes],
};
