import type { Area } from '../../foundation/area.ts';
import { workspaceRoutes } from './workspace.routes.ts';

export const workspaces: Area = { name: 'workspaces', routes: workspaceRoutes };
