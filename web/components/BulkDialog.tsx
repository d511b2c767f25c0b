import { Alert, Box, Button, Group, List, Modal, Progress, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ui } from '../ui/words.ts';
import type { Bulk, Failure } from './use-bulk.ts';

interface BulkDialogProps<Row> {
  opened: boolean;
  title: string;
  /** What will happen, or what is asked before it does. */
  children: ReactNode;
  action: string;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  bulk: Bulk<Row>;
  /** False as long as something is missing. */
  isReady?: boolean;
  /** To be typed, where many things are destroyed. */
  typed?: string | undefined;
  size?: 'md' | 'xl';
  /** What stopping and leaving mean, while it lasts. */
  whileRunning?: string;
  /** What came of it and has to be seen to before the dialog closes. */
  outcome?: ReactNode;
  onClose: () => void;
}

/** From the question to what became of each: progress while it lasts, then those that failed with the reason. */
export function BulkDialog<Row>(props: BulkDialogProps<Row>) {
  const { opened, title, rows, nameOf, bulk, size = 'md', whileRunning, outcome, onClose, ...question } = props;
  const { state, done, all, failures } = bulk;
  const isHeld = state === 'running' || (state === 'finished' && outcome !== undefined);
  const close = () => {
    bulk.reset();
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size={size}
      centered
      withCloseButton={!isHeld}
      closeOnEscape={!isHeld}
      closeOnClickOutside={!isHeld}
    >
      {state === 'ready' && <Question {...question} onStart={() => bulk.start(rows)} onCancel={close} />}
      {state === 'running' && (
        <Stack>
          <Text size="sm" role="status">
            {ui.bulkProgress(done + failures.length, all)}
          </Text>
          <Progress value={(100 * (done + failures.length)) / all} aria-label={title} />
          {whileRunning && <Text size="sm">{whileRunning}</Text>}
          <Failures failures={failures} nameOf={nameOf} />
          <Group justify="flex-end">
            <Button variant="default" onClick={bulk.stop}>
              {ui.stop}
            </Button>
          </Group>
        </Stack>
      )}
      {state === 'finished' && <Finished bulk={bulk} nameOf={nameOf} outcome={outcome} onClose={close} />}
    </Modal>
  );
}

interface FinishedProps<Row> extends Pick<BulkDialogProps<Row>, 'bulk' | 'nameOf' | 'outcome'> {
  onClose: () => void;
}

/** What became of each; what did not succeed, or was not begun, can be tried again by itself. */
function Finished<Row>({ bulk: { done, failures, left, start }, nameOf, outcome, onClose }: FinishedProps<Row>) {
  const undone = [...failures.map(({ row }) => row), ...left];
  const sums = [
    ui.bulkDone(done),
    ...(failures.length > 0 ? [ui.bulkFailed(failures.length)] : []),
    ...(left.length > 0 ? [ui.bulkLeft(left.length)] : []),
  ];
  return (
    <Stack>
      <Text size="sm" role="status">
        {sums.join(', ')}
      </Text>
      <Failures failures={failures} nameOf={nameOf} />
      {outcome}
      {(undone.length > 0 || outcome === undefined) && (
        <Group justify="flex-end">
          {undone.length > 0 && (
            <Button variant="default" onClick={() => start(undone)}>
              {left.length > 0 ? ui.goOn : ui.retryFailed}
            </Button>
          )}
          {outcome === undefined && <Button onClick={onClose}>{ui.close}</Button>}
        </Group>
      )}
    </Stack>
  );
}

interface QuestionProps {
  children: ReactNode;
  action: string;
  isReady?: boolean;
  typed?: string | undefined;
  onStart: () => void;
  onCancel: () => void;
}

function Question({ children, action, isReady = true, typed, onStart, onCancel }: QuestionProps) {
  const [text, setText] = useState('');
  const mayStart = isReady && (typed === undefined || text.trim() === typed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (mayStart) onStart();
      }}
    >
      <Stack>
        {children}
        {typed !== undefined && (
          <TextInput
            label={ui.typeToConfirm(typed)}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autoComplete="off"
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {ui.cancel}
          </Button>
          <Button type="submit" {...(typed === undefined ? {} : { color: 'red' })} disabled={!mayStart}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const MOST_SHOWN = 100;

const Failures = <Row,>({ failures, nameOf }: { failures: readonly Failure<Row>[]; nameOf: (row: Row) => string }) =>
  failures.length === 0 ? null : (
    <Alert color="red">
      <Box mah={240} style={{ overflowY: 'auto' }} tabIndex={0} role="group" aria-label={ui.bulkFailed(failures.length)}>
        <List size="sm">
          {failures.slice(0, MOST_SHOWN).map(({ row, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several may have one name, and none of them moves
            <List.Item key={index}>
              {nameOf(row)}: {reason}
            </List.Item>
          ))}
        </List>
      </Box>
    </Alert>
  );
