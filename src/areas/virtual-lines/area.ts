import type { Area } from '../../foundation/area.ts';
import { virtualLineRoutes } from './virtual-line.routes.ts';

export const virtualLines: Area = { name: 'virtual-lines', routes: virtualLineRoutes };
