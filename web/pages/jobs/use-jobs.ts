import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { type AnyJob, isUnfinished, type Job, KINDS, type Kind, presentJob } from './job.ts';

/** How often a job that runs is looked at again. That one has been started is announced. */
const RUNNING_MS = 2000;
const LATEST = 100;

interface JobsOfKind {
  kind: Kind;
  isReadable: boolean;
  jobs: Job[];
  isLoading: boolean;
  error: Error | null;
  reload: () => void;
}

const intervalOf = (kind: Kind, jobs: readonly AnyJob[] = []): number | undefined =>
  jobs.some((job) => isUnfinished(presentJob(kind, job))) ? RUNNING_MS : undefined;

function useJobsOf(kind: Kind): JobsOfKind {
  const { path, mayRead } = KINDS[kind];
  const isReadable = useMayDo().may(mayRead);
  const { data, error, isPending, refetch } = useGet(
    path,
    { params: { query: { max: LATEST } } },
    { enabled: isReadable, refetchIntervalMs: (answer) => intervalOf(kind, answer?.items) },
  );
  const items: readonly AnyJob[] = data?.items ?? [];
  return {
    kind,
    isReadable,
    jobs: items.map((job) => presentJob(kind, job)),
    isLoading: isReadable && isPending,
    error,
    reload: () => void refetch(),
  };
}

/** The latest jobs of all kinds that whoever looks may read, the newest first. */
export function useJobs() {
  const all = [
    useJobsOf('manageNumbers'),
    useJobsOf('deleteCallingLocation'),
    useJobsOf('callDeviceSettings'),
    useJobsOf('applyLineKeyTemplate'),
    useJobsOf('rebuildPhones'),
    useJobsOf('dynamicDeviceSettings'),
  ];
  return {
    jobs: all.flatMap(({ jobs }) => jobs).toSorted((a, b) => b.created.localeCompare(a.created)),
    isLoading: all.some(({ isLoading }) => isLoading),
    error: all.find(({ error }) => error)?.error,
    unreadable: all.filter(({ isReadable }) => !isReadable).map(({ kind }) => kind),
    isCut: all.some(({ jobs }) => jobs.length >= LATEST),
    reload: () => {
      for (const { reload } of all) reload();
    },
  };
}

/** One job, looked at often while it runs. */
export function useJob(kind: Kind, jobId: string) {
  const { data, error, refetch } = useGet(
    `${KINDS[kind].path}/{jobId}`,
    { params: { path: { jobId } } },
    { refetchIntervalMs: (job) => (job && isUnfinished(presentJob(kind, job)) ? RUNNING_MS : undefined) },
  );
  return { job: data && presentJob(kind, data), error, reload: () => void refetch() };
}
