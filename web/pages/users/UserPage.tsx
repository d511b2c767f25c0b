import { Badge, Button, Grid, Group, Stack } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { OwnedDevices } from '../../components/owner/OwnedDevices.tsx';
import { OwnedNumbers } from '../../components/owner/OwnedNumbers.tsx';
import type { Person } from '../../components/owner/replace-person.ts';
import { SuspendedBadge } from '../../components/owner/SuspendedBadge.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { ProvisioningPermission } from '../../components/ProvisioningPermission.tsx';
import { isCalling, isStandard } from '../../components/pickers/licenses.ts';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { users as words } from '../../words/users.ts';
import { EditUser } from './EditUser.tsx';
import { UserAccess } from './UserAccess.tsx';
import { UserActions } from './UserActions.tsx';
import { UserLicense } from './UserLicense.tsx';

export function UserPage() {
  const { personId } = useParams({ strict: false }) as { personId: string };
  const person = useGet('/v1/people/{personId}', { params: { path: { personId }, query: { callingData: true } } });
  if (person.error) return <ErrorNotice error={person.error} onRetry={() => void person.refetch()} />;
  if (!person.data) return <FactsSkeleton rows={10} />;
  return <User person={person.data} />;
}

function User({ person }: { person: Person }) {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const mayChange = may('people.write');
  const { data: count } = useGet(
    '/v1/telephony/config/people/{personId}/devices/count',
    { params: { path: { personId: person.id } } },
    { enabled: may('devices.read') },
  );
  const callingLicense = person.licenses?.find(isCalling);
  const owner = { kind: 'person' as const, id: person.id };
  return (
    <>
      <PageHeader
        title={person.displayName ?? ''}
        note={<Signs person={person} />}
        actions={
          mayChange && (
            <>
              <Button variant="default" leftSection={<IconEdit size={16} />} onClick={() => change({ drawer: 'edit' })}>
                {words.detail.edit}
              </Button>
              <UserActions person={person} />
            </>
          )
        }
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack>
            <OwnedDevices
              owner={owner}
              note={
                callingLicense !== undefined && isStandard(callingLicense)
                  ? count && count.totalDeviceCount > 0
                    ? words.detail.standardNote
                    : words.detail.standardBefore
                  : undefined
              }
            />
            <OwnedNumbers
              owner={owner}
              locationId={callingLicense === undefined ? undefined : person.locationId}
              mayChange={mayChange}
            />
            <ProvisioningPermission accountId={person.id} hint={words.permission.hint} means={words.permission.means} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack>
            <Profile person={person} />
            <UserLicense person={person} applicationsCount={count?.applicationsCount} mayChange={mayChange} />
            <UserAccess person={person} />
          </Stack>
        </Grid.Col>
      </Grid>
      <EditUser person={person} opened={url.drawer === 'edit'} onClose={() => change({ drawer: undefined })} />
    </>
  );
}

const Signs = ({ person: { emails, title, suspended, invitePending, loginEnabled } }: { person: Person }) => (
  <Group gap={8}>
    <span>{[emails?.[0], title].filter(Boolean).join(' · ')}</span>
    {suspended && <SuspendedBadge />}
    {loginEnabled === false && (
      <Badge variant="outline" color="gray" size="sm" tt="none">
        {words.signInOff}
      </Badge>
    )}
    {invitePending && (
      <Badge variant="light" size="sm" tt="none">
        {words.invited}
      </Badge>
    )}
  </Group>
);

function Profile({ person }: { person: Person }) {
  const locations = useLocationNames();
  const { emails, department, title, locationId = '', lastActivity, created } = person;
  const location = locations.get(locationId);
  return (
    <Section title={words.detail.profile}>
      <Facts
        facts={[
          { label: words.detail.email, value: emails?.[0] },
          { label: words.detail.title, value: title },
          { label: words.detail.department, value: department },
          {
            label: words.detail.location,
            value: location && <PageLink to={`/locations/${locationId}`}>{location}</PageLink>,
          },
          { label: words.detail.lastActivity, value: lastActivity && <Ago time={lastActivity} /> },
          { label: words.detail.created, value: <Ago time={created} /> },
        ]}
      />
    </Section>
  );
}
