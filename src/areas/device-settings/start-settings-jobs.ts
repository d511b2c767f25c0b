import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { startBulkJob } from '../bulk-jobs/index.ts';
import { CUSTOMIZATIONS, familyOf } from './customization.model.ts';
import { organizationScope } from './find-settings.ts';
import { readChange } from './layer.model.ts';
import { saveLevel } from './save-level.ts';
import type { Scope } from './scope.model.ts';
import { callDeviceSettingsJob, locationOfJob, modelsWhere, rebuildPhonesJob } from './settings-job.ts';

interface SettingsForMany {
  locationId?: string;
  /** Of a location: whether it has settings of its own. Anything but true gives it those of the organization again. */
  locationCustomizationsEnabled?: boolean;
  customizations?: Record<string, unknown>;
}

/** Sets what the organization or a location says, and makes its phones fetch it. */
export async function changeSettingsOfMany(ctx: Context, request: SettingsForMany) {
  demand(ctx, 'device-settings.write');
  const location = await locationOfJob(ctx, request.locationId);
  const scope: Scope = location ? { level: 'location', id: location.id } : organizationScope(ctx);
  const locationCustomizationsEnabled = request.locationCustomizationsEnabled === true;
  const job = await startBulkJob(ctx, callDeviceSettingsJob, {
    models: await modelsWhere(ctx, (row) => familyOf(row) !== undefined),
    ...(location && { location }),
    locationCustomizationsEnabled,
  });

  const change = readChange(CUSTOMIZATIONS, request.customizations);
  const history = await saveLevel(ctx, scope, change, !location || locationCustomizationsEnabled);
  await record(ctx, {
    action: `device-settings.${scope.level}-changed`,
    category: 'DEVICES',
    target: { type: location ? 'LOCATION' : 'ORGANIZATION', id: scope.id, name: location?.name },
    ...history,
  });
  return job;
}

/** Makes the phones of a location fetch their configuration anew. */
export async function rebuildPhones(ctx: Context, locationId: string) {
  demand(ctx, 'device-settings.write');
  const location = await locationOfJob(ctx, locationId);
  const models = await modelsWhere(ctx, (row) => row.supportsApplyChangesEnabled);
  return startBulkJob(ctx, rebuildPhonesJob, { models, ...(location && { location }) });
}
