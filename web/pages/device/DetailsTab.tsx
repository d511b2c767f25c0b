import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMayUpdatePassword } from '../../components/device/may-update-password.ts';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { device as deviceWords, details as words } from '../../words/device.ts';
import { Tags } from './Tags.tsx';
import type { CallingDetails, Device, Registration } from './use-device.ts';

interface DetailsTabProps {
  device: Device;
  registrations: readonly Registration[] | undefined;
  onUpdatePassword: () => void;
}

export function DetailsTab({ device, registrations, onUpdatePassword }: DetailsTabProps) {
  const { may } = useMayDo();
  const mayRead = may('devices.read-calling-details');
  const mayUpdatePassword = useMayUpdatePassword(device);
  const { data: calling, error } = useGet(
    '/v1/telephony/config/devices/{deviceId}',
    { params: { path: { deviceId: device.id } } },
    { enabled: mayRead },
  );
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Stack>
          <Section
            title={words.sip}
            action={
              mayUpdatePassword && (
                <Button size="compact-sm" variant="default" onClick={onUpdatePassword}>
                  {words.updatePassword}
                </Button>
              )
            }
          >
            {error ? (
              <ErrorNotice error={error} />
            ) : !mayRead ? (
              <Text size="sm" c="dimmed">
                {words.sipHidden}
              </Text>
            ) : calling ? (
              <SipFacts calling={calling} />
            ) : (
              <FactsSkeleton rows={4} />
            )}
          </Section>
          <Section title={words.network}>
            <Facts
              facts={[
                { label: words.ip, value: device.ip && <CopyText value={device.ip} label={words.ip} /> },
                { label: words.interface, value: device.activeInterface },
                { label: words.transport, value: registrations?.[0]?.transport },
                { label: words.firstSeen, value: <Ago time={device.firstSeen} /> },
                { label: words.lastSeen, value: <Ago time={device.lastSeen} /> },
                {
                  label: words.sipUrls,
                  value:
                    device.sipUrls.length > 0 &&
                    device.sipUrls.map((url) => <CopyText key={url} value={url} label={`${words.sipUrls} ${url}`} />),
                },
              ]}
            />
          </Section>
        </Stack>
        <Section title={words.hardware}>
          <HardwareFacts device={device} calling={calling} />
        </Section>
      </SimpleGrid>
      <Section title={words.identifiers}>
        <Facts
          facts={[
            copied(words.deviceId, device.id),
            copied(words.callingDeviceId, device.callingDeviceId),
            copied(words.ownerId, device.personId ?? device.workspaceId),
            copied(words.locationId, device.locationId),
            copied(words.organizationId, device.orgId),
          ]}
        />
      </Section>
    </Stack>
  );
}

const SipFacts = ({ calling: { owner, proxy } }: { calling: CallingDetails }) => (
  <Facts
    facts={[
      copied(words.sipUserName, owner?.sipUserName),
      copied(words.linePort, owner?.linePort),
      copied(words.outboundProxy, proxy?.outboundProxy),
      {
        label: words.sipPassword,
        value: (
          <>
            <span role="img" aria-label={words.passwordMasked}>
              ••••••••••••
            </span>
            <Text size="xs" c="dimmed" aria-hidden>
              {words.passwordMasked}
            </Text>
          </>
        ),
      },
    ]}
  />
);

function HardwareFacts({ device, calling }: { device: Device; calling: CallingDetails | undefined }) {
  const activation = calling?.activationState;
  return (
    <Facts
      facts={[
        { label: words.name, value: device.displayName },
        { label: words.product, value: device.product },
        { label: words.model, value: calling?.model },
        { label: words.manufacturer, value: calling && words.manufacturers[calling.manufacturer] },
        { label: words.managedBy, value: deviceWords.managedBy[device.managedBy] },
        copied(words.mac, device.mac),
        { label: words.serial, value: device.serial },
        { label: words.firmware, value: device.software },
        { label: words.minimumFirmware, value: device.minimumSoftware },
        { label: words.upgradeChannel, value: device.upgradeChannel },
        calling && { label: words.followsChannel, value: calling.upgradeChannelEnabled ? words.yes : words.no },
        { label: words.activation, value: activation && isActivation(activation) ? words.activations[activation] : activation },
        { label: words.license, value: device.callingLicense && words.licenses[device.callingLicense] },
        { label: words.tags, value: <Tags device={device} /> },
        { label: words.created, value: <Ago time={device.created} /> },
      ]}
    />
  );
}

const isActivation = (state: string): state is keyof typeof words.activations => state in words.activations;

const copied = (label: string, value: string | undefined) =>
  value !== undefined && { label, value: <CopyText value={value} label={label} /> };
