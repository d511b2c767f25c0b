import type { Area } from '../../foundation/area.ts';
import { deviceModelRoutes } from './device-model.routes.ts';

export const catalog: Area = { name: 'catalog', routes: deviceModelRoutes };
