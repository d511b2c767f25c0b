import type { Area } from '../../foundation/area.ts';
import { deviceAdded } from '../devices/index.ts';
import { giveDeviceAccess } from './give-device-access.ts';
import { provisioningRoutes } from './provisioning.routes.ts';
import { templateRoutes } from './template.routes.ts';

deviceAdded.listen((ctx, { deviceId, managedBy }) => giveDeviceAccess(ctx, deviceId, managedBy === 'CISCO'));

export const provisioning: Area = { name: 'provisioning', routes: [...provisioningRoutes, ...templateRoutes] };
