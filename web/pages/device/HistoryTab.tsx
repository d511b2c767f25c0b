import { Button, Group, Text } from '@mantine/core';
import { IconArrowBarDown, IconCircleCheck, IconCircleX, IconClockX, IconEdit } from '@tabler/icons-react';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { type EventEntry, EventList } from '../../ui/EventList.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { device as deviceWords } from '../../words/device.ts';
import { history as words } from '../../words/device-configuration.ts';
import { mergeNewestFirst } from './merge-newest-first.ts';
import { type AuditEvent, type HistoryEvent, useAuditPeriod } from './use-device.ts';

/** What the phone did and what people did to it, as one timeline. */
export function HistoryTab({ deviceId }: { deviceId: string }) {
  const { may } = useMayDo();
  const seesChanges = may('audit.read');
  const status = usePages('/v1/devices/{deviceId}/history', { params: { path: { deviceId } } });
  const changes = usePages(
    '/v1/adminAudit/events',
    { params: { query: { ...useAuditPeriod(), targetId: deviceId } } },
    { enabled: seesChanges },
  );
  const error = status.error ?? changes.error;
  if (error) return <ErrorNotice error={error} onRetry={() => [status, changes].forEach(({ onRetry }) => void onRetry())} />;
  if (status.isLoading || changes.isLoading) return <FactsSkeleton rows={6} />;
  const events = mergeNewestFirst([
    { events: status.items.map(presentStatus), hasMore: status.hasMore },
    { events: changes.items.map(presentChange), hasMore: changes.hasMore },
  ]);
  const sources = [status, changes].filter(({ hasMore }) => hasMore);
  return (
    <>
      {!seesChanges && (
        <Text size="sm" c="dimmed" mb="sm">
          {words.withoutChanges}
        </Text>
      )}
      {events.length === 0 ? (
        <EmptyState title={words.emptyTitle} hint={words.emptyHint} />
      ) : (
        <EventList label={deviceWords.tabs.history} events={events} />
      )}
      {sources.length > 0 && (
        <Group justify="center" mt="sm">
          <Button
            variant="default"
            loading={sources.some(({ isLoadingMore }) => isLoadingMore)}
            onClick={() => {
              for (const { onMore } of sources) onMore();
            }}
          >
            {words.more}
          </Button>
        </Group>
      )}
    </>
  );
}

const STATUS_ICONS = {
  registered: <IconCircleCheck size={18} color="var(--status-connected)" />,
  unregistered: <IconArrowBarDown size={18} color="var(--status-offline)" />,
  expired: <IconClockX size={18} color="var(--status-attention)" />,
  refused: <IconCircleX size={18} color="var(--status-broken)" />,
};

const presentStatus = ({ id, occurred, event, ip, transport, userAgent, reason, failuresInARow }: HistoryEvent): EventEntry => ({
  key: id,
  time: occurred,
  icon: STATUS_ICONS[event],
  title: reason === undefined ? words.events[event] : `${words.events[event]}: ${reason}`,
  detail: joined(
    ip && words.from(ip),
    transport && words.over(transport),
    (failuresInARow ?? 0) > 1 && words.inARow(failuresInARow ?? 0),
    userAgent,
  ),
});

const presentChange = ({ id, created, data }: AuditEvent): EventEntry => ({
  key: id,
  time: created,
  icon: <IconEdit size={18} color="var(--mantine-color-dimmed)" />,
  title: data.eventDescription,
  detail: joined(data.actorName && words.by(data.actorName), data.actorIp && words.from(data.actorIp)),
});

const joined = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ');
