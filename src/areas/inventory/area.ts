import type { Area } from '../../foundation/area.ts';
import { sipDeviceRoutes } from './sip-device.routes.ts';

export const inventory: Area = { name: 'inventory', routes: sipDeviceRoutes };
