import { Button, Grid, SimpleGrid, Stack } from '@mantine/core';
import { IconDeviceLandlinePhone, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { overview as words } from '../../words/overview.ts';
import { Attention } from './Attention.tsx';
import { CustomersPanel } from './CustomersPanel.tsx';
import { DeviceCounts } from './DeviceCounts.tsx';
import { Holdings } from './Holdings.tsx';
import { LastChanges } from './LastChanges.tsx';

const HistoryPanel = lazy(async () => ({ default: (await import('./HistoryPanel.tsx')).HistoryPanel }));

/** How the organization on screen is doing, and for whoever has customers, how they are. */
export function OverviewPage() {
  const { may, kind, organizationName } = useMayDo();
  const { data, error, isPending, refetch } = useGet('/v1/overview');
  const hasCustomers = kind !== 'customer' && may('customers.read');
  const isEmpty = data?.devices?.total === 0 && !hasCustomers;
  return (
    <>
      <PageHeader title={words.title} note={organizationName} />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <FactsSkeleton />}
      <Stack>
        {hasCustomers && <CustomersPanel />}
        {isEmpty && may('devices.add') && (
          <EmptyState
            icon={<IconDeviceLandlinePhone size={40} stroke={1.2} aria-hidden />}
            title={words.emptyTitle}
            hint={words.emptyHint}
            action={
              <Button component={Link} to="/devices/add" leftSection={<IconPlus size={16} />}>
                {words.addDevice}
              </Button>
            }
          />
        )}
        {data?.devices && data.devices.total > 0 && (
          <>
            <DeviceCounts devices={data.devices} />
            <Suspense fallback={<FactsSkeleton />}>
              <HistoryPanel />
            </Suspense>
          </>
        )}
        <Grid>
          {data?.devices && data.devices.total > 0 && (
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <Attention count={data.devices.needAttention} />
            </Grid.Col>
          )}
          {may('audit.read') && (
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <LastChanges />
            </Grid.Col>
          )}
        </Grid>
        {data && (
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            <Holdings overview={data} />
          </SimpleGrid>
        )}
      </Stack>
    </>
  );
}
