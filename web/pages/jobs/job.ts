import type { components } from '../../../client/schema.ts';
import { jobs as words } from '../../words/jobs.ts';

const JOBS = '/v1/telephony/config/jobs';

/** Where the API has the jobs of each kind, who may read them, and who may pause one, where that can be done. */
export const KINDS = {
  manageNumbers: { path: `${JOBS}/numbers/manageNumbers`, mayRead: 'numbers.read', mayPause: 'numbers.write' },
  deleteCallingLocation: {
    path: `${JOBS}/locations/deleteCallingLocation`,
    mayRead: 'locations.read',
    mayPause: 'locations.manage',
  },
  callDeviceSettings: { path: `${JOBS}/devices/callDeviceSettings`, mayRead: 'device-settings.read' },
  applyLineKeyTemplate: { path: `${JOBS}/devices/applyLineKeyTemplate`, mayRead: 'device-settings.read' },
  rebuildPhones: { path: `${JOBS}/devices/rebuildPhones`, mayRead: 'device-settings.read' },
  dynamicDeviceSettings: { path: `${JOBS}/devices/dynamicDeviceSettings`, mayRead: 'device-settings.read' },
} as const;

export type Kind = keyof typeof KINDS;
export const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);

type Schemas = components['schemas'];

/** A job of any kind, as the API tells it. */
export type AnyJob =
  | Schemas['ManageNumbersJob']
  | Schemas['DisableCallingJob']
  | Schemas['CallDeviceSettingsJob']
  | Schemas['ApplyLineKeyTemplateJob']
  | Schemas['RebuildPhonesJob']
  | Schemas['DynamicDeviceSettingsJob'];

export type State = keyof typeof words.states;

/** A job of any kind, as it is shown. */
export interface Job {
  kind: Kind;
  id: string;
  title: string;
  /** Whom or what it is about, as far as the job says so; a location by its id. */
  about: string | { locationId: string };
  state: State;
  /** Undefined where nothing is counted. */
  percent: number | undefined;
  outcome: string;
  created: string;
  started: string | undefined;
  ended: string | undefined;
  updated: string | undefined;
  trackingId: string;
}

export const isUnfinished = ({ state }: Pick<Job, 'state'>): boolean => state === 'waiting' || state === 'running';

export function presentJob(kind: Kind, job: AnyJob): Job {
  const [execution] = job.jobExecutionStatus;
  return {
    kind,
    id: job.id,
    title: 'operationType' in job && isOperation(job.operationType) ? words.operations[job.operationType] : words.kinds[kind],
    about: aboutOf(job),
    state: stateOf(job),
    percent: percentOf(job),
    outcome: outcomeOf(job),
    created: execution?.createdTime ?? '',
    started: execution?.startTime,
    ended: execution?.endTime,
    updated: execution?.lastUpdated,
    trackingId: job.trackingId,
  };
}

const isOperation = (word: string): word is keyof typeof words.operations => Object.hasOwn(words.operations, word);

function stateOf({ latestExecutionStatus, latestExecutionExitCode }: AnyJob): State {
  if (latestExecutionExitCode === 'STOPPED') return 'paused';
  if (latestExecutionStatus === 'STARTING') return 'waiting';
  if (latestExecutionStatus === 'STARTED') return 'running';
  if (latestExecutionStatus === 'FAILED') return 'failed';
  return latestExecutionExitCode === 'COMPLETED_WITH_ERRORS' ? 'doneWithErrors' : 'done';
}

function aboutOf(job: AnyJob): Job['about'] {
  if ('locationName' in job && job.locationName) return job.locationName;
  if ('operationType' in job && isOperation(job.operationType)) return { locationId: job.targetLocationId };
  if ('target' in job) return job.target === 'LOCATION' ? { locationId: job.locationId } : words.organization;
  return words.organization;
}

function numbersOf(job: AnyJob) {
  if (!('counts' in job) || !('numbersUsageChanged' in job.counts)) return undefined;
  const { numbersDeleted, numbersMoved, numbersUsageChanged, numbersFailed, totalNumbers } = job.counts;
  return { done: numbersDeleted + numbersMoved + numbersUsageChanged, failed: numbersFailed, total: totalNumbers };
}

function percentOf(job: AnyJob): number | undefined {
  if ('percentageComplete' in job) return job.percentageComplete;
  const numbers = numbersOf(job);
  if (numbers && numbers.total > 0) return Math.floor((100 * (numbers.done + numbers.failed)) / numbers.total);
  return job.latestExecutionStatus === 'COMPLETED' ? 100 : undefined;
}

function outcomeOf(job: AnyJob): string {
  const numbers = numbersOf(job);
  if (numbers) return words.numbersDone(numbers.done, numbers.total, numbers.failed);
  if ('deviceCount' in job) return words.devicesReached(job.deviceCount);
  if (!('updatedCount' in job)) return '';
  const unfit = job.advisoryCount > 0 ? `; ${words.keysUnfit(job.advisoryCount)}` : '';
  return `${words.devicesReached(job.updatedCount)}${unfit}`;
}
