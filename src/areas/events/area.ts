import type { Area } from '../../foundation/area.ts';
import { eventRoutes } from './event.routes.ts';

/** What changes is announced where it changes; here is only who hears of it. */
export const events: Area = { name: 'events', routes: eventRoutes };
