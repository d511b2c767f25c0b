import { Button, Stack } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useMayDo } from '../../components/session.ts';
import { useChange } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { jobs as words } from '../../words/jobs.ts';
import { isUnfinished, type Job, KINDS } from './job.ts';

/** Pause or resume, of the kinds that the API can pause. */
export function PauseButton({ job }: { job: Job }) {
  const { may } = useMayDo();
  const { kind, id, state } = job;
  const isPaused = state === 'paused';
  const change = useChange<'pause' | 'resume', unknown>(
    async (api, action) => {
      if (kind !== 'manageNumbers' && kind !== 'deleteCallingLocation') return {};
      await api.POST(`${KINDS[kind].path}/{jobId}/actions/${action}/invoke`, { params: { path: { jobId: id } } });
      return {};
    },
    [KINDS[kind].path],
  );
  const { mayPause } = { mayPause: undefined, ...KINDS[kind] };
  if (mayPause === undefined || !may(mayPause) || !(isPaused || isUnfinished(job))) return null;
  return (
    <Stack gap="xs" align="flex-end">
      <Button
        variant={isPaused ? 'filled' : 'default'}
        leftSection={isPaused ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />}
        loading={change.isPending}
        onClick={() => change.mutate(isPaused ? 'resume' : 'pause')}
      >
        {isPaused ? words.resume : words.pause}
      </Button>
      <ErrorNotice error={change.error} />
    </Stack>
  );
}
