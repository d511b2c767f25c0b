import { Box, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { PageLink } from '../../components/PageLink.tsx';
import { useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { overview as words } from '../../words/overview.ts';
import classes from './overview.module.css';

const SHOWN = 6;
const MONTH_MS = 30 * 86_400_000;
/** The period reaches a little into the future, so that it holds what is recorded while the page is open. */
const DAY_MS = 86_400_000;

export function LastChanges() {
  const { data: own } = useGet('/v1/people/me/permissions');
  const [period] = useState(() => ({
    from: new Date(Date.now() - MONTH_MS).toISOString(),
    to: new Date(Date.now() + DAY_MS).toISOString(),
  }));
  const { data, error, isPending } = useGet(
    '/v1/adminAudit/events',
    { params: { query: { orgId: own?.orgId ?? '', max: SHOWN, ...period } } },
    { enabled: own !== undefined },
  );
  return (
    <Section title={words.changes} action={<PageLink to="/audit">{words.allChanges}</PageLink>}>
      <ErrorNotice error={error} />
      {isPending ? (
        <FactsSkeleton rows={4} />
      ) : (
        <Box component="ul" className={classes.list}>
          {data?.items.map(({ id, created, data: { actorName, eventDescription, targetName } }) => (
            <li key={id}>
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <Text size="sm" truncate>
                  {eventDescription} {targetName && <b>{targetName}</b>}
                </Text>
                <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
                  <Ago time={created} />
                </Text>
              </Group>
              <Text size="xs" c="dimmed">
                {actorName}
              </Text>
            </li>
          ))}
          {data?.items.length === 0 && (
            <Text size="sm" c="dimmed">
              {words.changesNone}
            </Text>
          )}
        </Box>
      )}
    </Section>
  );
}
