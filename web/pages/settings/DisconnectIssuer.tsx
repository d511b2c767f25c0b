import { notifications } from '@mantine/notifications';
import { useChange } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { settings } from '../../words/settings.ts';
import { CONNECTION } from './connection.ts';

const words = settings.signOn;

export function DisconnectIssuer({ orgId, onClose }: { orgId: string; onClose: () => void }) {
  const disconnect = useChange(
    (api) => api.DELETE('/v1/organizations/{orgId}/singleSignOn', { params: { path: { orgId } } }),
    CONNECTION,
  );
  return (
    <ConfirmDialog
      opened
      title={words.disconnectTitle}
      action={words.disconnect}
      isBusy={disconnect.isPending}
      error={disconnect.error}
      onConfirm={() =>
        disconnect.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.disconnected });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      {words.disconnectText}
    </ConfirmDialog>
  );
}
