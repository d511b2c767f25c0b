import type { Area } from '../../foundation/area.ts';
import { bulkJobRunner } from '../bulk-jobs/index.ts';
import { applyLineKeyTemplateJob } from './apply-line-key-template.ts';
import { backgroundImageRoutes } from './background-image.routes.ts';
import { customizationRoutes } from './customization.routes.ts';
import { dectRoutes } from './dect.routes.ts';
import { dynamicSettingRoutes } from './dynamic-setting.routes.ts';
import { layoutRoutes } from './layout.routes.ts';
import { lineKeyTemplateRoutes } from './line-key-template.routes.ts';
import { ownerSettingRoutes } from './owner-setting.routes.ts';
import { settingsJobRoutes } from './settings-job.routes.ts';
import { callDeviceSettingsJob, dynamicDeviceSettingsJob, rebuildPhonesJob } from './settings-job.ts';

export const deviceSettings: Area = {
  name: 'device-settings',
  routes: [
    ...customizationRoutes,
    ...backgroundImageRoutes,
    ...ownerSettingRoutes,
    ...dectRoutes,
    ...layoutRoutes,
    ...lineKeyTemplateRoutes,
    ...settingsJobRoutes,
    ...dynamicSettingRoutes,
  ],
  jobs: (tools) => [
    bulkJobRunner(tools, callDeviceSettingsJob),
    bulkJobRunner(tools, dynamicDeviceSettingsJob),
    bulkJobRunner(tools, rebuildPhonesJob),
    bulkJobRunner(tools, applyLineKeyTemplateJob),
  ],
};
