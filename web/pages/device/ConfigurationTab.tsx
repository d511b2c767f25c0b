import { SimpleGrid, Stack } from '@mantine/core';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { FetchAccess } from './FetchAccess.tsx';
import { FilePreview } from './FilePreview.tsx';
import { ProvisioningSwitch } from './ProvisioningSwitch.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import type { Device } from './use-device.ts';

/** How the phone comes by its configuration: who makes the file, how it is fetched, by which template, and what stands in it. */
export function ConfigurationTab({ device }: { device: Device }) {
  const { may } = useMayDo();
  const {
    data: provisioning,
    error,
    refetch,
  } = useGet('/v1/devices/{deviceId}/provisioning', { params: { path: { deviceId: device.id } } });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!provisioning) return <FactsSkeleton rows={8} />;
  const parts = { device, provisioning, canChange: device.editable === true && may('provisioning.write') };
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Stack>
          <ProvisioningSwitch {...parts} />
          {provisioning.canBeProvisioned && <TemplateChoice {...parts} />}
        </Stack>
        <FetchAccess {...parts} />
      </SimpleGrid>
      {provisioning.provisionedByBellhop && provisioning.canBeProvisioned && <FilePreview deviceId={device.id} />}
    </Stack>
  );
}
