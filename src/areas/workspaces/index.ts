export { createWorkspace } from './create-workspace.ts';
export { deleteWorkspace } from './delete-workspace.ts';
export { devicesOfWorkspaces, workspaceLeaves } from './workspace.events.ts';
export type { Workspace } from './workspace.model.ts';
export { findWorkspace } from './workspace.queries.ts';
