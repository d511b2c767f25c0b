import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { rowOfModel } from '../catalog/index.ts';
import { CUSTOMIZATIONS, customizationsOf, type Family, familyOf } from './customization.model.ts';
import { countDevicesByModel, organizationSince, readCustomizations, settingsJobRuns } from './customization.queries.ts';
import { effective, type Values } from './layer.model.ts';
import { type Device, type Scope, scopesOf } from './scope.model.ts';

/** The settings that hold at one level, and what is known about them. */
export interface EffectiveSettings {
  values: Values;
  customEnabled: boolean;
  deviceCount: number;
  updateInProgress: boolean;
  lastUpdateTime: Date;
}

export async function findOrganizationSettings(ctx: Context): Promise<EffectiveSettings> {
  return settingsOf(ctx, [organizationScope(ctx)], await countCustomizable(ctx));
}

export async function findLocationSettings(ctx: Context, locationId: string): Promise<EffectiveSettings> {
  const scopes: Scope[] = [organizationScope(ctx), { level: 'location', id: locationId }];
  return settingsOf(ctx, scopes, await countCustomizable(ctx, locationId));
}

export async function findDeviceSettings(ctx: Context, device: Device): Promise<EffectiveSettings> {
  const family = mustHaveSettings(device);
  const found = await settingsOf(ctx, scopesOf(ctx.actor.organizationId, device), 1);
  const own = customizationsOf(family);
  return { ...found, values: Object.fromEntries(Object.entries(found.values).filter(([path]) => own.has(path))) };
}

export const organizationScope = (ctx: Context): Scope => ({ level: 'organization', id: ctx.actor.organizationId });

/** The settings that a device has; 404 for one that has none of this kind. */
export function mustHaveSettings(device: Pick<Device, 'model'>): Family {
  const family = familyOf(rowOfModel(device.model));
  if (family) return family;
  throw new Refused(
    'not-found',
    'device-settings.none',
    `The model ${device.model} has no settings of this kind. Its deviceSettingsConfiguration in supportedDevices says where its settings are.`,
  );
}

/** From the widest scope to the nearest; the last one is the level that was asked for. */
async function settingsOf(ctx: Context, scopes: readonly Scope[], deviceCount: number): Promise<EffectiveSettings> {
  const found = await readCustomizations(
    ctx.db,
    scopes.map(({ id }) => id),
  );
  const byScope = new Map(found.map((customization) => [customization.scopeId, customization]));
  const levels = scopes.map(({ id }) => byScope.get(id)).filter((level) => level?.enabled);
  const changes = found.map(({ updatedAt }) => updatedAt.getTime());
  return {
    values: effective(
      CUSTOMIZATIONS,
      levels.map((level) => level?.settings ?? {}),
    ),
    customEnabled: byScope.get(scopes.at(-1)?.id ?? '')?.enabled ?? false,
    deviceCount,
    updateInProgress: await settingsJobRuns(ctx.db),
    lastUpdateTime: changes.length > 0 ? new Date(Math.max(...changes)) : await organizationSince(ctx.db),
  };
}

async function countCustomizable(ctx: Context, locationId?: string): Promise<number> {
  const counts = await countDevicesByModel(ctx.db, locationId);
  return counts.filter(({ model }) => familyOf(rowOfModel(model))).reduce((sum, { count }) => sum + count, 0);
}
