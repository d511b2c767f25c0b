import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import {
  freeUnits,
  type HolderType,
  holderId,
  holderType,
  type License,
  type LicenseHolder,
  selectionProblems,
  suits,
} from './license.model.ts';
import { findLicenses, licensesHeldBy, listLicenses } from './license.queries.ts';
import { deleteAssignments, insertAssignments, usedUp } from './license.store.ts';

/** The licenses that a request names, or a refusal with everything that is wrong with them. */
export async function chooseLicenses(ctx: Context, ids: readonly string[], type: HolderType): Promise<License[]> {
  const asked = [...new Set(ids)];
  const found = asked.length === 0 ? [] : await findLicenses(ctx.db, asked);
  const problems = selectionProblems(asked, found, type);
  const [first] = problems;
  if (first !== undefined)
    throw new Refused('invalid', 'license.not-suitable', first, { details: problems.map((description) => ({ description })) });
  return found;
}

/** Of the licenses that a request names, those that a holder could not have now: unknown, of another kind, or used up. */
export async function outOfReach(ctx: Context, ids: readonly string[], holder: LicenseHolder): Promise<Set<string>> {
  const found = ids.length === 0 ? [] : await findLicenses(ctx.db, ids);
  const held = new Set((await licensesHeldBy(ctx.db, holder)).map(({ id }) => id));
  const within = found.filter((one) => suits(one, holderType(holder)) && (freeUnits(one) > 0 || held.has(one.id)));
  return new Set(ids).difference(new Set(within.map(({ id }) => id)));
}

/** Where a request names none: the oldest one for workspaces that has a unit left, as the Webex API picks it. */
export async function chooseWorkspaceLicense(ctx: Context): Promise<License> {
  const licenses = await listLicenses(ctx.db);
  const suitable = licenses.filter(({ kind }) => kind === 'workspace' || kind === 'common-area');
  const free = suitable.find((license) => freeUnits(license) > 0);
  if (free) return free;
  if (suitable.length > 0) throw usedUp(suitable);
  throw new Refused('invalid', 'license.none', 'The organization has no calling license for workspaces.');
}

/** Gives exactly these licenses to a holder and takes away the others. Who may ask for it is the caller's to check. */
export async function assignLicenses(ctx: Context, holder: LicenseHolder, licenses: readonly License[]): Promise<void> {
  const held = await licensesHeldBy(ctx.db, holder);
  const taken = held.filter(({ id }) => !licenses.some((license) => license.id === id));
  const given = licenses.filter(({ id }) => !held.some((license) => license.id === id));
  if (taken.length === 0 && given.length === 0) return;

  if (taken.length > 0) await deleteAssignments(ctx.db, holder, idsOf(taken));
  if (given.length > 0) await insertAssignments(ctx.db, ctx.actor.organizationId, holder, given, ctx.now);
  await record(ctx, {
    action: 'license.assigned',
    category: 'LICENSE',
    target: { type: holderType(holder) === 'person' ? 'PERSON' : 'WORKSPACE', id: holderId(holder) },
    before: { licenses: namesOf(held) },
    after: { licenses: namesOf(licenses) },
  });
}

const idsOf = (licenses: readonly License[]) => licenses.map(({ id }) => id);
const namesOf = (licenses: readonly License[]) => licenses.map(({ name }) => name);
