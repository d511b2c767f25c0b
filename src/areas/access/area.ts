import type { Area } from '../../foundation/area.ts';
import { ownPermissionRoutes } from './own-permissions.routes.ts';
import { requestBudgetRoutes } from './request-budget.routes.ts';
import { roleRoutes } from './role.routes.ts';
import { scopeRoutes } from './scope.routes.ts';

export const access: Area = {
  name: 'access',
  routes: [...roleRoutes, ...ownPermissionRoutes, ...scopeRoutes, ...requestBudgetRoutes],
};
