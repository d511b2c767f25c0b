import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { components } from '../../../client/schema.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { addDevice } from '../../words/add-device.ts';

const words = addDevice.added;
const QrCode = lazy(() => import('../../ui/QrCode.tsx').then(({ QrCode }) => ({ default: QrCode })));
const QR_PX = 160;

interface ProvisioningOfProps {
  device: components['schemas']['Device'];
  /** Bellhop was to provision it, and that failed after the device had been added. */
  isToBeSwitchedOn: boolean;
  onProvision: () => Promise<void>;
}

/** Where the phone gets its file from, to be typed or scanned. */
export function ProvisioningOf({ device, isToBeSwitchedOn, onProvision }: ProvisioningOfProps) {
  const { data } = useGet('/v1/devices/{deviceId}/provisioning', { params: { path: { deviceId: device.id } } });
  const again = useChange<void, void>(async () => {
    await onProvision();
    return {};
  }, ['/v1/devices/{deviceId}/provisioning']);
  if (isToBeSwitchedOn)
    return (
      <ErrorNotice
        error={{ message: words.provisioningFailed, problems: again.error ? [again.error.message] : [] }}
        onRetry={() => again.mutate()}
      />
    );
  if (data && !data.provisionedByBellhop) return null;
  return (
    <Paper withBorder p="md">
      <Group align="flex-start" gap="xl">
        <Stack gap="xs" flex="1 1 260px">
          <Title order={2} size="h4">
            {words.provisioning}
          </Title>
          <Text size="xs" c="dimmed">
            {words.provisioningUrl}
          </Text>
          {data ? <CopyText value={data.provisioningUrl} label={words.provisioningUrl} /> : <Skeleton h={20} />}
          <Text size="sm" c="dimmed">
            {words.provisioningHint}
          </Text>
        </Stack>
        <Suspense fallback={<Skeleton h={QR_PX} w={QR_PX} />}>
          {data ? <QrCode text={data.provisioningUrl} label={words.qr} sizePx={QR_PX} /> : <Skeleton h={QR_PX} w={QR_PX} />}
        </Suspense>
      </Group>
    </Paper>
  );
}
