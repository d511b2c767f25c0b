import type { Area } from '../../foundation/area.ts';

/** Without routes: what is known of registrations is read with the devices, and written by the SIP edge. */
export const registrations: Area = { name: 'registrations', routes: [] };
