import type { Area } from '../../foundation/area.ts';
import { bulkJobRunner } from '../bulk-jobs/index.ts';
import { accountRoutes } from './account.routes.ts';
import { callingLocationRoutes } from './calling-location.routes.ts';
import { disableCallingRoutes } from './disable-calling.routes.ts';
import { disableCalling } from './disable-calling.ts';
import { floorRoutes } from './floor.routes.ts';
import { locationRoutes } from './location.routes.ts';
import { organizationRoutes } from './organization.routes.ts';
import { pstnConnectionRoutes } from './pstn-connection.routes.ts';
import { purgeDeletedOrganization, purgeDeletedOrganizations } from './purge-organizations.ts';
import { sipPasswordRoutes } from './sip-password.routes.ts';
import { specialAccessRoutes } from './special-access.routes.ts';

export const tenancy: Area = {
  name: 'tenancy',
  routes: [
    ...organizationRoutes,
    ...accountRoutes,
    ...locationRoutes,
    ...floorRoutes,
    ...callingLocationRoutes,
    ...disableCallingRoutes,
    ...pstnConnectionRoutes,
    ...sipPasswordRoutes,
    ...specialAccessRoutes,
  ],
  jobs: (tools) => [bulkJobRunner(tools, disableCalling), purgeDeletedOrganization(tools)],
  scheduled: (tools) => [purgeDeletedOrganizations(tools)],
};
