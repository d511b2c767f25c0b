import { Badge, Button, Group, Text, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import type { components } from '../../../client/schema.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { account } from '../../words/account.ts';
import { browserName } from './browser-name.ts';

const words = account.sessions;
type Session = components['schemas']['Session'];

export function Sessions() {
  const { data, error, isPending, refetch } = useGet('/v1/sessions');
  const end = useChange(
    (api, sessionId: string) => api.DELETE('/v1/sessions/{sessionId}', { params: { path: { sessionId } } }),
    ['/v1/sessions'],
  );
  const endOthers = useChange((api) => api.POST('/v1/sessions/actions/endOthers/invoke'), ['/v1/sessions']);
  const columns = useMemo(() => columnsOf(end.mutate), [end.mutate]);
  const others = data?.items.filter(({ current }) => !current) ?? [];
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        others.length > 0 && (
          <Button
            variant="default"
            loading={endOthers.isPending}
            onClick={() => endOthers.mutate(undefined, { onSuccess: () => notifications.show({ message: words.endedOthers }) })}
          >
            {words.endOthers}
          </Button>
        )
      }
    >
      <ErrorNotice error={end.error ?? endOthers.error} />
      <DataList
        label={words.title}
        columns={columns}
        rows={data?.items ?? []}
        rowKey={({ id }) => id}
        rowName={nameOf}
        isLoading={isPending}
        error={error}
        onRetry={() => void refetch()}
        empty={null}
      />
    </Section>
  );
}

const nameOf = ({ userAgent }: Session): string => browserName(userAgent) ?? words.unknownBrowser;

const columnsOf = (end: (id: string) => void): Column<Session>[] => [
  {
    id: 'browser',
    title: words.browser,
    width: 'minmax(160px, 2fr)',
    cell: (session) => (
      <Group gap={8} wrap="nowrap" miw={0}>
        <Tooltip label={session.userAgent} disabled={session.userAgent === undefined} multiline maw={400}>
          <Text size="sm" fw={500} truncate>
            {nameOf(session)}
          </Text>
        </Tooltip>
        {session.current && (
          <Badge variant="light" size="sm" tt="none" style={{ flex: 'none' }}>
            {words.current}
          </Badge>
        )}
      </Group>
    ),
  },
  {
    id: 'address',
    title: words.address,
    from: 560,
    cell: ({ ip }) => (
      <Text size="sm" ff="monospace">
        {ip}
      </Text>
    ),
  },
  {
    id: 'by',
    title: words.by,
    from: 760,
    cell: ({ methods }) =>
      methods
        .map((method) => (method in words.methods ? words.methods[method as keyof typeof words.methods] : method))
        .join(', '),
  },
  { id: 'began', title: words.began, from: 900, cell: ({ created }) => <Ago time={created} /> },
  { id: 'lastSeen', title: words.lastSeen, from: 420, cell: ({ lastSeen }) => <Ago time={lastSeen} /> },
  {
    id: 'end',
    title: words.end,
    hidesTitle: true,
    width: '120px',
    cell: (session) =>
      !session.current && (
        <Button size="compact-sm" variant="subtle" aria-label={words.endOf(nameOf(session))} onClick={() => end(session.id)}>
          {words.end}
        </Button>
      ),
  },
];
