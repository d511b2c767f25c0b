import { Button, Grid, Group, Stack, Text } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { DeleteOwner } from '../../components/owner/DeleteOwner.tsx';
import { MoreMenu } from '../../components/owner/MoreMenu.tsx';
import { OwnedDevices } from '../../components/owner/OwnedDevices.tsx';
import { OwnedNumbers } from '../../components/owner/OwnedNumbers.tsx';
import { SuspendedBadge } from '../../components/owner/SuspendedBadge.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { workspaces as words } from '../../words/workspaces.ts';
import { EditWorkspace } from './EditWorkspace.tsx';
import { WorkspaceLicense } from './WorkspaceLicense.tsx';
import type { Workspace } from './workspace.ts';

export function WorkspacePage() {
  const { workspaceId } = useParams({ strict: false }) as { workspaceId: string };
  const workspace = useGet('/v1/workspaces/{workspaceId}', { params: { path: { workspaceId } } });
  if (workspace.error) return <ErrorNotice error={workspace.error} onRetry={() => void workspace.refetch()} />;
  if (!workspace.data) return <FactsSkeleton rows={10} />;
  return <Place workspace={workspace.data} />;
}

function Place({ workspace }: { workspace: Workspace }) {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const mayChange = may('workspaces.write');
  const { id, displayName, type, capacity, suspended, calling, locationId } = workspace;
  const owner = { kind: 'workspace' as const, id };
  return (
    <>
      <PageHeader
        title={displayName}
        note={
          <Group gap={8}>
            <Text component="span" size="sm">
              {[words.types[type], capacity !== undefined && words.detail.people(capacity)].filter(Boolean).join(' · ')}
            </Text>
            {suspended && <SuspendedBadge />}
          </Group>
        }
        actions={
          mayChange && (
            <>
              <Button variant="default" leftSection={<IconEdit size={16} />} onClick={() => change({ drawer: 'edit' })}>
                {words.detail.edit}
              </Button>
              <Actions workspace={workspace} />
            </>
          )
        }
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack>
            <OwnedDevices owner={owner} />
            <OwnedNumbers
              owner={owner}
              locationId={calling.type === 'webexCalling' ? locationId : undefined}
              mayChange={mayChange}
            />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack>
            <Details workspace={workspace} />
            <WorkspaceLicense workspace={workspace} mayChange={mayChange} />
          </Stack>
        </Grid.Col>
      </Grid>
      {url.drawer === 'edit' && <EditWorkspace workspace={workspace} onClose={() => change({ drawer: undefined })} />}
    </>
  );
}

function Actions({ workspace: { id, displayName, suspended = false, calling } }: { workspace: Workspace }) {
  const [url, change] = useUrl();
  const params = { path: { workspaceId: id } };
  return (
    <>
      <MoreMenu
        isSuspended={suspended}
        suspend={(api) => api.POST('/v1/workspaces/{workspaceId}/actions/suspend/invoke', { params })}
        restore={(api) => api.POST('/v1/workspaces/{workspaceId}/actions/restore/invoke', { params })}
        affects={['/v1/workspaces', '/v1/devices']}
        said={suspended ? words.suspend.restored(displayName) : words.suspend.done(displayName)}
        onDelete={() => change({ drawer: 'delete' })}
      />
      <DeleteOwner
        owner={{ kind: 'workspace', id }}
        name={displayName}
        licenses={calling.webexCalling?.licenses}
        itself={words.itself}
        remove={(api) => api.DELETE('/v1/workspaces/{workspaceId}', { params })}
        backTo="/workspaces"
        opened={url.drawer === 'delete'}
        onClose={() => change({ drawer: undefined })}
      />
    </>
  );
}

function Details({ workspace: { type, capacity, locationId, floorId, notes, created } }: { workspace: Workspace }) {
  const locations = useLocationNames();
  const location = locations.get(locationId ?? '');
  const { data: floor } = useGet(
    '/v1/locations/{locationId}/floors/{floorId}',
    { params: { path: { locationId: locationId ?? '', floorId: floorId ?? '' } } },
    { enabled: locationId !== undefined && floorId !== undefined },
  );
  return (
    <Section title={words.detail.profile}>
      <Facts
        facts={[
          { label: words.columns.type, value: words.types[type] },
          { label: words.columns.capacity, value: capacity },
          {
            label: words.columns.location,
            value: location && <PageLink to={`/locations/${locationId}`}>{location}</PageLink>,
          },
          { label: words.detail.floor, value: floor && (floor.displayName ?? floor.floorNumber) },
          { label: words.detail.notes, value: notes },
          { label: words.columns.created, value: <Ago time={created} /> },
        ]}
      />
    </Section>
  );
}
