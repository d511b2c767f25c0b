import type { Area } from '../../foundation/area.ts';
import { applicationRoutes } from './application.routes.ts';
import { authorizationRoutes } from './authorization.routes.ts';
import { mountAuthorizationServer } from './authorization-server.routes.ts';

export const oauth: Area = {
  name: 'oauth',
  routes: [...applicationRoutes, ...authorizationRoutes],
  mount: mountAuthorizationServer,
};
