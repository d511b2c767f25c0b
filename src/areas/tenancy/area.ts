import type { Area } from '../../foundation/area.ts';
import { callingLocationRoutes } from './calling-location.routes.ts';
import { locationRoutes } from './location.routes.ts';
import { organizationRoutes } from './organization.routes.ts';

export const tenancy: Area = { name: 'tenancy', routes: [...organizationRoutes, ...locationRoutes, ...callingLocationRoutes] };
