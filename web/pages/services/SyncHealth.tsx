import { Group, SimpleGrid, Skeleton, Text, UnstyledButton } from '@mantine/core';
import { useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SignedWord } from '../../ui/SignedWord.tsx';
import { services } from '../../words/services.ts';
import { ATTENTION, signOfStatus } from './ServiceSign.tsx';
import type { ServiceStatus } from './service.ts';
import type { Reason } from './service-query.ts';
import classes from './services.module.css';

const words = services.health;
const STATUSES = Object.keys(services.status) as ServiceStatus[];
const REFRESH_MS = 30_000;

/** How many services stand how; each count shows those alone, and once more all of them. */
export function SyncHealth() {
  const [url, change] = useUrl();
  const { data, error } = useGet('/v1/integratedServices/health', undefined, { refetchIntervalMs: REFRESH_MS });
  if (error) return <ErrorNotice error={error} />;
  if (!data) return <Skeleton h={90} mb="md" />;
  const { counts, oldestUnsyncedAt } = data;
  if (counts.length === 0) return null;
  const sum = (counted: typeof counts) => counted.reduce((all, { services: many }) => all + many, 0);
  const reasons = Map.groupBy(
    counts.filter(({ reason }) => reason !== undefined),
    ({ reason }) => reason as Reason,
  );
  const suspended = sum(counts.filter((count) => count.suspended));
  return (
    <section aria-label={words.title}>
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" mb="xs">
        {STATUSES.map((status) => (
          <Count
            key={status}
            label={services.status[status]}
            status={status}
            many={sum(counts.filter((count) => count.status === status))}
            isShown={url.status === status}
            onShow={() => change({ status: url.status === status ? undefined : status })}
          />
        ))}
      </SimpleGrid>
      <Group gap="xs" mb="md" mih={28}>
        {[...reasons].map(([reason, counted]) => (
          <Chip
            key={reason}
            reason={reason}
            many={sum(counted)}
            isShown={url.reason === reason}
            onShow={() => change({ reason: url.reason === reason ? undefined : reason })}
          />
        ))}
        <Text size="xs" c="dimmed" component="div">
          {oldestUnsyncedAt === undefined ? (
            words.allSynced
          ) : (
            <>
              {words.waiting} <Ago time={oldestUnsyncedAt} />
            </>
          )}
          {suspended > 0 && ` · ${words.show(words.suspended, suspended)}`}
        </Text>
      </Group>
    </section>
  );
}

interface CountProps {
  many: number;
  isShown: boolean;
  onShow: () => void;
}

const Count = ({ label, status, many, isShown, onShow }: CountProps & { label: string; status: ServiceStatus }) => (
  <UnstyledButton className={classes.count} aria-pressed={isShown} aria-label={words.show(label, many)} onClick={onShow}>
    <Text fz={24} fw={600} lh={1.2} className={classes.figure}>
      {many.toLocaleString()}
    </Text>
    <SignedWord sign={signOfStatus(status)} word={label} />
  </UnstyledButton>
);

const Chip = ({ reason, many, isShown, onShow }: CountProps & { reason: Reason }) => (
  <UnstyledButton
    className={classes.chip}
    aria-pressed={isShown}
    aria-label={words.show(services.reasons[reason], many)}
    onClick={onShow}
  >
    <SignedWord sign={ATTENTION} word={`${services.reasons[reason]} ${many.toLocaleString()}`} />
  </UnstyledButton>
);
