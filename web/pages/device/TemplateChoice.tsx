import { Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { configuration as words } from '../../words/device-configuration.ts';
import { AFFECTED, type ProvisioningPart } from './provisioning.ts';

const BUILT_IN = 'built-in';
const MOST = 1000;

/** The built-in template of the model, or one of the account that acts (V7, K12). */
export function TemplateChoice({ device, provisioning, canChange }: ProvisioningPart) {
  const { may } = useMayDo();
  const params = { path: { deviceId: device.id } };
  const { data: members } = useGet('/v1/telephony/config/devices/{deviceId}/members', { params });
  const { data: own, error } = useGet(
    '/v1/provisioningTemplates',
    { params: { query: { max: MOST } } },
    { enabled: may('provisioning-templates.read') },
  );
  const choose = useChange<string | null, unknown>(
    (api, templateId) => api.PUT('/v1/devices/{deviceId}/provisioning/template', { params, body: { templateId } }),
    AFFECTED,
  );
  const { templateId } = provisioning;
  const usable = (own?.items ?? []).filter(({ models }) => models.includes(members?.model ?? ''));
  const isOurs = templateId === undefined || usable.some(({ id }) => id === templateId);
  return (
    <Section title={words.template}>
      <Select
        aria-label={words.template}
        description={words.templateHint}
        data={[
          { value: BUILT_IN, label: words.builtIn },
          ...usable.map(({ id, name }) => ({ value: id, label: name })),
          ...(isOurs ? [] : [{ value: templateId, label: words.otherAccount, disabled: true }]),
        ]}
        value={templateId ?? BUILT_IN}
        allowDeselect={false}
        disabled={!canChange || choose.isPending}
        onChange={(value) =>
          choose.mutate(value === BUILT_IN ? null : value, {
            onSuccess: () => notifications.show({ message: words.templateSaved }),
          })
        }
      />
      <ErrorNotice error={choose.error ?? error} />
    </Section>
  );
}
