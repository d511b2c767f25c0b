import { encodeId } from '../../foundation/ids.ts';
import { type BulkJob, type BulkJobError, type ExitCode, exitCodeOf, type JobStatus } from './bulk-job.model.ts';

/** What all kinds of jobs show alike; each adds what it counts. */
export const presentBulkJob = (job: BulkJob) => ({
  name: job.kind,
  id: encodeId('JOB_ID', job.id),
  trackingId: job.trackingId,
  sourceUserId: encodeId('PEOPLE', job.source.id ?? job.source.homeOrganizationId),
  sourceCustomerId: encodeId('ORGANIZATION', job.source.homeOrganizationId),
  targetCustomerId: encodeId('ORGANIZATION', job.organizationId),
  instanceId: job.instanceId,
  jobExecutionStatus: [presentExecution(job)],
  latestExecutionStatus: job.status,
  latestExecutionExitCode: exitCodeOf(job),
});

export const presentBulkJobError = (job: Pick<BulkJob, 'trackingId'>) => (error: BulkJobError) => ({
  ...(error.item === null ? {} : { item: error.item }),
  itemNumber: error.itemNumber,
  trackingId: job.trackingId,
  errorType: error.errorType,
  error: {
    key: error.key,
    message: error.messages.map(({ description, code, locationId }) => ({
      description,
      code,
      ...(locationId === undefined ? {} : { locationId: encodeId('LOCATION', locationId) }),
    })),
  },
});

interface Step extends ReturnType<typeof presentSpan> {
  statusMessage: JobStatus;
  exitCode: ExitCode;
  name: string;
}

function presentExecution(job: BulkJob) {
  const { startedAt, finishedAt, updatedAt, createdAt } = job;
  return {
    ...presentSpan(job.instanceId, startedAt, finishedAt, updatedAt),
    statusMessage: job.status,
    exitCode: exitCodeOf(job),
    createdTime: createdAt.toISOString(),
    ...(startedAt === null ? {} : { stepExecutionStatuses: stepsOf(job, startedAt) }),
  };
}

/** Two steps: finding out what is to be done, and doing it. */
function stepsOf(job: BulkJob, startedAt: Date): Step[] {
  const { instanceId, plannedAt, finishedAt, updatedAt, status, kind } = job;
  const exitCode = exitCodeOf(job);
  if (plannedAt === null)
    return [
      {
        ...presentSpan(instanceId * 2, startedAt, finishedAt, updatedAt),
        statusMessage: status === 'STARTING' ? 'STARTED' : status,
        exitCode,
        name: `${kind}Plan`,
      },
    ];
  return [
    {
      ...presentSpan(instanceId * 2, startedAt, plannedAt, plannedAt),
      statusMessage: 'COMPLETED',
      exitCode: 'COMPLETED',
      name: `${kind}Plan`,
    },
    {
      ...presentSpan(instanceId * 2 + 1, plannedAt, finishedAt, updatedAt),
      statusMessage: status,
      exitCode,
      name: `${kind}Process`,
    },
  ];
}

const presentSpan = (id: number, start: Date | null, end: Date | null, lastUpdated: Date) => ({
  id,
  ...(start === null ? {} : { startTime: start.toISOString() }),
  ...(end === null ? {} : { endTime: end.toISOString() }),
  lastUpdated: lastUpdated.toISOString(),
  timeElapsed: durationOf(start === null ? 0 : (end ?? lastUpdated).getTime() - start.getTime()),
});

/** ISO 8601: PT11.476S, PT1H2M3S. */
export function durationOf(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  const minutes = Math.floor(milliseconds / 60_000) % 60;
  const seconds = (milliseconds % 60_000) / 1_000;
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', seconds > 0 ? `${seconds}S` : ''].join('');
  return `PT${parts || '0S'}`;
}
