import { encodeId } from '../../foundation/ids.ts';
import { type BulkJob, percentageOf, presentBulkJob } from '../bulk-jobs/index.ts';
import type { SettingsJobParameters } from './settings-job.ts';
import type { Application } from './template-targets.ts';

type SettingsJob = BulkJob<SettingsJobParameters>;

/** Jobs for the whole organization have an empty location, as Webex shows them. */
const presentTarget = ({ parameters: { location } }: SettingsJob) => ({
  target: location ? ('LOCATION' as const) : ('CUSTOMER' as const),
  locationId: location ? encodeId('LOCATION', location.id) : '',
});

const NO_NUMBERS = { totalNumbers: 0, numbersDeleted: 0, numbersMoved: 0, numbersFailed: 0 };

/** Webex requires fields of its jobs for numbers here, too: they say what they can. */
export function presentCallDeviceSettingsJob(job: SettingsJob) {
  const { locationId, target } = presentTarget(job);
  const locationName = job.parameters.location?.name ?? '';
  return {
    ...presentBulkJob(job),
    jobType: job.kind,
    operationType: job.kind,
    locationCustomizationsEnabled: job.parameters.locationCustomizationsEnabled ?? false,
    target,
    locationId,
    sourceLocationId: locationId,
    targetLocationId: locationId,
    sourceLocationName: locationName,
    targetLocationName: locationName,
    percentageComplete: percentageOf(job),
    deviceCount: job.counts.devices ?? 0,
    counts: NO_NUMBERS,
  };
}

export const presentRebuildPhonesJob = (job: SettingsJob) => ({
  ...presentBulkJob(job),
  ...presentTarget(job),
  percentageComplete: percentageOf(job),
  deviceCount: job.counts.devices ?? 0,
});

export const presentDynamicDeviceSettingsJob = (job: SettingsJob) => ({
  ...presentBulkJob(job),
  ...presentTarget(job),
  ...(job.parameters.location && { locationName: job.parameters.location.name }),
  percentageComplete: percentageOf(job),
});

export const presentApplyLineKeyTemplateJob = (job: BulkJob<Application>) => ({
  ...presentBulkJob(job),
  percentageComplete: percentageOf(job),
  updatedCount: job.counts.updated ?? 0,
  advisoryCount: job.counts.advised ?? 0,
});
