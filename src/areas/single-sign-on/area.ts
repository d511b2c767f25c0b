import type { Area } from '../../foundation/area.ts';
import { connectionRoutes } from './connection.routes.ts';
import { signOnRoutes } from './sign-on.routes.ts';

export const singleSignOn: Area = { name: 'single-sign-on', routes: [...connectionRoutes, ...signOnRoutes] };
