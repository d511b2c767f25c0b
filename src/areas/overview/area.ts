import type { Area } from '../../foundation/area.ts';
import { countOrganizations } from './count-organizations.ts';
import { overviewRoutes } from './overview.routes.ts';

export const overview: Area = { name: 'overview', routes: overviewRoutes, scheduled: (tools) => [countOrganizations(tools)] };
