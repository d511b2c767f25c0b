import type { Area } from '../../foundation/area.ts';
import { syncService } from './sync-service.ts';
import { reportMetering, wakeDueServices } from './wake-due-services.ts';

export const integratedServices: Area = {
  name: 'integrated-services',
  routes: [],
  jobs: (tools) => [syncService(tools)],
  scheduled: (tools) => [wakeDueServices(tools), reportMetering(tools)],
};
