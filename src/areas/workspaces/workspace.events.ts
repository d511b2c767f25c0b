import type { Static } from 'typebox';
import { announcement, question } from '../../foundation/listeners.ts';
import type { WorkspaceDevice } from './workspace-device.schema.ts';

/** A workspace is about to be deleted, in this transaction; whatever hangs on it goes along. */
export const workspaceLeaves = announcement<{ workspaceId: string }>();

/** The devices of workspaces, by the workspace's id; one without devices need not be there. */
export const devicesOfWorkspaces = question<readonly string[], ReadonlyMap<string, Static<typeof WorkspaceDevice>[]>>();
