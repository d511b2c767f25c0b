import { announcement } from '../../foundation/listeners.ts';

/** A workspace is about to be deleted, in this transaction; whatever hangs on it goes along. */
export const workspaceLeaves = announcement<{ workspaceId: string }>();
