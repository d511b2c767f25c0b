import { Skeleton, Stack, Tabs } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { UpdatePassword } from '../../components/device/UpdatePassword.tsx';
import { useMayDo } from '../../components/session.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { ReadOnlyNotice } from '../../ui/ReadOnly.tsx';
import { device as words } from '../../words/device.ts';
import { ConfigurationTab } from './ConfigurationTab.tsx';
import { DetailsTab } from './DetailsTab.tsx';
import { DeviceHeader } from './DeviceHeader.tsx';
import { DeviceMissing, isMissing } from './DeviceMissing.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { LinesTab } from './LinesTab.tsx';
import { RegistrationsTab } from './RegistrationsTab.tsx';
import { RequestsTab } from './RequestsTab.tsx';
import { Stations } from './Stations.tsx';
import { useDevice } from './use-device.ts';

type Tab = keyof typeof words.tabs;

/** The heart: one declaration, how far it has come, and everything that can be done with it. */
export function DevicePage() {
  const { deviceId = '' } = useParams({ strict: false });
  const known = useDevice(deviceId);
  const [isUpdatingPassword, setUpdatingPassword] = useState(false);
  const { data: device, error, refetch } = known.device;

  if (isMissing(error)) return <DeviceMissing error={error} />;
  if (error && !device) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!device) return <PageSkeleton />;
  const updatePassword = () => setUpdatingPassword(true);
  return (
    <>
      <DeviceHeader {...known} device={device} onUpdatePassword={updatePassword} />
      <ReadOnlyNotice reason={device.notEditableReason} />
      {known.isSettled ? <Stations known={{ ...known, device }} /> : <Skeleton h={STATIONS_PX} mb="md" />}
      <DeviceTabs
        panels={{
          details: <DetailsTab device={device} registrations={known.registrations} onUpdatePassword={updatePassword} />,
          lines: <LinesTab device={device} />,
          configuration: <ConfigurationTab device={device} />,
          requests: <RequestsTab deviceId={device.id} latest={known.requests?.[0]} />,
          registrations: <RegistrationsTab registrations={known.registrations} members={known.members} />,
          history: <HistoryTab deviceId={device.id} />,
        }}
      />
      <UpdatePassword device={device} opened={isUpdatingPassword} onClose={() => setUpdatingPassword(false)} />
    </>
  );
}

/** What needs a permission that whoever looks does not have is not offered. */
const NEEDS: Partial<Record<Tab, string>> = { configuration: 'provisioning.read', requests: 'provisioning.read' };

function DeviceTabs({ panels }: { panels: Record<Tab, ReactNode> }) {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const tabs = Object.keys(panels).filter((tab): tab is Tab => tab in words.tabs && may(NEEDS[tab as Tab] ?? 'devices.read'));
  const current = tabs.find((tab) => tab === url.tab) ?? 'details';
  return (
    <Tabs
      value={current}
      onChange={(tab) => change({ tab: tab === 'details' ? undefined : (tab ?? undefined) })}
      keepMounted={false}
    >
      <Tabs.List mb="md">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {words.tabs[tab]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab} value={tab}>
          {panels[tab]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

const STATIONS_PX = 108;

const PageSkeleton = () => (
  <Stack>
    <Skeleton h={32} w={280} />
    <Skeleton h={16} w={420} />
    <Skeleton h={STATIONS_PX} />
    <FactsSkeleton rows={10} />
  </Stack>
);
