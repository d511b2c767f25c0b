import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '../../client/schema.ts';
import { readAgain, useGet } from './use-api.ts';

type Job = Pick<components['schemas']['ManageNumbersJob'], 'latestExecutionStatus' | 'latestExecutionExitCode'>;

const LOOK_AGAIN_MS = 1000;

export const isOver = ({ latestExecutionStatus }: Job): boolean =>
  latestExecutionStatus === 'COMPLETED' || latestExecutionStatus === 'FAILED';
const whileItRuns = (job: Job | undefined) => (job && isOver(job) ? undefined : LOOK_AGAIN_MS);
export const wentWell = ({ latestExecutionExitCode }: Job): boolean => latestExecutionExitCode === 'COMPLETED';

/** Looks at a job until it is over; then whatever it `affects` is read again. */
function useUntilOver<Answer extends Job>(job: Answer | undefined, affects: readonly string[]) {
  const queries = useQueryClient();
  const isDone = job !== undefined && isOver(job);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is over
  useEffect(() => {
    if (isDone) void readAgain(queries, affects);
  }, [isDone]);
  return isDone;
}

/** A job that moves or removes numbers, and what of it could not be done. */
export function useManageNumbersJob(jobId: string | undefined) {
  const params = { path: { jobId: jobId ?? '' } };
  const enabled = jobId !== undefined;
  const { data: job, error } = useGet(
    '/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}',
    { params },
    { enabled, refetchIntervalMs: whileItRuns },
  );
  const isDone = useUntilOver(job, ['/v1/telephony/config/numbers']);
  const errors = useGet('/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}/errors', { params }, { enabled: isDone });
  return { job, error, isDone, refusals: refusalsOf(errors.data) };
}

/** A job that takes calling away from a location, so that it can be deleted. */
export function useDisableCallingJob(jobId: string | undefined) {
  const params = { path: { jobId: jobId ?? '' } };
  const enabled = jobId !== undefined;
  const { data: job, error } = useGet(
    '/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}',
    { params },
    { enabled, refetchIntervalMs: whileItRuns },
  );
  const isDone = useUntilOver(job, ['/v1/locations', '/v1/telephony/config/locations', '/v1/telephony/config/numbers']);
  const errors = useGet(
    '/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}/errors',
    { params },
    { enabled: isDone },
  );
  return { job, error, isDone, refusals: refusalsOf(errors.data) };
}

const refusalsOf = (list: components['schemas']['BulkJobErrorList'] | undefined) =>
  list?.items.map(({ item, error }) => ({
    item: item ?? '',
    reason: error.message.map(({ description }) => description.replace(/^\[Error \d+\] /, '')).join(' '),
  })) ?? [];
