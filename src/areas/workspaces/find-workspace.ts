import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { requireLocation } from '../tenancy/index.ts';
import { nameProblems, type Workspace, type WorkspaceDetails } from './workspace.model.ts';
import { findWorkspace, floorIsAt, lockWorkspace } from './workspace.queries.ts';

const noSuchWorkspace = () => new Refused('not-found', 'workspace.not-found', 'The requested resource could not be found.');

/** The workspace that a path names; undefined is an id that could not be read. */
export async function workspaceOfPath(ctx: Context, id: string | undefined): Promise<Workspace> {
  const workspace = id === undefined ? undefined : await findWorkspace(ctx.db, id);
  if (!workspace) throw noSuchWorkspace();
  return workspace;
}

/** The same, to be changed: nobody else changes it before this transaction ends. */
export async function workspaceToChange(ctx: Context, id: string | undefined): Promise<Workspace> {
  const workspace = id === undefined ? undefined : await lockWorkspace(ctx.db, id);
  if (!workspace) throw noSuchWorkspace();
  return workspace;
}

/** Refuses a name that is none (unless it was there before the rule) and a place that is not there. */
export async function mustBeSound(ctx: Context, details: WorkspaceDetails, former?: Workspace): Promise<void> {
  const problems = details.displayName === former?.displayName ? [] : nameProblems(details.displayName);
  const [first] = problems;
  if (first !== undefined)
    throw new Refused('invalid', 'workspace.name', first, { details: problems.map((description) => ({ description })) });
  if (details.locationId !== null) await requireLocation(ctx, details.locationId);
  if (details.floorId !== null && !(await floorIsAt(ctx.db, details.floorId, details.locationId)))
    throw new Refused('invalid', 'workspace.no-such-floor', "'floorId' names no floor of the workspace's location.");
}
