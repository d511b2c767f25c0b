import type { Area } from '../../foundation/area.ts';
import { roleRoutes } from './role.routes.ts';

export const access: Area = { name: 'access', routes: roleRoutes };
