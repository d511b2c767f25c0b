import type { Area } from '../../foundation/area.ts';
import { applicationRoutes } from './application.routes.ts';
import { authorizationRoutes } from './authorization.routes.ts';

export const oauth: Area = {
  name: 'oauth',
  routes: [...applicationRoutes, ...authorizationRoutes],
  // Loaded by who serves it only: the library speaks up as it is loaded, and a command says nothing but its answer.
  mount: async (server, tools) => {
    const { mountAuthorizationServer } = await import('./authorization-server.routes.ts');
    await mountAuthorizationServer(server, tools);
  },
};
