import type { PickerProps } from '../../components/pickers/picker.ts';
import { useMayDo } from '../../components/session.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { useOwnTemplates } from './use-own-templates.ts';

/** V7: only templates of one's own account, and only those for the model. */
export function TemplateSelect({ model, ...field }: Omit<PickerProps, 'label'> & { model: string }) {
  const { may } = useMayDo();
  const { data, isLoading } = useOwnTemplates();
  const usable = (data?.items ?? []).filter(({ models }) => models.includes(model));
  return (
    <SearchSelect
      {...field}
      label={words.form.template}
      description={usable.length === 0 && model !== '' && data ? words.form.noTemplate : words.form.templateHint}
      valueLabel={words.detail.otherTemplate}
      choices={usable.map(({ id, name }) => ({ value: id, label: name }))}
      isLoading={isLoading}
      disabled={!may('provisioning-templates.read')}
      clearable
    />
  );
}
