import type { Area } from '../../foundation/area.ts';
import { eventRoutes } from './event.routes.ts';

export const audit: Area = { name: 'audit', routes: eventRoutes };
