import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '../../../client/schema.ts';
import { useDisableCallingJob, wentWell } from '../../components/jobs.ts';
import { useChange, useScope } from '../../components/use-api.ts';
import { useRemoval } from '../../components/use-removal.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { locations as words } from '../../words/locations.ts';
import { owner as ownerWords } from '../../words/owner.ts';
import type { Location } from './place.ts';

type DeletionCheck = components['schemas']['DeletionCheck'];

interface DeleteLocationProps {
  location: Location;
  hasCalling: boolean;
  onClose: () => void;
}

/**
 * Asks first what is in the way. Where calling is enabled, a job takes it away, and when it has done so, the location goes. Its own rules
 * (people and numbers without calling) the API tells at the end.
 */
export function DeleteLocation({ location: { id, name }, hasCalling, onClose }: DeleteLocationProps) {
  const check = useDeletionCheck(id, hasCalling);
  const params = { path: { locationId: id } };
  const remove = useRemoval({
    remove: (api) => api.DELETE('/v1/locations/{locationId}', { params }),
    affects: ['/v1/locations', '/v1/telephony/config/locations'],
    said: words.remove.done(name),
    backTo: '/locations',
  });
  const start = useChange(
    (api, forceDelete: boolean) =>
      api.POST('/v1/telephony/config/jobs/locations/deleteCallingLocation', {
        body: { locationId: id, locationName: name, forceDelete },
      }),
    [],
  );
  const { job, isDone, refusals } = useDisableCallingJob(start.data?.id);
  const isClear = isDone && job !== undefined && wentWell(job);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the job is over
  useEffect(() => {
    if (isClear) remove.mutate();
  }, [isClear]);
  const blockers = check.data ? blockersOf(check.data) : [];
  const isRunning = start.data !== undefined && !isDone;
  return (
    <ConfirmDialog
      opened
      title={words.remove.title(name)}
      action={ownerWords.delete}
      isPossible={!hasCalling || (check.data !== undefined && blockers.length === 0)}
      isBusy={start.isPending || isRunning || remove.isPending}
      error={check.error ?? start.error ?? remove.error}
      onConfirm={() =>
        hasCalling && !isClear ? start.mutate(check.data?.locationDeleteStatus === 'FORCE_REQUIRED') : remove.mutate()
      }
      onClose={onClose}
    >
      <div role="status">
        {hasCalling && check.isPending ? (
          <Text size="sm">{words.remove.checking}</Text>
        ) : blockers.length > 0 ? (
          <Reasons title={words.remove.blocked} reasons={blockers} />
        ) : (
          <Text size="sm">
            {words.remove.what} {check.data?.nonBlocking.numbersPresent && words.remove.numbers}
          </Text>
        )}
        {isRunning && (
          <Text size="sm" mt="xs">
            {words.remove.running}
          </Text>
        )}
        {isDone && !isClear && <Reasons title={words.remove.failed} reasons={refusals.map(({ reason }) => reason)} />}
      </div>
    </ConfirmDialog>
  );
}

const Reasons = ({ title, reasons }: { title: string; reasons: readonly string[] }) => (
  <>
    <Text size="sm">{title}</Text>
    <List size="sm" mt={4}>
      {reasons.map((reason) => (
        <List.Item key={reason}>{reason}</List.Item>
      ))}
    </List>
  </>
);

function useDeletionCheck(locationId: string, enabled: boolean) {
  const { api } = useScope();
  return useQuery({
    queryKey: ['precheckForDeletion', locationId],
    enabled,
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const path = '/v1/telephony/config/locations/{locationId}/actions/precheckForDeletion/invoke';
      const { data } = await api.POST(path, { params: { path: { locationId } }, signal });
      return data as DeletionCheck;
    },
  });
}

function blockersOf({ locationDeleteStatus, blocking }: DeletionCheck): string[] {
  if (locationDeleteStatus !== 'BLOCKED') return [];
  const {
    usersInUseCount,
    workspacesInUseCount,
    virtualLineInUseCount,
    trunksInUseCount,
    integratedServicesCount = 0,
  } = blocking;
  return [
    ...(usersInUseCount > 0 ? [words.remove.users(usersInUseCount)] : []),
    ...(workspacesInUseCount > 0 ? [words.remove.workspaces(workspacesInUseCount)] : []),
    ...(virtualLineInUseCount > 0 ? [words.remove.virtualLines(virtualLineInUseCount)] : []),
    ...(trunksInUseCount > 0 ? [words.remove.trunks(trunksInUseCount)] : []),
    ...(integratedServicesCount > 0 ? [words.remove.services(integratedServicesCount)] : []),
    ...(blocking.lastLocation ? [words.remove.last] : []),
    ...(blocking.numbersOrderPending ? [words.remove.ordered] : []),
  ];
}
