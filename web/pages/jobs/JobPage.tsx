import { Button, Stack } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { isApiError } from '../../components/api-error.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { tookOf } from '../../ui/took.ts';
import { jobs as words } from '../../words/jobs.ts';
import { JobErrors } from './JobErrors.tsx';
import { JobProgress, JobState } from './JobState.tsx';
import { isKind, isUnfinished, type Job, type Kind } from './job.ts';
import { PauseButton } from './PauseButton.tsx';
import { useJob } from './use-jobs.ts';

export function JobPage() {
  const { kind = '', jobId = '' } = useParams({ strict: false });
  return isKind(kind) ? <JobOfKind kind={kind} jobId={jobId} /> : <NoJob />;
}

function JobOfKind({ kind, jobId }: { kind: Kind; jobId: string }) {
  const { job, error, reload } = useJob(kind, jobId);
  if (isApiError(error) && error.status === 404) return <NoJob />;
  if (error && !job) return <ErrorNotice error={error} onRetry={reload} />;
  if (!job) return <FactsSkeleton rows={8} />;
  return (
    <>
      <PageHeader title={job.title} note={<JobState state={job.state} />} actions={<PauseButton job={job} />} />
      <Stack>
        <Section title={words.summary}>
          <JobFacts job={job} />
        </Section>
        <Section title={words.errors}>
          <JobErrors job={job} />
        </Section>
      </Stack>
    </>
  );
}

function JobFacts({ job }: { job: Job }) {
  const locations = useLocationNames();
  const { about, percent, outcome, created, started, ended, updated, trackingId, id } = job;
  return (
    <Facts
      facts={[
        { label: words.facts.about, value: typeof about === 'string' ? about : locations.get(about.locationId) },
        percent !== undefined && { label: words.facts.progress, value: <JobProgress job={job} /> },
        { label: words.facts.outcome, value: outcome },
        { label: words.facts.created, value: <Ago time={created} /> },
        started !== undefined && { label: words.facts.started, value: <Ago time={started} /> },
        isUnfinished(job) && { label: words.facts.updated, value: <Ago time={updated} /> },
        ended !== undefined && { label: words.facts.ended, value: <Ago time={ended} /> },
        { label: words.facts.took, value: tookOf(started, ended) },
        { label: words.facts.trackingId, value: <CopyText value={trackingId} label={words.facts.trackingId} /> },
        { label: words.facts.id, value: <CopyText value={id} label={words.facts.id} /> },
      ]}
    />
  );
}

const NoJob = () => (
  <>
    <PageHeader title={words.unknown} />
    <EmptyState
      title={words.unknown}
      hint={words.unknownHint}
      action={
        <Button component={Link} to="/jobs" variant="default">
          {words.all}
        </Button>
      }
    />
  </>
);
