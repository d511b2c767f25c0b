import { Button, List, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useChange } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { numbers as words } from '../../words/numbers.ts';
import { MoveNumbers } from './MoveNumbers.tsx';
import { byLocation, isFree, ownerName, type PhoneNumber } from './number.ts';

interface NumberActionsProps {
  selected: readonly PhoneNumber[];
  onDone: () => void;
}

const AFFECTED = ['/v1/telephony/config/numbers', '/v1/telephony/config/locations'];

/** What can be done with the numbers that are selected, location by location. */
export function NumberActions({ selected, onDone }: NumberActionsProps) {
  const [open, setOpen] = useState<'move' | 'remove'>();
  const setState = useChange(async (api, action: 'ACTIVATE' | 'DEACTIVATE') => {
    for (const { locationId, numbers } of byLocation(selected)) {
      const params = { path: { locationId } };
      await api.PUT('/v1/telephony/config/locations/{locationId}/numbers', {
        params,
        body: { phoneNumbers: numbers, action },
      });
    }
    return {};
  }, AFFECTED);
  const act = (action: 'ACTIVATE' | 'DEACTIVATE', said: string) =>
    setState.mutate(action, {
      onSuccess: () => {
        notifications.show({ message: said });
        onDone();
      },
      onError: ({ message }) => notifications.show({ message, color: 'red' }),
    });
  const some = (state: 'ACTIVE' | 'INACTIVE') => selected.some((number) => number.state === state);
  return (
    <>
      {some('INACTIVE') && (
        <Button size="compact-sm" variant="default" onClick={() => act('ACTIVATE', words.activated)}>
          {words.activate}
        </Button>
      )}
      {some('ACTIVE') && (
        <Button size="compact-sm" variant="default" onClick={() => act('DEACTIVATE', words.deactivated)}>
          {words.deactivate}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setOpen('move')}>
        {words.move}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('remove')}>
        {words.remove}
      </Button>
      {open === 'move' && <MoveNumbers numbers={selected} onClose={() => setOpen(undefined)} onDone={onDone} />}
      <RemoveNumbers
        opened={open === 'remove'}
        numbers={selected}
        onClose={() => setOpen(undefined)}
        onDone={() => {
          setOpen(undefined);
          onDone();
        }}
      />
    </>
  );
}

interface RemoveNumbersProps {
  opened: boolean;
  numbers: readonly PhoneNumber[];
  onClose: () => void;
  onDone: () => void;
}

/** Only those that are free go; of each other one it is said why it stays. */
function RemoveNumbers({ opened, numbers, onClose, onDone }: RemoveNumbersProps) {
  const free = numbers.filter(isFree);
  const others = numbers.filter((number) => !isFree(number));
  const remove = useChange(async (api) => {
    for (const { locationId, numbers: phoneNumbers } of byLocation(free)) {
      const params = { path: { locationId } };
      await api.DELETE('/v1/telephony/config/locations/{locationId}/numbers', { params, body: { phoneNumbers } });
    }
    return {};
  }, AFFECTED);
  return (
    <ConfirmDialog
      opened={opened}
      title={words.removeDialog.title(free.length)}
      action={words.remove}
      isBusy={remove.isPending}
      isPossible={free.length > 0}
      error={remove.error}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.removeDialog.done(free.length) });
            onDone();
          },
        })
      }
      onClose={onClose}
    >
      <Text size="sm">{free.length === 0 ? words.removeDialog.none : words.removeDialog.what}</Text>
      {others.length > 0 && (
        <>
          <Text size="sm" fw={500} mt="xs">
            {words.removeDialog.stay}
          </Text>
          <List size="sm" mah={200} style={{ overflowY: 'auto' }} tabIndex={0}>
            {others.map((number) => (
              <List.Item key={number.phoneNumber}>{whyItStays(number)}</List.Item>
            ))}
          </List>
        </>
      )}
    </ConfirmDialog>
  );
}

function whyItStays(number: PhoneNumber): string {
  const text = phoneNumber(number.phoneNumber);
  const owner = ownerName(number);
  return owner === undefined ? words.removeDialog.main(text, number.location.name) : words.removeDialog.assigned(text, owner);
}
