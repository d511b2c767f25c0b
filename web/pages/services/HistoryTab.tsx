import { Button, Group } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { usePages } from '../../components/use-api.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { EventList } from '../../ui/EventList.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { services } from '../../words/services.ts';
import { changesOf } from './history.ts';

const words = services.history;

/** Every step of the service, by whomever. */
export function HistoryTab({ serviceId }: { serviceId: string }) {
  const { items, isLoading, error, hasMore, isLoadingMore, onMore, onRetry } = usePages(
    '/v1/integratedServices/{serviceId}/history',
    { params: { path: { serviceId } } },
  );
  if (error) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (isLoading) return <FactsSkeleton />;
  if (items.length === 0) return <EmptyState title={words.emptyTitle} hint={words.emptyHint} />;
  return (
    <>
      <EventList
        label={services.tabs.history}
        events={items.map((event) => ({
          key: event.id,
          time: event.created,
          icon: <IconHistory size={18} color="var(--mantine-color-dimmed)" />,
          title: event.description,
          detail: [event.actorName && words.by(event.actorName), changesOf(event)].filter(Boolean).join(' · '),
        }))}
      />
      {hasMore && (
        <Group justify="center" mt="sm">
          <Button variant="default" loading={isLoadingMore} onClick={onMore}>
            {words.more}
          </Button>
        </Group>
      )}
    </>
  );
}
