import { Anchor, Drawer, Stack, Text } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { type Answer, usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { outbox as words } from '../../words/outbox.ts';

type Mail = Answer<'/v1/developmentOutbox'>['items'][number];

/** Mails as they would have been sent, for whoever tries Bellhop without a mail server. */
export function OutboxPage() {
  const [{ mail: openedId }, change] = useUrl();
  const { items, ...list } = usePages('/v1/developmentOutbox', undefined);
  const opened = items.find(({ id }) => id === openedId);
  const open = ({ id }: Mail) => change({ mail: id });
  return (
    <>
      <PageHeader title={words.title} note={words.note} />
      <DataList
        label={words.title}
        columns={COLUMNS}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ subject }) => subject}
        {...list}
        onOpen={open}
        onPeek={open}
        empty={<EmptyState icon={<IconMailOpened size={40} stroke={1.2} />} title={words.emptyTitle} hint={words.emptyHint} />}
      />
      <Drawer
        opened={opened !== undefined}
        onClose={() => change({ mail: undefined })}
        title={opened?.subject ?? words.drawer}
        position="right"
        size="lg"
      >
        {opened && <MailText mail={opened} />}
      </Drawer>
    </>
  );
}

const MailText = ({ mail: { to, created, text } }: { mail: Mail }) => (
  <Stack>
    <Facts
      facts={[
        { label: words.columns.to, value: to },
        { label: words.columns.created, value: <Ago time={created} /> },
      ]}
    />
    <Text component="div" size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {withLinks(text)}
    </Text>
  </Stack>
);

const LINK = /(https?:\/\/[^\s<>"]+)/;

/** Every second piece is what the pattern found. */
const withLinks = (text: string) =>
  text.split(LINK).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <Anchor key={piece} href={piece} target="_blank" rel="noreferrer">
        {piece}
      </Anchor>
    ),
  );

const COLUMNS: Column<Mail>[] = [
  {
    id: 'subject',
    title: words.columns.subject,
    width: 'minmax(160px, 2fr)',
    cell: ({ subject }) => (
      <Text size="sm" fw={500} truncate>
        {subject}
      </Text>
    ),
  },
  { id: 'to', title: words.columns.to, from: 420, cell: ({ to }) => to },
  { id: 'created', title: words.columns.created, width: '160px', from: 560, cell: ({ created }) => <Ago time={created} /> },
];
