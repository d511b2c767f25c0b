import type { Area } from '../../foundation/area.ts';
import { numbersChanged } from '../numbers/index.ts';
import { consentRoutes } from './consent.routes.ts';
import { locationRoutes } from './location.routes.ts';
import { meteringReportRoutes } from './metering-report.routes.ts';
import { serviceRoutes } from './service.routes.ts';
import { serviceNumberRoutes } from './service-number.routes.ts';
import { syncService } from './sync-service.ts';
import { usageRoutes } from './usage.routes.ts';
import { reportMetering, wakeDueServices } from './wake-due-services.ts';
import { wantSync } from './want-sync.ts';

numbersChanged.listen(wantSync);

export const integratedServices: Area = {
  name: 'integrated-services',
  routes: [
    ...serviceRoutes,
    ...consentRoutes,
    ...locationRoutes,
    ...serviceNumberRoutes,
    ...usageRoutes,
    ...meteringReportRoutes,
  ],
  jobs: (tools) => [syncService(tools)],
  scheduled: (tools) => [wakeDueServices(tools), reportMetering(tools)],
};
