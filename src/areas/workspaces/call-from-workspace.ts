import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { assignLicenses, chooseLicenses, chooseWorkspaceLicense, isCalling, type License } from '../licenses/index.ts';
import { assignNumbers, type Reach, reachOf, releaseNumbers } from '../numbers/index.ts';
import { type Location, requireLocation } from '../tenancy/index.ts';
import type { CallingToSave, Workspace } from './workspace.model.ts';

/** What calling with numbers needs, checked before anything is written. */
export interface CallingPlan {
  location: Location;
  licenses: License[];
  reach: Reach;
}

/** What stays where a request is silent: how an existing workspace is reached and what it holds. */
type Former = Pick<Workspace, 'id' | 'callingType' | 'licenses'> | undefined;

export async function planCalling(
  ctx: Context,
  calling: CallingToSave,
  locationId: string | null,
  former: Former,
): Promise<CallingPlan> {
  const calls = former?.callingType === 'webexCalling' ? former : undefined;
  const kept = calls && (await reachOf(ctx.db, { workspaceId: calls.id }));
  const says = calling.phoneNumber !== undefined || calling.extension !== undefined;
  const reach: Reach = says
    ? { phoneNumbers: calling.phoneNumber === undefined ? [] : [calling.phoneNumber], extension: calling.extension ?? null }
    : { phoneNumbers: kept?.phoneNumbers ?? [], extension: kept?.extension ?? null };
  mustBeReachable(locationId, reach);
  const location = await requireLocation(ctx, locationId as string);
  const licenses = await licensesFor(ctx, calling.licenseIds, calls);
  return { location, licenses, reach };
}

function mustBeReachable(locationId: string | null, reach: Reach): void {
  const problems: string[] = [];
  if (locationId === null) problems.push("Webex Calling for a workspace needs 'locationId'.");
  if (reach.phoneNumbers.length === 0 && reach.extension === null)
    problems.push("Webex Calling for a workspace needs 'phoneNumber' or 'extension'.");
  const [first] = problems;
  if (first === undefined) return;
  throw new Refused('invalid', 'workspace.calling', first, { details: problems.map((description) => ({ description })) });
}

async function licensesFor(ctx: Context, asked: string[] | undefined, former: Former): Promise<License[]> {
  if (asked === undefined || asked.length === 0) {
    if (!former?.licenses.length) return [await chooseWorkspaceLicense(ctx)];
    return chooseLicenses(
      ctx,
      former.licenses.map(({ id }) => id),
      'workspace',
    );
  }
  // Several calling licenses may be named; the oldest one is taken, as the Webex API does.
  const [oldest] = await chooseLicenses(ctx, [...asked].sort().slice(0, 1), 'workspace');
  if (oldest && isCalling(oldest)) return [oldest];
  throw new Refused('invalid', 'workspace.no-calling-license', "None of 'licenses' is a calling license for workspaces.");
}

export async function startCalling(ctx: Context, workspaceId: string, plan: CallingPlan): Promise<void> {
  await assignLicenses(ctx, { workspaceId }, plan.licenses);
  await assignNumbers(ctx, { workspaceId }, plan.location, plan.reach);
}

export async function stopCalling(ctx: Context, workspaceId: string): Promise<void> {
  await releaseNumbers(ctx, { workspaceId });
  await assignLicenses(ctx, { workspaceId }, []);
}
