import { Button, Grid, Group, Stack } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { MoreMenu } from '../../components/owner/MoreMenu.tsx';
import { SuspendedBadge } from '../../components/owner/SuspendedBadge.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { ALL_LOCATIONS } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { locations as words } from '../../words/locations.ts';
import { CallingSection } from './CallingSection.tsx';
import { DeleteLocation } from './DeleteLocation.tsx';
import { EditLocation } from './EditLocation.tsx';
import { Floors } from './Floors.tsx';
import { PasswordRules } from './PasswordRules.tsx';
import { PstnSection } from './PstnSection.tsx';
import type { Location } from './place.ts';

export function LocationPage() {
  const { locationId } = useParams({ strict: false }) as { locationId: string };
  const location = useGet('/v1/locations/{locationId}', { params: { path: { locationId } } });
  const calling = useGet('/v1/telephony/config/locations', ALL_LOCATIONS);
  const error = location.error ?? calling.error;
  if (error) return <ErrorNotice error={error} onRetry={() => void location.refetch()} />;
  if (!location.data || !calling.data) return <FactsSkeleton rows={10} />;
  const hasCalling = calling.data.locations.some(({ id }) => id === locationId);
  return <Place location={location.data} hasCalling={hasCalling} />;
}

function Place({ location, hasCalling }: { location: Location; hasCalling: boolean }) {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const { id, name, address, suspended } = location;
  return (
    <>
      <PageHeader
        title={name}
        note={
          <Group gap={8}>
            <span>{`${address.city}, ${address.country}`}</span>
            {suspended && <SuspendedBadge />}
          </Group>
        }
        actions={
          <>
            {may('locations.write') && (
              <Button variant="default" leftSection={<IconEdit size={16} />} onClick={() => change({ drawer: 'edit' })}>
                {words.detail.edit}
              </Button>
            )}
            {may('locations.manage') && <Actions location={location} hasCalling={hasCalling} />}
          </>
        }
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack>
            <CallingSection location={location} hasCalling={hasCalling} />
            {hasCalling && <PstnSection locationId={id} />}
            {hasCalling && may('devices.read') && <PasswordRules locationId={id} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack>
            <Address location={location} />
            <InIt locationId={id} />
            <Floors locationId={id} />
          </Stack>
        </Grid.Col>
      </Grid>
      {url.drawer === 'edit' && <EditLocation location={location} onClose={() => change({ drawer: undefined })} />}
    </>
  );
}

function Actions({ location, hasCalling }: { location: Location; hasCalling: boolean }) {
  const [url, change] = useUrl();
  const params = { path: { locationId: location.id } };
  const { name, suspended = false } = location;
  return (
    <>
      <MoreMenu
        isSuspended={suspended}
        suspend={(api) => api.POST('/v1/locations/{locationId}/actions/suspend/invoke', { params })}
        restore={(api) => api.POST('/v1/locations/{locationId}/actions/restore/invoke', { params })}
        affects={['/v1/locations', '/v1/devices']}
        said={suspended ? words.suspend.restored(name) : words.suspend.done(name)}
        onDelete={() => change({ drawer: 'delete' })}
      />
      {url.drawer === 'delete' && (
        <DeleteLocation location={location} hasCalling={hasCalling} onClose={() => change({ drawer: undefined })} />
      )}
    </>
  );
}

const Address = ({ location: { address, timeZone, preferredLanguage, notes } }: { location: Location }) => (
  <Section title={words.detail.address}>
    <Facts
      facts={[
        { label: words.detail.street, value: [address.address1, address.address2].filter(Boolean).join(', ') },
        {
          label: words.detail.city,
          value: [address.postalCode, address.city, address.state, address.country].filter(Boolean).join(', '),
        },
        { label: words.detail.timeZone, value: timeZone },
        { label: words.detail.language, value: preferredLanguage },
        { label: words.detail.notes, value: notes },
      ]}
    />
  </Section>
);

/** The lists, each of this location alone. */
const InIt = ({ locationId }: { locationId: string }) => (
  <Section title={words.detail.inIt}>
    <Group gap="md">
      {LISTS.map(({ to, label }) => (
        <PageLink key={to} to={to} search={{ location: locationId }}>
          {label}
        </PageLink>
      ))}
    </Group>
  </Section>
);

const LISTS = [
  { to: '/users', label: words.detail.users },
  { to: '/workspaces', label: words.detail.workspaces },
  { to: '/devices', label: words.detail.devices },
  { to: '/numbers', label: words.detail.numbers },
  { to: '/virtual-lines', label: words.detail.virtualLines },
];
