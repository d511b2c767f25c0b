import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { access } from '../../words/access.ts';

const words = access.special;

export function AskForAccess({ onClose }: { onClose: () => void }) {
  const [reason, setReason] = useState('');
  const ask = useChange(
    (api) => api.POST('/v1/specialAccessRequests', { body: { reason: reason.trim() } }),
    ['/v1/specialAccessRequests'],
  );
  return (
    <FormDrawer
      opened
      title={words.ask}
      action={words.send}
      isReady={reason.trim() !== ''}
      isBusy={ask.isPending}
      error={ask.error}
      onSubmit={() =>
        ask.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.sent });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Textarea
        label={words.reason}
        description={words.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={2000}
        minRows={4}
        autosize
        data-autofocus
      />
    </FormDrawer>
  );
}
