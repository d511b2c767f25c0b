import type { Area } from '../../foundation/area.ts';
import { organizationRoutes } from './organization.routes.ts';

export const tenancy: Area = { name: 'tenancy', routes: organizationRoutes };
