import type { Area } from '../../foundation/area.ts';
import { numbersChanged } from '../numbers/index.ts';
import { serviceRoutes } from './service.routes.ts';
import { syncService } from './sync-service.ts';
import { reportMetering, wakeDueServices } from './wake-due-services.ts';
import { wantSync } from './want-sync.ts';

numbersChanged.listen(wantSync);

export const integratedServices: Area = {
  name: 'integrated-services',
  routes: serviceRoutes,
  jobs: (tools) => [syncService(tools)],
  scheduled: (tools) => [wakeDueServices(tools), reportMetering(tools)],
};
