import { Box, Group, Text } from '@mantine/core';
import { reasonOf } from '../../components/device-errors.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { overview as words } from '../../words/overview.ts';
import classes from './overview.module.css';

const SHOWN = 6;

/** The devices that somebody should look at, with the reason; each leads to where something can be done. */
export function Attention({ count }: { count: number }) {
  const { may } = useMayDo();
  const asked = (errorCode: string) => ({ params: { query: { errorCode, max: SHOWN } } });
  const refused = useGet('/v1/devices', asked('sipprofileregistration'), { enabled: may('devices.read') });
  const outdated = useGet('/v1/devices', asked('firmwarebelowminimum'), { enabled: may('devices.read') });
  const found = [...(refused.data?.items ?? []), ...(outdated.data?.items ?? [])];
  const items = found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index).slice(0, SHOWN);
  return (
    <Section
      title={words.attention}
      action={
        count > items.length && (
          <PageLink to="/devices" search={{ status: 'connected_with_issues' }}>
            {words.attentionAll(count.toLocaleString())}
          </PageLink>
        )
      }
    >
      {refused.isPending || outdated.isPending ? (
        <FactsSkeleton rows={4} />
      ) : items.length === 0 ? (
        <EmptyState title={words.attentionNone} hint={words.attentionNoneHint} />
      ) : (
        <Box component="ul" className={classes.list}>
          {items.map(({ id, displayName, product, connectionStatus, errorCodes, lastSeen }) => (
            <li key={id}>
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <Group gap={8} wrap="nowrap" miw={0}>
                  <StatusSign status={connectionStatus} withWord={false} />
                  <PageLink to={`/devices/${id}`} strong>
                    {displayName}
                  </PageLink>
                  <Text size="sm" c="dimmed" truncate visibleFrom="sm">
                    {product}
                  </Text>
                </Group>
                <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
                  <Ago time={lastSeen} />
                </Text>
              </Group>
              <Text size="sm">{reasonOf(errorCodes)}</Text>
            </li>
          ))}
        </Box>
      )}
    </Section>
  );
}
