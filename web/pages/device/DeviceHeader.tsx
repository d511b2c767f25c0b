import { Stack } from '@mantine/core';
import { LastAsked } from '../../components/device/LastAsked.tsx';
import { reasonOf } from '../../components/device-errors.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { details, device as words } from '../../words/device.ts';
import { DeviceActions } from './DeviceActions.tsx';
import classes from './DeviceHeader.module.css';
import { type Device, type Member, nameOf, type Registration } from './use-device.ts';

interface DeviceHeaderProps {
  device: Device;
  members: readonly Member[] | undefined;
  registrations: readonly Registration[] | undefined;
  onUpdatePassword: () => void;
}

/** Which device it is and whose, where it is and how it is. */
export const DeviceHeader = ({ device, members, registrations, onUpdatePassword }: DeviceHeaderProps) => (
  <PageHeader
    title={device.displayName}
    sign={<StatusSign status={device.connectionStatus} reason={reasonOf(device.errorCodes)} withWord={false} />}
    actions={<DeviceActions device={device} lines={members?.length ?? 1} onUpdatePassword={onUpdatePassword} />}
    note={
      <Stack gap={2} mt={2}>
        <Identity device={device} owner={members?.find(({ primaryOwner }) => primaryOwner)} />
        <Connection device={device} registration={registrations?.[0]} />
        <LastAsked deviceId={device.id} />
      </Stack>
    }
  />
);

const Identity = ({ device, owner }: { device: Device; owner: Member | undefined }) => (
  <div className={classes.row}>
    <span>{device.product}</span>
    {device.mac && (
      <span className={classes.copied}>
        <CopyText value={device.mac} label={details.mac} />
      </span>
    )}
    {owner && (
      <span>
        <Owner device={device} owner={owner} />
      </span>
    )}
    {owner?.location && (
      <span>
        <PageLink to={`/locations/${owner.location.id}`}>{owner.location.name}</PageLink>
      </span>
    )}
  </div>
);

function Owner({ device: { personId, workspaceId }, owner }: { device: Device; owner: Member }) {
  const name = nameOf(owner);
  if (personId) return <PageLink to={`/users/${personId}`}>{name}</PageLink>;
  if (workspaceId) return <PageLink to={`/workspaces/${workspaceId}`}>{name}</PageLink>;
  return name;
}

function Connection({ device, registration }: { device: Device; registration: Registration | undefined }) {
  const { connectionStatus, errorCodes, lastSeen, software, minimumSoftware } = device;
  const reason = reasonOf(errorCodes);
  return (
    <div className={classes.row}>
      {registration ? (
        <span>
          {words.since} <Ago time={registration.registeredSince} />{' '}
          {words.connectedSince(registration.ip, registration.transport)}
        </span>
      ) : (
        <span>{words.status[connectionStatus]}</span>
      )}
      {reason && <span>{reason}</span>}
      {!registration && lastSeen && (
        <span>
          {words.lastSeen} <Ago time={lastSeen} />
        </span>
      )}
      {software && (
        <span>
          {words.firmware(software)}
          {minimumSoftware && ` (${words.minimum(minimumSoftware)})`}
        </span>
      )}
    </div>
  );
}
