import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { rowOfModel } from '../catalog/index.ts';
import { countDevicesByModel } from './customization.queries.ts';
import { countKeys } from './layout.model.ts';
import { type LineKeyTemplate, readTemplate, type TargetFilter } from './line-key-template.queries.ts';

/** What a request to apply a template says; ids are UUIDs. */
export interface Application {
  action: 'APPLY_TEMPLATE' | 'APPLY_DEFAULT_TEMPLATES';
  templateId?: string;
  locationIds?: string[];
  excludeDevicesWithCustomLayout?: boolean;
  includeDeviceTags?: string[];
  excludeDeviceTags?: string[];
  /** Only devices for which one of these holds; none of them: all devices. */
  advisories: Advisory[];
}

export const ADVISORIES = [
  'moreSharedAppearancesEnabled',
  'fewSharedAppearancesEnabled',
  'moreMonitorAppearancesEnabled',
  'moreCPEAppearancesEnabled',
  'moreModeManagementAppearancesEnabled',
] as const;
export type Advisory = (typeof ADVISORIES)[number];

/** The template that is applied; undefined puts devices back to their default layout. */
export async function templateOf(ctx: Context, application: Application): Promise<LineKeyTemplate | undefined> {
  if (application.action === 'APPLY_DEFAULT_TEMPLATES') return undefined;
  if (application.templateId === undefined)
    throw new Refused('invalid', 'line-key-template.missing', "'templateId' is required where 'action' is APPLY_TEMPLATE.");
  const template = await readTemplate(ctx.db, application.templateId);
  if (!template)
    throw new Refused('invalid', 'line-key-template.unknown', "'templateId' names no line key template of this organization.");
  return template;
}

/** Which devices that means; undefined: none. */
export async function targetsOf(
  ctx: Context,
  application: Application,
  template: LineKeyTemplate | undefined,
): Promise<TargetFilter | undefined> {
  const models = template ? [template.model] : await arrangeableModels(ctx);
  const sharedLinesOtherThan = template && sharedLineFilter(template, application.advisories);
  if (sharedLinesOtherThan === 'no device') return undefined;
  const { locationIds, excludeDevicesWithCustomLayout = false, includeDeviceTags, excludeDeviceTags } = application;
  return {
    models,
    locationIds: unlessEmpty(locationIds),
    excludeDevicesWithCustomLayout,
    includeDeviceTags: unlessEmpty(includeDeviceTags),
    excludeDeviceTags: unlessEmpty(excludeDeviceTags),
    sharedLinesOtherThan,
  };
}

const unlessEmpty = (list: readonly string[] | undefined) => (list?.length ? list : undefined);

async function arrangeableModels(ctx: Context): Promise<string[]> {
  const counts = await countDevicesByModel(ctx.db, undefined);
  return counts.map(({ model }) => model).filter((model) => rowOfModel(model)?.allowConfigureLayoutEnabled);
}

/**
 * Bellhop has neither monitored lines, call park extensions nor operating modes to put on keys: a template with such a key has
 * more of them than any device.
 */
const NEVER_THERE = {
  moreMonitorAppearancesEnabled: 'MONITOR',
  moreCPEAppearancesEnabled: 'CALL_PARK_EXTENSION',
  moreModeManagementAppearancesEnabled: 'MODE_MANAGEMENT',
} as const;

function sharedLineFilter({ lineKeys }: LineKeyTemplate, advisories: readonly Advisory[]) {
  if (advisories.length === 0) return undefined;
  if (hasUnusableKeys(lineKeys, advisories)) return undefined;
  const more = advisories.includes('moreSharedAppearancesEnabled');
  const fewer = advisories.includes('fewSharedAppearancesEnabled');
  return more || fewer ? { keys: countKeys(lineKeys, 'SHARED_LINE'), more, fewer } : ('no device' as const);
}

/** Whether the template has keys for something that no device has. */
export const hasUnusableKeys = (lineKeys: LineKeyTemplate['lineKeys'], advisories: readonly Advisory[] = ADVISORIES): boolean =>
  Object.entries(NEVER_THERE).some(
    ([advisory, type]) => advisories.includes(advisory as Advisory) && countKeys(lineKeys, type) > 0,
  );
