import { Text } from '@mantine/core';
import { IconList } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { PageLink } from '../../components/PageLink.tsx';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { tookOf } from '../../ui/took.ts';
import { jobs as words } from '../../words/jobs.ts';
import { JobProgress, JobState } from './JobState.tsx';
import { isUnfinished, type Job } from './job.ts';
import { useJobs } from './use-jobs.ts';

const choicesOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const FILTERS = [
  { name: 'state', label: words.filters.state, choices: choicesOf(words.states) },
  { name: 'kind', label: words.filters.kind, choices: choicesOf(words.kinds) },
];

/** Long work of all kinds in one list: what runs, and what has run. */
export function JobsPage() {
  const [url, change] = useUrl();
  const navigate = useNavigate();
  const { jobs, isLoading, error, reload, unreadable, isCut } = useJobs();
  const locations = useLocationNames();
  const shown = jobs.filter(({ state, kind }) => (url.state ?? state) === state && (url.kind ?? kind) === kind);
  return (
    <>
      <PageHeader title={words.title} note={words.note} />
      <FilterBar values={url} onChange={change} filters={FILTERS} />
      <DataList
        label={words.title}
        columns={columnsOf(locations)}
        rows={shown}
        rowKey={({ id }) => id}
        rowName={({ title }) => title}
        isLoading={isLoading}
        error={error}
        onRetry={reload}
        onOpen={(job) => void navigate({ to: pathOf(job) })}
        empty={
          <EmptyState
            icon={<IconList size={40} stroke={1.2} />}
            title={jobs.length > 0 ? words.nothingMatches : words.emptyTitle}
            hint={words.emptyHint}
          />
        }
      />
      {(isCut || unreadable.length > 0) && (
        <Text size="xs" c="dimmed" mt="xs">
          {isCut && words.notAll}{' '}
          {unreadable.length > 0 && words.unreadable(unreadable.map((kind) => words.kinds[kind]).join(', '))}
        </Text>
      )}
    </>
  );
}

const pathOf = ({ kind, id }: Job): string => `/jobs/${kind}/${id}`;

const columnsOf = (locations: ReadonlyMap<string, string>): Column<Job>[] => [
  {
    id: 'kind',
    title: words.columns.kind,
    width: 'minmax(160px, 1.4fr)',
    cell: (job) => (
      <PageLink to={pathOf(job)} strong>
        {job.title}
      </PageLink>
    ),
  },
  {
    id: 'about',
    title: words.columns.about,
    from: 620,
    cell: ({ about }) => (typeof about === 'string' ? about : locations.get(about.locationId)),
  },
  { id: 'state', title: words.columns.state, width: '160px', cell: ({ state }) => <JobState state={state} /> },
  { id: 'progress', title: words.columns.progress, width: '180px', from: 760, cell: (job) => <JobProgress job={job} /> },
  {
    id: 'started',
    title: words.columns.started,
    width: '140px',
    from: 500,
    cell: ({ started, created }) => <Ago time={started ?? created} />,
  },
  {
    id: 'took',
    title: words.columns.took,
    width: '110px',
    from: 900,
    cell: (job) => (isUnfinished(job) ? '' : tookOf(job.started, job.ended)),
  },
];
