import type { Area } from '../../foundation/area.ts';
import { devicesApplyRequested } from '../devices/index.ts';
import { registrationRoutes } from './registration.routes.ts';
import { requestApply } from './request-apply.ts';

devicesApplyRequested.listen((ctx, { deviceIds }) => requestApply(ctx, deviceIds));

/** What is known of registrations is read here and with the devices, and written by the SIP edge. */
export const registrations: Area = { name: 'registrations', routes: registrationRoutes };
