import { Checkbox, List, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { services } from '../../words/services.ts';
import { type Service, useServiceChange } from './service.ts';

const words = services.remove;

/** Always by typing its name: the customer would have to approve it anew. */
export function RemoveService({ service, onClose }: { service: Service; onClose: () => void }) {
  const { id, name, status, integrationType, invitation } = service;
  const navigate = useNavigate();
  const [takeBack, setTakeBack] = useState(true);
  const isConnected = integrationType === 'consent' && status !== 'pending-consent';
  const remove = useServiceChange(async (api) => {
    const params = { path: { serviceId: id } };
    const answer = await api.POST('/v1/integratedServices/{serviceId}/actions/remove/invoke', { params, body: { takeBack } });
    notifications.show({ message: answer.data?.state === 'removing' ? words.removing(name) : words.removed(name) });
    // The page is left before it could ask for what is no more.
    await navigate({ to: '/services' as string });
    return answer;
  });
  return (
    <ConfirmDialog
      opened
      title={words.title(name)}
      action={services.act.remove}
      typed={name}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <Text size="sm">{words.what}</Text>
      <List size="sm" mt={4}>
        {isConnected && <List.Item>{words.grant}</List.Item>}
        {invitation?.state === 'open' && <List.Item>{words.invitation}</List.Item>}
        <List.Item>{words.facts}</List.Item>
      </List>
      <Text size="sm" mt={4}>
        {words.kept}
      </Text>
      {isConnected && (
        <Checkbox
          mt="sm"
          label={words.takeBack}
          description={words.takeBackHint}
          checked={takeBack}
          onChange={(event) => setTakeBack(event.currentTarget.checked)}
        />
      )}
    </ConfirmDialog>
  );
}
