import { Alert, Button, Group, List, Modal, Progress, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ui } from '../ui/words.ts';
import type { Bulk } from './use-bulk.ts';

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

const MOST_SHOWN = 100;

/** From the question to what became of each: progress while it lasts, then those that failed with the reason. */
export function BulkDialog<Row>(props: BulkDialogProps<Row>) {
  const { opened, title, children, action, rows, nameOf, bulk, isReady = true, typed, onClose } = props;
  const [text, setText] = useState('');
  const { state, done, all, failures } = bulk;
  const close = () => {
    if (state === 'running') return;
    setText('');
    bulk.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} centered closeOnClickOutside={state !== 'running'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (state === 'ready' && isReady && (typed === undefined || text.trim() === typed)) bulk.start(rows);
        }}
      >
        <Stack>
          {state === 'ready' && (
            <>
              {children}
              {typed !== undefined && (
                <TextInput
                  label={ui.typeToConfirm(typed)}
                  value={text}
                  onChange={(event) => setText(event.currentTarget.value)}
                  autoComplete="off"
                />
              )}
            </>
          )}
          {state === 'running' && (
            <>
              <Text size="sm" role="status">
                {ui.bulkProgress(done + failures.length, all)}
              </Text>
              <Progress value={(100 * (done + failures.length)) / all} aria-label={title} />
            </>
          )}
          {state === 'finished' && (
            <Text size="sm" role="status">
              {ui.bulkDone(done)}
              {failures.length > 0 && `, ${ui.bulkFailed(failures.length)}`}
            </Text>
          )}
          {failures.length > 0 && (
            <Alert
              color="red"
              mah={240}
              style={{ overflowY: 'auto' }}
              tabIndex={0}
              role="group"
              aria-label={ui.bulkFailed(failures.length)}
            >
              <List size="sm">
                {failures.slice(0, MOST_SHOWN).map(({ row, reason }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: several may have one name, and none of them moves
                  <List.Item key={index}>
                    {nameOf(row)}: {reason}
                  </List.Item>
                ))}
              </List>
            </Alert>
          )}
          <Group justify="flex-end">{buttons()}</Group>
        </Stack>
      </form>
    </Modal>
  );

  function buttons() {
    if (state === 'running')
      return (
        <Button variant="default" onClick={bulk.stop}>
          {ui.stop}
        </Button>
      );
    if (state === 'finished')
      return (
        <>
          {failures.length > 0 && (
            <Button variant="default" onClick={() => bulk.start(failures.map(({ row }) => row))}>
              {ui.retryFailed}
            </Button>
          )}
          <Button onClick={close}>{ui.close}</Button>
        </>
      );
    return (
      <>
        <Button variant="default" onClick={close}>
          {ui.cancel}
        </Button>
        <Button
          type="submit"
          {...(typed === undefined ? {} : { color: 'red' })}
          disabled={!isReady || (typed !== undefined && text.trim() !== typed)}
        >
          {action}
        </Button>
      </>
    );
  }
}
