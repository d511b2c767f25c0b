import { notifications } from '@mantine/notifications';
import type { Person } from '../../components/owner/replace-person.ts';
import { useChange } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { users } from '../../words/users.ts';

const words = users.secondFactors;

interface RemoveSecondFactorsProps {
  person: Person;
  opened: boolean;
  onClose: () => void;
}

/** For somebody who lost what they prove themselves with. */
export function RemoveSecondFactors({ person: { id, displayName = '' }, opened, onClose }: RemoveSecondFactorsProps) {
  const params = { path: { personId: id } };
  const remove = useChange(
    (api) => api.POST('/v1/people/{personId}/actions/removeSecondFactors/invoke', { params }),
    ['/v1/people', '/v1/adminAudit'],
  );
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={words.title(displayName)}
      action={words.action}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.done(displayName) });
            close();
          },
        })
      }
      onClose={close}
    >
      {words.what}
    </ConfirmDialog>
  );
}
