import { Button, Group } from '@mantine/core';
import { IconArrowDownCircle, IconCircleX, IconMinus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { usePages } from '../../components/use-api.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { EventList } from '../../ui/EventList.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { device as deviceWords } from '../../words/device.ts';
import { history, requests as words } from '../../words/device-configuration.ts';
import type { PhoneRequest } from './use-device.ts';

/** What the phone asked the configuration server for, and what it was told. */
export function RequestsTab({ deviceId, latest }: { deviceId: string; latest: PhoneRequest | undefined }) {
  const { items, isLoading, error, hasMore, isLoadingMore, onMore, onRetry } = usePages('/v1/devices/{deviceId}/requests', {
    params: { path: { deviceId } },
  });
  const isNew = !isLoading && latest !== undefined && latest.occurredAt > (items[0]?.occurredAt ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what has come since, not for every function to read it with
  useEffect(() => {
    if (isNew) onRetry();
  }, [isNew]);
  if (isLoading) return <FactsSkeleton rows={6} />;
  if (error) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (items.length === 0) return <EmptyState title={words.emptyTitle} hint={words.emptyHint} />;
  return (
    <>
      <EventList
        label={deviceWords.tabs.requests}
        events={items.map((request, index) => ({
          key: `${request.occurredAt} ${index}`,
          time: request.occurredAt,
          icon: iconOf(request),
          title: `${request.method} ${request.path} · ${request.status}`,
          detail: (
            <>
              <div>{request.explanation}</div>
              <div>{detailsOf(request)}</div>
            </>
          ),
        }))}
      />
      {hasMore && (
        <Group justify="center" mt="sm">
          <Button variant="default" loading={isLoadingMore} onClick={onMore}>
            {history.more}
          </Button>
        </Group>
      )}
    </>
  );
}

function iconOf({ status, outcome }: PhoneRequest) {
  if (status < 400) return <IconArrowDownCircle size={18} color="var(--status-connected)" />;
  if (outcome === 'no-such-file') return <IconMinus size={18} color="var(--status-unknown)" />;
  return <IconCircleX size={18} color="var(--status-broken)" />;
}

const detailsOf = ({ sourceAddress, protocol, userAgent, proof, bytes }: PhoneRequest): string =>
  [words.from(sourceAddress, protocol.toUpperCase()), proof && words.proofs[proof], bytes > 0 && words.bytes(bytes), userAgent]
    .filter(Boolean)
    .join(' · ');
