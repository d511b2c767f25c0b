import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { templates as words } from '../../words/templates.ts';
import { AFFECTED, type Template } from './template.ts';

/** As long as devices have it, the API refuses and says how many. */
export function DeleteTemplate({ template: { id, name }, onClose }: { template: Template; onClose: () => void }) {
  const navigate = useNavigate();
  const remove = useChange(async (api) => {
    const answer = await api.DELETE('/v1/provisioningTemplates/{templateId}', { params: { path: { templateId: id } } });
    // Before its page could ask for it again.
    await navigate({ to: '/templates' });
    return answer;
  }, AFFECTED);
  return (
    <ConfirmDialog
      opened
      title={words.remove.title(name)}
      action={words.detail.delete}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(undefined, { onSuccess: () => notifications.show({ message: words.remove.done(name) }) })}
      onClose={onClose}
    >
      {words.remove.what}
    </ConfirmDialog>
  );
}
