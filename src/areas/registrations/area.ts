import type { Area } from '../../foundation/area.ts';
import { registrationRoutes } from './registration.routes.ts';

/** What is known of registrations is read here and with the devices, and written by the SIP edge. */
export const registrations: Area = { name: 'registrations', routes: registrationRoutes };
