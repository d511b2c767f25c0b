import { Alert, Group, Select, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { DeviceSilhouette } from '../../components/DeviceSilhouette.tsx';
import { useGet } from '../../components/use-api.ts';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { addDevice } from '../../words/add-device.ts';
import type { Model } from './draft.ts';
import type { StepProps } from './step.ts';

const words = addDevice.device;

/** Kind of device, then the group of models, then the model itself (P8). */
export function DeviceStep({ draft, change, errors }: StepProps) {
  const { data, error, refetch } = useGet('/v1/telephony/config/supportedDevices');
  const takes = draft.usage === 'personal' ? 'PEOPLE' : 'PLACE';
  const groups = useMemo(() => groupsOf((data?.devices ?? []).filter((model) => canBeAdded(model, takes))), [data, takes]);
  const models = draft.group === undefined ? [] : (groups.get(draft.group) ?? []);
  const [first] = models;
  return (
    <Stack>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <ChoiceCards
        label={words.kind}
        isLabelHidden
        value="phone"
        onChange={() => {}}
        choices={[{ value: 'phone', label: words.phone, hint: words.phoneHint }]}
      />
      <Select
        label={words.select}
        data={[...groups.keys()]}
        value={draft.group ?? null}
        onChange={(group) => group && change({ group, model: undefined })}
        description={first && words.hints[first.managedBy]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={errors.group}
        allowDeselect={false}
        disabled={!data}
      />
      <Select
        label={words.type}
        description={words.typeHint}
        placeholder={words.search}
        key={draft.group ?? ''}
        data={models.map(({ model, displayName }) => ({ value: model, label: displayName }))}
        value={draft.model?.model ?? null}
        onChange={(name) => change(chosen(models.find(({ model }) => model === name)))}
        renderOption={({ option }) => (
          <Group gap="sm" wrap="nowrap">
            <DeviceSilhouette product={option.label} />
            <Text size="sm">{option.label}</Text>
          </Group>
        )}
        leftSection={draft.model && <DeviceSilhouette product={draft.model.displayName} />}
        searchable
        selectFirstOptionOnChange
        limit={200}
        nothingFoundMessage={words.none}
        error={errors.model}
        allowDeselect={false}
        disabled={draft.group === undefined}
      />
      {draft.model && (
        <Text size="sm" c="dimmed">
          {words.lines(draft.model.numberOfLinePorts)}
        </Text>
      )}
      {data && !groups.has(words.partner) && <Alert color="gray">{words.noSpecialAccess}</Alert>}
    </Stack>
  );
}

/** A phone that takes no code is recognized by its MAC address, and one of another group has another disclaimer, or none. */
const chosen = (model: Model | undefined) =>
  ({ model, identifiedBy: 'mac', hasConfirmed: false, provisionedByBellhop: false }) as const;

const canBeAdded = ({ supportedFor, onboardingMethod }: Model, takes: 'PEOPLE' | 'PLACE'): boolean =>
  supportedFor.includes(takes) && onboardingMethod.some((method) => method === 'MAC_ADDRESS' || method === 'ACTIVATION_CODE');

function groupsOf(models: readonly Model[]): Map<string, Model[]> {
  const groups = Map.groupBy(models, groupOf);
  return new Map([...groups].sort(([a], [b]) => rankOf(a) - rankOf(b) || a.localeCompare(b)));
}

function groupOf({ managedBy, manufacturer, familyDisplayName, displayName }: Model): string {
  if (managedBy === 'PARTNER') return words.partner;
  if (managedBy === 'CUSTOMER') return words.customer;
  return words.family(manufacturer === 'CISCO' ? words.cisco : (familyDisplayName ?? displayName.split(' ', 1)[0] ?? ''));
}

const rankOf = (group: string): number => (group === words.partner ? 0 : group === words.customer ? 1 : 2);
