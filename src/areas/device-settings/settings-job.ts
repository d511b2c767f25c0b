import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import type { BulkJobKind } from '../bulk-jobs/index.ts';
import { type CatalogRow, rowOfModel } from '../catalog/index.ts';
import { devicesApplyRequested } from '../devices/index.ts';
import { requireLocation } from '../tenancy/index.ts';
import { countDevicesByModel, SETTINGS_JOBS } from './customization.queries.ts';
import { listTargetPortions, type Portion } from './line-key-template.queries.ts';

/** Whose phones shall fetch what has changed. */
export interface SettingsJobParameters {
  models: string[];
  location?: { id: string; name: string };
  locationCustomizationsEnabled?: boolean;
}

const PORTION = 100;

/**
 * What was set holds from the request on; the job makes the phones fetch it. So no setting, and no secret among them, is part of
 * a job's parameters.
 */
const tellPhones = {
  exclusiveGroup: SETTINGS_JOBS,
  counts: ['devices'],
  plan: (ctx: Context, { models, location }: SettingsJobParameters) =>
    listTargetPortions(ctx.db, { models, locationIds: location && [location.id] }, PORTION),
  runItem: async (ctx: Context, { deviceIds }: Portion) => {
    demand(ctx, 'device-settings.write');
    await devicesApplyRequested.announce(ctx, { deviceIds });
    return { devices: deviceIds.length };
  },
  label: (_portion: Portion | undefined, { location }: SettingsJobParameters) => (location ? { locationId: location.id } : {}),
} satisfies Omit<BulkJobKind<SettingsJobParameters, Portion>, 'kind'>;

type SettingsJob = BulkJobKind<SettingsJobParameters, Portion>;
export const callDeviceSettingsJob: SettingsJob = { kind: 'calldevicesettings', ...tellPhones };
export const dynamicDeviceSettingsJob: SettingsJob = { kind: 'dynamicdevicesettings', ...tellPhones };
export const rebuildPhonesJob: SettingsJob = { kind: 'rebuildphones', ...tellPhones };

/** The models that there are devices of and that this holds for. */
export async function modelsWhere(ctx: Context, holds: (row: CatalogRow) => boolean): Promise<string[]> {
  const counts = await countDevicesByModel(ctx.db, undefined);
  return counts
    .map(({ model }) => model)
    .filter((model) => {
      const row = rowOfModel(model);
      return row !== undefined && holds(row);
    });
}

/** The location of a job's body; none, or an empty one, is the whole organization. */
export async function locationOfJob(ctx: Context, id: string | undefined): Promise<SettingsJobParameters['location']> {
  if (id === undefined || id === '') return undefined;
  const uuid = decodeUuid(id);
  if (uuid === undefined) throw new Refused('invalid', 'request.bad-id', "The value of 'locationId' is not an id.");
  const location = await requireLocation(ctx, uuid);
  return { id: location.id, name: location.name };
}
