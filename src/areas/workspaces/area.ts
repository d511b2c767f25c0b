import type { Area } from '../../foundation/area.ts';
import { workspaceRoutes } from './workspace.routes.ts';
import { workspaceNumbersRoutes } from './workspace-numbers.routes.ts';

export const workspaces: Area = { name: 'workspaces', routes: [...workspaceRoutes, ...workspaceNumbersRoutes] };
