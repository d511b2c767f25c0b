import type { Area } from '../../foundation/area.ts';
import { customizationRoutes } from './customization.routes.ts';

export const deviceSettings: Area = { name: 'device-settings', routes: [...customizationRoutes] };
