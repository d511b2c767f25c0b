import type { Area } from '../../foundation/area.ts';
import { permissionRoutes } from './permission.routes.ts';

export const provisioningPermissions: Area = { name: 'provisioning-permissions', routes: permissionRoutes };
