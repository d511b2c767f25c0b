import { Badge, Button, Code, Drawer, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { type Answer, usePages } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { webhooks } from '../../words/webhooks.ts';

const words = webhooks.deliveries;
type Delivery = Answer<'/v1/webhooks/{webhookId}/deliveries'>['items'][number];
type Attempt = Delivery['attempts'][number];

const COLORS: Record<Delivery['state'], string> = { pending: 'gray', delivered: 'teal', failed: 'red' };

/** What was sent to a webhook, what its receiver answered, and why there was no answer. */
export function Deliveries({ webhookId }: { webhookId: string }) {
  const { items, ...list } = usePages('/v1/webhooks/{webhookId}/deliveries', { params: { path: { webhookId } } });
  const [opened, setOpened] = useState<Delivery>();
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        <Button variant="default" size="xs" onClick={list.onRetry}>
          {words.reload}
        </Button>
      }
    >
      <DataList
        label={words.title}
        columns={COLUMNS}
        rows={items}
        rowKey={({ eventId }) => eventId}
        rowName={({ eventId }) => eventId}
        {...list}
        onOpen={setOpened}
        onPeek={setOpened}
        empty={<EmptyState icon={<IconSend size={40} stroke={1.2} />} title={words.emptyTitle} hint={words.emptyHint} />}
      />
      <Drawer opened={opened !== undefined} onClose={() => setOpened(undefined)} title={words.drawer} position="right" size="lg">
        {opened && <DeliveryDetails delivery={opened} />}
      </Drawer>
    </Section>
  );
}

function DeliveryDetails({ delivery }: { delivery: Delivery }) {
  const { eventId, state, attempts, created, finished, body } = delivery;
  return (
    <Stack>
      <Facts
        facts={[
          { label: words.columns.state, value: <State state={state} /> },
          { label: words.columns.created, value: <Ago time={created} /> },
          finished !== undefined && { label: words.finished, value: <Ago time={finished} /> },
          { label: words.columns.event, value: <CopyText value={eventId} label={words.columns.event} /> },
        ]}
      />
      <Title order={3} size="h5">
        {words.columns.attempts}
      </Title>
      {attempts.length === 0 ? (
        <Text size="sm">{words.noAttempt}</Text>
      ) : (
        <Timeline bulletSize={14} lineWidth={2}>
          {attempts.map((attempt, index) => (
            <Timeline.Item key={attempt.at} title={words.attempt(index + 1)}>
              <Text size="sm">{answerOf(attempt)}</Text>
              <Text size="xs" c="dimmed">
                <Ago time={attempt.at} />
              </Text>
            </Timeline.Item>
          ))}
        </Timeline>
      )}
      <Title order={3} size="h5">
        {words.body}
      </Title>
      <Code block tabIndex={0}>
        {JSON.stringify(body, null, 2)}
      </Code>
    </Stack>
  );
}

const State = ({ state }: Pick<Delivery, 'state'>) => (
  <Badge variant="light" color={COLORS[state]} tt="none">
    {words.state[state]}
  </Badge>
);

const answerOf = (attempt: Attempt | undefined): string => {
  if (attempt === undefined) return words.noAttempt;
  return attempt.status === undefined ? (attempt.error ?? '') : words.answered(attempt.status);
};

const COLUMNS: Column<Delivery>[] = [
  { id: 'created', title: words.columns.created, cell: ({ created }) => <Ago time={created} /> },
  { id: 'state', title: words.columns.state, width: '130px', cell: ({ state }) => <State state={state} /> },
  {
    id: 'answer',
    title: words.columns.answer,
    width: 'minmax(0, 2fr)',
    from: 480,
    cell: ({ attempts }) => answerOf(attempts.at(-1)),
  },
  { id: 'attempts', title: words.columns.attempts, width: '100px', from: 620, cell: ({ attempts }) => attempts.length },
];
