import { Button, Skeleton, Stack } from '@mantine/core';
import { IconDeviceLandlinePhone, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMayDo } from '../../components/session.ts';
import { useGet, usePages } from '../../components/use-api.ts';
import { Withheld } from '../../components/Withheld.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { myDevices as words } from '../../words/my-devices.ts';
import { MyDevice } from './MyDevice.tsx';
import { MyLines } from './MyLines.tsx';

/** What a plain person has to do with Bellhop: their phones, and what they are reached by. */
export function MyDevicesPage() {
  const { may, whyNot } = useMayDo();
  const me = useGet('/v1/people/me', { params: { query: { callingData: true } } });
  return (
    <>
      <PageHeader title={words.title} actions={may('devices.add') && me.data && <AddButton personId={me.data.id} />} />
      <Stack maw={880}>
        <ErrorNotice error={me.error} />
        {may('devices.read') ? (
          <>
            <Withheld permission="devices.write" />
            {me.data ? <Devices personId={me.data.id} /> : me.isPending && <Skeleton h={160} />}
          </>
        ) : (
          <EmptyState title={words.none} hint={whyNot('devices.read') ?? words.noneHint} />
        )}
        {me.data && <MyLines person={me.data} />}
      </Stack>
    </>
  );
}

function Devices({ personId }: { personId: string }) {
  const { may } = useMayDo();
  const list = usePages('/v1/devices', { params: { query: { personId, max: 100 } } });
  if (list.error && list.items.length === 0) return <ErrorNotice error={list.error} onRetry={list.onRetry} />;
  if (list.isLoading) return <Skeleton h={160} />;
  if (list.items.length === 0)
    return (
      <EmptyState
        icon={<IconDeviceLandlinePhone size={40} stroke={1.2} />}
        title={words.empty}
        hint={words.emptyHint}
        action={may('devices.add') && <AddButton personId={personId} />}
      />
    );
  return list.items.map((device) => <MyDevice key={device.id} device={device} />);
}

const AddButton = ({ personId }: { personId: string }) => (
  <Button component={Link} to="/devices/add" search={{ person: personId } as never} leftSection={<IconPlus size={16} />}>
    {words.add}
  </Button>
);
