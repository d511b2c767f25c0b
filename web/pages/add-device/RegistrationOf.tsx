import { Alert, Group, Text } from '@mantine/core';
import type { components } from '../../../client/schema.ts';
import { StatusSign } from '../../components/StatusSign.tsx';
import { useGet } from '../../components/use-api.ts';
import { addDevice } from '../../words/add-device.ts';

const words = addDevice.added;
const LOOK_AGAIN_MS = 3000;

interface RegistrationOfProps {
  device: components['schemas']['Device'];
  isAwaitedByCode: boolean;
}

/** Turns green by itself once the phone is there. */
export function RegistrationOf({ device, isAwaitedByCode }: RegistrationOfProps) {
  const { data = device } = useGet(
    '/v1/devices/{deviceId}',
    { params: { path: { deviceId: device.id } } },
    { refetchIntervalMs: LOOK_AGAIN_MS },
  );
  const { connectionStatus, ip, errorCodes } = data;
  const isThere = connectionStatus === 'connected' || connectionStatus === 'connected_with_issues';
  const isRefused = errorCodes.includes('sipprofileregistration');
  const text = isThere
    ? words.registered(ip)
    : isRefused
      ? words.refused
      : isAwaitedByCode && connectionStatus === 'activating'
        ? words.waitingForCode
        : words.waiting;
  return (
    <Alert color={isThere ? 'green' : isRefused ? 'red' : 'gray'} variant="light">
      <Group gap="xs" wrap="nowrap" role="status">
        <StatusSign status={connectionStatus} withWord={false} />
        <Text size="sm">{text}</Text>
      </Group>
    </Alert>
  );
}
