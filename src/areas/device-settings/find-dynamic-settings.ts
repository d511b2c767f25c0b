import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { modelsOfProduct, rowOfModel } from '../catalog/index.ts';
import { organizationSince, settingsJobRuns } from './customization.queries.ts';
import { countryOf, type DynamicValue, readDynamicValues } from './dynamic-setting.queries.ts';
import { DYNAMIC_FAMILIES, type DynamicTag } from './dynamic-tag.model.ts';
import type { Device, Scope } from './scope.model.ts';

/** Whose tags are meant: a family's, or those of one model of it. */
export interface TagOwner {
  family: string;
  /** Display name of the model, where one is meant. */
  model?: string;
}

const DYNAMIC = 'WEBEX_CALLING_DYNAMIC_DEVICE_CONFIGURATION';

export function tagOwnerOf(name: string): TagOwner {
  if (DYNAMIC_FAMILIES.has(name)) return { family: name };
  const row = modelsOfProduct(name)
    .map(rowOfModel)
    .find((found) => found?.deviceSettingsConfiguration === DYNAMIC);
  if (row?.familyDisplayName !== undefined && DYNAMIC_FAMILIES.has(row.familyDisplayName))
    return { family: row.familyDisplayName, model: row.displayName };
  throw new Refused(
    'invalid',
    'dynamic-settings.unknown-family',
    `'familyOrModelDisplayName' is ${JSON.stringify(name.slice(0, 80))}, which is neither one of ${[...DYNAMIC_FAMILIES.keys()].join(', ')} nor a model of theirs.`,
  );
}

/** The tags of a device; 404 for one that is not set by tags. */
export function tagOwnerOfDevice(device: Device): Required<TagOwner> {
  const row = rowOfModel(device.model);
  if (row?.deviceSettingsConfiguration === DYNAMIC && DYNAMIC_FAMILIES.has(row.familyDisplayName ?? ''))
    return { family: row.familyDisplayName as string, model: row.displayName };
  throw new Refused('not-found', 'dynamic-settings.none', `The model ${device.model} has no settings that are named by tags.`);
}

export interface FoundTag {
  familyOrModelDisplayName: string;
  tag: string;
  value?: string;
  parentValue?: string;
  parentLevel?: 'SYSTEM_DEFAULT' | 'REGIONAL_DEFAULT' | 'ORGANIZATION' | 'LOCATION';
}

/** What one level says for these tags, and what it would inherit. Levels come from the widest to the one that is asked. */
export async function findDynamicSettings(
  ctx: Context,
  scopes: readonly Scope[],
  owner: TagOwner,
  tags: readonly string[] | undefined,
) {
  const ids = scopes.map(({ id }) => id);
  const names = owner.model === undefined ? [owner.family] : [owner.family, owner.model];
  const values = await readDynamicValues(ctx.db, ids, names);
  const location = scopes.find(({ level }) => level === 'location');
  const country = location && (await countryOf(ctx.db, location.id));
  const changes = values.map(({ updatedAt }) => updatedAt.getTime());
  const known = DYNAMIC_FAMILIES.get(owner.family) ?? [];
  const asked = tags?.length ? known.filter(({ tag }) => tags.includes(tag)) : known;
  return {
    tags: asked.map((tag) => resolve(tag, scopes, owner, values, country)),
    lastUpdateTime: changes.length > 0 ? Math.max(...changes) : (await organizationSince(ctx.db)).getTime(),
    updateInProgress: await settingsJobRuns(ctx.db),
  };
}

const STARS = '********';
const shown = ({ value }: DynamicValue): string => value ?? STARS;

/** Nearest first: at each level what is said for the model comes before what is said for its family. */
function resolve(
  { tag, systemDefault, regionalDefault }: DynamicTag,
  scopes: readonly Scope[],
  { family, model }: TagOwner,
  values: readonly DynamicValue[],
  country: string | undefined,
): FoundTag {
  const asked = scopes.at(-1) as Scope;
  const ownName = asked.level === 'device' || model === undefined ? family : model;
  const at = (scope: Scope, name: string | undefined) =>
    values.find((value) => value.scopeId === scope.id && value.familyOrModel === name && value.tag === tag);
  const own = at(asked, ownName);
  const parents = scopes
    .toReversed()
    .flatMap((scope) => [model, family].map((name) => ({ level: scope.level, found: at(scope, name) })))
    .filter(({ found }) => found !== undefined && found !== own);
  const [parent] = parents;
  return {
    familyOrModelDisplayName: ownName,
    tag,
    ...(own && { value: shown(own) }),
    ...(parent?.found
      ? { parentValue: shown(parent.found), parentLevel: parent.level === 'location' ? 'LOCATION' : 'ORGANIZATION' }
      : country !== undefined && regionalDefault?.countries.includes(country)
        ? { parentValue: regionalDefault.value, parentLevel: 'REGIONAL_DEFAULT' }
        : systemDefault !== undefined && { parentValue: systemDefault, parentLevel: 'SYSTEM_DEFAULT' }),
  };
}
