import { useRemoval } from '../../components/use-removal.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { templates as words } from '../../words/templates.ts';
import { AFFECTED, type Template } from './template.ts';

/** As long as devices have it, the API refuses and says how many. */
export function DeleteTemplate({ template: { id, name }, onClose }: { template: Template; onClose: () => void }) {
  const remove = useRemoval({
    remove: (api) => api.DELETE('/v1/provisioningTemplates/{templateId}', { params: { path: { templateId: id } } }),
    affects: AFFECTED,
    said: words.remove.done(name),
    backTo: '/templates',
  });
  return (
    <ConfirmDialog
      opened
      title={words.remove.title(name)}
      action={words.detail.delete}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {words.remove.what}
    </ConfirmDialog>
  );
}
