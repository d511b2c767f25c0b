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
  onClose: () => void;
}

/** From the question to what became of each: progress while it lasts, then those that failed with the reason. */
export function BulkDialog<Row>({ opened, title, rows, nameOf, bulk, onClose, ...question }: BulkDialogProps<Row>) {
  const { state, done, all, failures } = bulk;
  const close = () => {
    if (state === 'running') return;
    bulk.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} centered closeOnClickOutside={state !== 'running'}>
      {state === 'ready' && <Question {...question} onStart={() => bulk.start(rows)} onCancel={close} />}
      {state === 'running' && (
        <Stack>
          <Text size="sm" role="status">
            {ui.bulkProgress(done + failures.length, all)}
          </Text>
          <Progress value={(100 * (done + failures.length)) / all} aria-label={title} />
          <Failures failures={failures} nameOf={nameOf} />
          <Group justify="flex-end">
            <Button variant="default" onClick={bulk.stop}>
              {ui.stop}
            </Button>
          </Group>
        </Stack>
      )}
      {state === 'finished' && (
        <Stack>
          <Text size="sm" role="status">
            {[ui.bulkDone(done), ...(failures.length > 0 ? [ui.bulkFailed(failures.length)] : [])].join(', ')}
          </Text>
          <Failures failures={failures} nameOf={nameOf} />
          <Group justify="flex-end">
            {failures.length > 0 && (
              <Button variant="default" onClick={() => bulk.start(failures.map(({ row }) => row))}>
                {ui.retryFailed}
              </Button>
            )}
            <Button onClick={close}>{ui.close}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
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
