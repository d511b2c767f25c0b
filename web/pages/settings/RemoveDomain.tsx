import { notifications } from '@mantine/notifications';
import { useChange } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { settings } from '../../words/settings.ts';
import { DOMAINS } from './domains.ts';

const words = settings.domains;

interface RemoveDomainProps {
  orgId: string;
  domain: string;
  isVerified: boolean;
  onClose: () => void;
}

export function RemoveDomain({ orgId, domain, isVerified, onClose }: RemoveDomainProps) {
  const remove = useChange(
    (api) => api.DELETE('/v1/organizations/{orgId}/domains/{domain}', { params: { path: { orgId, domain } } }),
    DOMAINS,
  );
  return (
    <ConfirmDialog
      opened
      title={words.removeTitle(domain)}
      action={words.remove}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.removed(domain) });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      {isVerified ? words.removeVerified(domain) : words.removeClaim}
    </ConfirmDialog>
  );
}
