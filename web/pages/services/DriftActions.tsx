import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { services } from '../../words/services.ts';
import { useServiceChange } from './service.ts';
import type { ServiceNumber } from './service-number.tsx';

const words = services.numbers;
type Resolution = 'put-back' | 'give-up';

interface DriftActionsProps {
  serviceId: string;
  selected: readonly ServiceNumber[];
  onDone: () => void;
}

/** Which side is right about numbers that were changed at Webex: nothing is changed back unless somebody says so. */
export function DriftActions({ serviceId, selected, onDone }: DriftActionsProps) {
  const [isGivingUp, givingUp] = useDisclosure();
  const phoneNumbers = selected.map(({ phoneNumber }) => phoneNumber);
  const resolve = useServiceChange((api, resolution: Resolution) =>
    api.POST('/v1/integratedServices/{serviceId}/numbers/actions/resolveDrift/invoke', {
      params: { path: { serviceId } },
      body: { phoneNumbers, resolution },
    }),
  );
  const done = (message: string) => () => {
    notifications.show({ message });
    givingUp.close();
    onDone();
  };
  const putBack = () =>
    resolve.mutate('put-back', {
      onSuccess: done(words.putBackDone(selected.length)),
      onError: ({ message }) => notifications.show({ message, color: 'red' }),
    });
  return (
    <>
      <Button size="compact-sm" variant="default" loading={resolve.isPending} onClick={putBack}>
        {words.putBack}
      </Button>
      <Button size="compact-sm" variant="default" onClick={givingUp.open}>
        {words.giveUp}
      </Button>
      <ConfirmDialog
        opened={isGivingUp}
        title={words.giveUpTitle(selected.length)}
        action={words.giveUp}
        isBusy={resolve.isPending}
        error={resolve.error}
        onConfirm={() => resolve.mutate('give-up', { onSuccess: done(words.giveUpDone(selected.length)) })}
        onClose={givingUp.close}
      >
        <Text size="sm">{words.giveUpWhat}</Text>
      </ConfirmDialog>
    </>
  );
}
