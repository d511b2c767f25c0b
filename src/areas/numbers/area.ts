import type { Area } from '../../foundation/area.ts';
import { numberRoutes } from './number.routes.ts';

export const numbers: Area = { name: 'numbers', routes: numberRoutes };
