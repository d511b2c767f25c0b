import { Button, Group, Skeleton, Tabs } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { ActIn } from '../../components/ActIn.tsx';
import { useMayDo } from '../../components/session.ts';
import { readAgain, useGet, useScope } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { services as words } from '../../words/services.ts';
import { AttachLocation } from './AttachLocation.tsx';
import { EditService } from './EditService.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { NumbersTab } from './NumbersTab.tsx';
import { OverviewTab } from './OverviewTab.tsx';
import { RemoveService } from './RemoveService.tsx';
import { ServiceActions } from './ServiceActions.tsx';
import { ServiceSign } from './ServiceSign.tsx';
import { isMoving, type Service, useDrawer } from './service.ts';
import { UploadNumbers } from './UploadNumbers.tsx';

// Charts are heavy, and wanted on one tab.
const UsageTab = lazy(async () => ({ default: (await import('./UsageTab.tsx')).UsageTab }));

/** One service of a customer. From a list of many it is looked at without acting in the customer's organization. */
export function ServicePage() {
  const { serviceId = '' }: { serviceId?: string } = useParams({ strict: false });
  const [{ customer }] = useUrl();
  const page = <LoadedService key={serviceId} serviceId={serviceId} />;
  return customer === undefined ? page : <ActIn orgId={customer}>{page}</ActIn>;
}

const SOON_MS = 3_000;
const LATER_MS = 30_000;

function LoadedService({ serviceId }: { serviceId: string }) {
  const { data, error, refetch } = useGet(
    '/v1/integratedServices/{serviceId}',
    { params: { path: { serviceId } } },
    { refetchIntervalMs: (service) => (service && isMoving(service) ? SOON_MS : LATER_MS) },
  );
  useReadAgainAfterSync(data);
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <>
        <Skeleton h={32} w={260} mb="lg" />
        <FactsSkeleton />
      </>
    );
  return (
    <>
      <ServiceHeader service={data} />
      <ServiceTabs service={data} />
      <ServiceForms service={data} />
    </>
  );
}

/** What was synced is more than the service itself: its locations, numbers, usage and history. */
function useReadAgainAfterSync(service: Service | undefined): void {
  const { queries } = useScope();
  const moment = service && [service.status, service.lastModified, service.sync.syncedAt].join();
  const seen = useRef(moment);
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== moment) void readAgain(queries, ['/v1/integratedServices/{serviceId}/']);
    seen.current = moment;
  }, [moment, queries]);
}

function ServiceHeader({ service }: { service: Service }) {
  const { may } = useMayDo();
  return (
    <PageHeader
      title={service.name}
      note={
        <Group gap="xs">
          <ServiceSign {...service} /> {words.of(service.organizationName)}
        </Group>
      }
      actions={
        may('services.write') &&
        service.status !== 'removing' && (
          <ServiceActions
            service={service}
            target={
              <Button variant="default" rightSection={<IconChevronDown size={14} />}>
                {words.actions}
              </Button>
            }
          />
        )
      }
    />
  );
}

type Tab = keyof typeof words.tabs;
const TABS = Object.keys(words.tabs) as Tab[];

function ServiceTabs({ service }: { service: Service }) {
  const [url, change] = useUrl();
  const current = TABS.find((tab) => tab === url.tab) ?? 'overview';
  return (
    <Tabs
      value={current}
      onChange={(tab) => change({ tab: tab === 'overview' ? undefined : (tab ?? undefined), state: undefined })}
      keepMounted={false}
    >
      <Tabs.List mb="md">
        {TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {words.tabs[tab]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="overview">
        <OverviewTab service={service} />
      </Tabs.Panel>
      <Tabs.Panel value="numbers">
        <NumbersTab service={service} />
      </Tabs.Panel>
      <Tabs.Panel value="usage">
        <Suspense fallback={<FactsSkeleton />}>
          <UsageTab service={service} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <HistoryTab serviceId={service.id} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** Whichever is open, as the URL says. */
function ServiceForms({ service }: { service: Service }) {
  const { may } = useMayDo();
  const [drawer, open] = useDrawer();
  if (!may('services.write')) return null;
  const close = () => open(undefined);
  if (drawer === 'edit') return <EditService service={service} onClose={close} />;
  if (drawer === 'attach') return <AttachLocation service={service} onClose={close} />;
  if (drawer === 'upload') return <UploadNumbers service={service} onClose={close} />;
  if (drawer === 'remove') return <RemoveService service={service} onClose={close} />;
  return null;
}
