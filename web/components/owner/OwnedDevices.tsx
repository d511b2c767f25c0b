import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { owner as words } from '../../words/owner.ts';
import { PageLink } from '../PageLink.tsx';
import { StatusSign } from '../StatusSign.tsx';
import { useMayDo } from '../session.ts';
import { useGet } from '../use-api.ts';
import { type Owner, useOwnedDevices } from './owner.ts';

interface OwnedDevicesProps {
  owner: Owner;
  /** What has to be known before one more is added. */
  note?: string | undefined;
}

/** The phones of a user, workspace or virtual line, with how they are. */
export function OwnedDevices({ owner, note }: OwnedDevicesProps) {
  const { reachOf, whyNotWithOthers } = useMayDo();
  const { data, error, isPending } = useOwnedDevices(owner);
  const statuses = useStatuses(owner);
  const reach = reachOf('devices.add');
  const canAdd = owner.kind !== 'virtualLine' && reach !== undefined && reach !== 'own';
  const devices = data?.devices ?? [];
  return (
    <Section
      title={words.devices}
      note={note ?? whyNotWithOthers('devices.add')}
      action={
        canAdd && (
          <Button
            component={Link}
            to="/devices/add"
            search={(owner.kind === 'person' ? { person: owner.id } : { workspace: owner.id }) as never}
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={14} />}
          >
            {words.addDevice}
          </Button>
        )
      }
    >
      {error ? (
        <ErrorNotice error={error} />
      ) : (
        <Rows
          label={words.devices}
          items={devices}
          itemKey={({ id }) => id}
          title={({ id, model }) => <PageLink to={`/devices/${id}`}>{model}</PageLink>}
          note={(device) => (
            <>
              {device.mac === undefined ? words.noMac : device.mac.match(/../g)?.join(':')}
              {' · '}
              {device.primaryOwner ? words.ownLine : words.sharedLine(nameOf(device.owner))}
            </>
          )}
          end={({ id }) => {
            const status = statuses.get(id);
            return status && <StatusSign status={status} />;
          }}
          isLoading={isPending}
          empty={words.noDevices}
        />
      )}
    </Section>
  );
}

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`.trim();

/** Of the devices that are somebody's own; those of others are in other hands. */
function useStatuses({ kind, id }: Owner) {
  const mine = kind === 'person' ? { personId: id } : { workspaceId: id };
  const { data } = useGet('/v1/devices', { params: { query: { max: 100, ...mine } } }, { enabled: kind !== 'virtualLine' });
  return useMemo(() => new Map(data?.items.map((device) => [device.id, device.connectionStatus])), [data]);
}
