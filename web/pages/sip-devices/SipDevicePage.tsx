import { Badge, Button, Grid, Group, Stack } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ReadOnlyNotice } from '../../ui/ReadOnly.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { AssignmentSection } from './AssignmentSection.tsx';
import { AssignSipDevice } from './AssignSipDevice.tsx';
import { EditSipDevice } from './EditSipDevice.tsx';
import { SipDeviceActions } from './SipDeviceActions.tsx';
import { EquipmentSection, LoginSection, UpdatesSection } from './SipDeviceFacts.tsx';
import { nameOf, type SipDevice } from './sip-device.ts';

export function SipDevicePage() {
  const { sipDeviceId } = useParams({ strict: false }) as { sipDeviceId: string };
  const { data, error, refetch } = useGet('/v1/sipDevices/{sipDeviceId}', { params: { path: { sipDeviceId } } });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <FactsSkeleton rows={10} />;
  return <Equipment device={data} />;
}

function Equipment({ device }: { device: SipDevice }) {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const close = () => change({ drawer: undefined });
  const canEdit = device.editable && may('sip-devices.write');
  return (
    <>
      <PageHeader
        title={nameOf(device)}
        note={
          <Group gap={8}>
            <span>{[device.product, device.mac].filter(Boolean).join(' · ')}</span>
            {!device.enabled && (
              <Badge variant="light" color="gray" size="sm" tt="none">
                {words.states.false}
              </Badge>
            )}
          </Group>
        }
        actions={
          <>
            {canEdit && (
              <Button variant="default" leftSection={<IconEdit size={16} />} onClick={() => change({ drawer: 'edit' })}>
                {words.detail.edit}
              </Button>
            )}
            <SipDeviceActions device={device} canEdit={canEdit} />
            {canEdit && (
              <Button onClick={() => change({ drawer: 'assign' })}>
                {device.assignedOrganization ? words.assign.change : words.assign.open}
              </Button>
            )}
          </>
        }
      />
      <ReadOnlyNotice reason={device.notEditableReason} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack>
            <AssignmentSection device={device} />
            <EquipmentSection device={device} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack>
            <UpdatesSection device={device} />
            <LoginSection device={device} />
          </Stack>
        </Grid.Col>
      </Grid>
      {canEdit && url.drawer === 'edit' && <EditSipDevice device={device} onClose={close} />}
      {canEdit && url.drawer === 'assign' && <AssignSipDevice device={device} onClose={close} />}
    </>
  );
}
