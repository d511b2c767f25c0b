import type { Area } from '../../foundation/area.ts';
import { customizationRoutes } from './customization.routes.ts';
import { dectRoutes } from './dect.routes.ts';
import { layoutRoutes } from './layout.routes.ts';
import { lineKeyTemplateRoutes } from './line-key-template.routes.ts';
import { ownerSettingRoutes } from './owner-setting.routes.ts';

export const deviceSettings: Area = {
  name: 'device-settings',
  routes: [...customizationRoutes, ...ownerSettingRoutes, ...dectRoutes, ...layoutRoutes, ...lineKeyTemplateRoutes],
};
