import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { startBulkJob } from '../bulk-jobs/index.ts';
import { mustHaveSpecialAccess } from '../devices/index.ts';
import { readDynamicValues } from './dynamic-setting.queries.ts';
import { deleteDynamicValue, saveDynamicValue } from './dynamic-setting.store.ts';
import { findTag, valueProblem } from './dynamic-tag.model.ts';
import { tagOwnerOf, tagOwnerOfDevice } from './find-dynamic-settings.ts';
import { organizationScope } from './find-settings.ts';
import type { Device, Scope } from './scope.model.ts';
import { dynamicDeviceSettingsJob, locationOfJob, modelsWhere } from './settings-job.ts';

export interface TagChange {
  tag: string;
  action: 'SET' | 'CLEAR';
  value?: string;
}
interface OwnedChange extends TagChange {
  family: string;
  /** What it is said for: the family or one model of it. */
  name: string;
}

export async function changeTagsOfDevice(ctx: Context, device: Device, changes: readonly TagChange[]): Promise<void> {
  demand(ctx, 'device-settings.write');
  await mustHaveSpecialAccess(ctx, device.managedBy);
  const { family } = tagOwnerOfDevice(device);
  const owned = changes.map((change) => ({ ...change, family, name: family }));
  await save(ctx, { level: 'device', id: device.id }, owned);
}

interface TagsForMany {
  locationId?: string;
  tags: readonly (TagChange & { familyOrModelDisplayName: string })[];
}

/** Sets what the organization or a location says, and makes its phones fetch it. */
export async function changeTagsOfMany(ctx: Context, request: TagsForMany) {
  demand(ctx, 'device-settings.write');
  const location = await locationOfJob(ctx, request.locationId);
  if (!location && ctx.actor.reach !== 'organization')
    throw new Refused('forbidden', 'access.beyond-reach', "Name one of the locations you administer as 'locationId'.");
  const scope: Scope = location ? { level: 'location', id: location.id } : organizationScope(ctx);
  const owned = request.tags.map(({ familyOrModelDisplayName, ...change }) => {
    const { family, model } = tagOwnerOf(familyOrModelDisplayName);
    return { ...change, family, name: model ?? family };
  });
  const names = new Set(owned.map(({ name }) => name));
  const models = await modelsWhere(ctx, (row) => names.has(row.displayName) || names.has(row.familyDisplayName ?? ''));
  const job = await startBulkJob(ctx, dynamicDeviceSettingsJob, { models, ...(location && { location }) });
  await save(ctx, scope, owned);
  return job;
}

async function save(ctx: Context, scope: Scope, changes: readonly OwnedChange[]): Promise<void> {
  refuseProblems(changes);
  const former = await readDynamicValues(
    ctx.db,
    [scope.id],
    changes.map(({ name }) => name),
  );
  for (const { family, name, tag, action, value = '' } of changes) {
    if (action === 'CLEAR') {
      await deleteDynamicValue(ctx.db, scope, name, tag);
      continue;
    }
    const kept = isSecret(family, tag)
      ? { value: null, valueEncrypted: ctx.installation.secrets.seal(value) }
      : { value, valueEncrypted: null };
    await saveDynamicValue(ctx.db, scope, { familyOrModel: name, tag, ...kept }, ctx.now);
  }
  await record(ctx, {
    action: 'device-settings.tags-changed',
    category: 'DEVICES',
    target: { type: scope.level.toUpperCase(), id: scope.id },
    before: {
      tags: former
        .filter(({ familyOrModel, tag }) => changes.some((change) => change.name === familyOrModel && change.tag === tag))
        .map(({ familyOrModel, tag, value }) => ({
          familyOrModelDisplayName: familyOrModel,
          tag,
          ...(value !== null && { value }),
        })),
    },
    after: {
      tags: changes.map(({ family, name, tag, action, value }) => ({
        ...{ familyOrModelDisplayName: name, tag, action },
        ...(action === 'SET' && !isSecret(family, tag) && { value }),
      })),
    },
  });
}

const isSecret = (family: string, tag: string): boolean => findTag(family, tag)?.rule.type === 'secret';

function refuseProblems(changes: readonly OwnedChange[]): void {
  const problems = changes.flatMap(({ family, tag, action, value }): string[] => {
    const known = findTag(family, tag);
    if (!known) return [`${tag.slice(0, 64)} is no tag of ${family}.`];
    if (action === 'CLEAR') return [];
    if (value === undefined) return [`'value' is required to SET ${tag}.`];
    const problem = valueProblem(known, value);
    return problem === undefined ? [] : [problem];
  });
  const [first] = problems;
  if (first === undefined) return;
  const details = problems.slice(0, 20).map((description) => ({ description }));
  throw new Refused('invalid', 'dynamic-settings.tags', first, { details });
}
