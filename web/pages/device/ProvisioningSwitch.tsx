import { Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { configuration as words } from '../../words/device-configuration.ts';
import { AFFECTED, type ProvisioningPart } from './provisioning.ts';

/** K1: a phone that the platform manages has its file from Bellhop; of the others each is switched on or off. */
export function ProvisioningSwitch({ device, provisioning, canChange }: ProvisioningPart) {
  const [isAsking, setAsking] = useState(false);
  const { provisionedByBellhop: isOn, canBeProvisioned } = provisioning;
  const change = useChange<boolean, unknown>(
    (api, provisionedByBellhop) =>
      api.PATCH('/v1/devices/{deviceId}/provisioning', {
        params: { path: { deviceId: device.id } },
        body: { provisionedByBellhop },
      }),
    AFFECTED,
  );
  const isPlatforms = device.managedBy === 'CISCO';
  return (
    <Section title={words.who}>
      <Stack gap="sm">
        <Text size="sm">{isPlatforms ? words.platform : isOn ? words.bellhopDoes : words.byHand}</Text>
        {!canBeProvisioned && (
          <Text size="sm" c="dimmed">
            {words.noTemplate}
          </Text>
        )}
        {!isPlatforms && (
          <Switch
            label={words.letBellhop}
            checked={isOn}
            disabled={!canChange || change.isPending || (!isOn && !canBeProvisioned)}
            onChange={(event) => (event.currentTarget.checked ? setAsking(true) : change.mutate(false))}
          />
        )}
        {!isAsking && <ErrorNotice error={change.error} />}
      </Stack>
      <ConfirmDialog
        opened={isAsking}
        title={words.switchTitle}
        action={words.switchOn}
        isBusy={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate(true, { onSuccess: () => setAsking(false) })}
        onClose={() => {
          setAsking(false);
          change.reset();
        }}
      >
        {words.switchWhat}
      </ConfirmDialog>
    </Section>
  );
}
