import { Button, Drawer, Group, List, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isOver, useManageNumbersJob } from '../../components/jobs.ts';
import { LocationSelect } from '../../components/pickers/LocationSelect.tsx';
import { useChange } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { numbers as words } from '../../words/numbers.ts';
import { byLocation, type PhoneNumber } from './number.ts';

interface MoveNumbersProps {
  numbers: readonly PhoneNumber[];
  onClose: () => void;
  onDone: () => void;
}

/** Moves numbers to another location, as a job that says of each one what became of it. */
export function MoveNumbers({ numbers, onClose, onDone }: MoveNumbersProps) {
  const [targetLocationId, setTarget] = useState<string>();
  const move = useChange(
    (api, target: string) =>
      api.POST('/v1/telephony/config/jobs/numbers/manageNumbers', {
        body: {
          operation: 'MOVE',
          targetLocationId: target,
          numberList: byLocation(numbers.filter(({ location }) => location.id !== target)),
        },
      }),
    [],
  );
  const isElsewhere = numbers.some(({ location }) => location.id !== targetLocationId);
  if (move.data) return <MoveJob jobId={move.data.id} onClose={onDone} />;
  return (
    <FormDrawer
      opened
      title={words.moveForm.title(numbers.length)}
      action={words.move}
      isReady={targetLocationId !== undefined && isElsewhere}
      isBusy={move.isPending}
      error={move.error}
      onSubmit={() => targetLocationId !== undefined && move.mutate(targetLocationId)}
      onClose={onClose}
    >
      <Text size="sm">{words.moveForm.what}</Text>
      <LocationSelect withCalling label={words.moveForm.to} value={targetLocationId} onChange={setTarget} />
    </FormDrawer>
  );
}

function MoveJob({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const { job, error, refusals } = useManageNumbersJob(jobId);
  const { totalNumbers = 0, numbersMoved = 0, numbersFailed = 0 } = job?.counts ?? {};
  const share = totalNumbers === 0 ? 0 : (100 * (numbersMoved + numbersFailed)) / totalNumbers;
  return (
    <Drawer
      opened
      onClose={onClose}
      title={words.moveForm.job}
      position="right"
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack>
        <ErrorNotice error={error} />
        <Progress value={job && isOver(job) ? 100 : share} aria-label={words.moveForm.job} />
        <Text size="sm" role="status">
          {words.moveForm.moved(numbersMoved, totalNumbers)}
          {numbersFailed > 0 && ` · ${words.moveForm.failed(numbersFailed)}`}
        </Text>
        <List size="sm">
          {refusals.map(({ item, reason }) => (
            <List.Item key={item}>
              {phoneNumber(item)}: {reason}
            </List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button onClick={onClose}>{words.close}</Button>
        </Group>
      </Stack>
    </Drawer>
  );
}
