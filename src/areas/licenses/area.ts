import type { Area } from '../../foundation/area.ts';
import { licenseRoutes } from './license.routes.ts';

export const licenses: Area = { name: 'licenses', routes: licenseRoutes };
