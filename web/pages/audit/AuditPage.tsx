import { Button, Group, Menu, Pill, Select, Text, TextInput } from '@mantine/core';
import { IconDownload, IconHistory } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useMayDo } from '../../components/session.ts';
import { useGet, usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { clearButton } from '../../ui/clear-button.ts';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ui } from '../../ui/words.ts';
import { audit as words } from '../../words/audit.ts';
import { type AuditEvent, categoryName } from './audit-event.ts';
import { EventDrawer } from './EventDrawer.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { momentsOf, periodOf } from './period.ts';

export function AuditPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const { data: own } = useGet('/v1/people/me/permissions');
  const { from, to } = periodOf(url);
  const query = useMemo(
    () => ({
      orgId: own?.orgId ?? '',
      ...momentsOf({ from, to }),
      ...(url.actor ? { actorId: url.actor } : {}),
      ...(url.target ? { targetId: url.target } : {}),
      ...(url.category ? { eventCategories: [url.category] } : {}),
    }),
    [own?.orgId, from, to, url.actor, url.target, url.category],
  );
  const { items, ...list } = usePages(
    '/v1/adminAudit/events',
    { params: { query } },
    {
      enabled: own !== undefined,
    },
  );
  const opened = items.find(({ id }) => id === url.event);
  const open = ({ id }: AuditEvent) => change({ event: id });
  const targetName = items.find(({ data }) => data.targetId === url.target)?.data.targetName ?? url.target;
  return (
    <>
      <PageHeader title={words.title} note={words.note} actions={<Export query={query} />} />
      <Group gap="sm" mb="sm" align="flex-end">
        <TextInput
          label={words.from}
          type="date"
          value={from}
          max={to}
          onChange={(event) => change({ from: event.currentTarget.value || undefined })}
        />
        <TextInput
          label={words.to}
          type="date"
          value={to}
          min={from}
          onChange={(event) => change({ to: event.currentTarget.value || undefined })}
        />
        <Select
          label={words.category}
          placeholder={words.category}
          data={Object.entries(words.categories).map(([value, label]) => ({ value, label }))}
          value={url.category ?? null}
          onChange={(category) => change({ category: category ?? undefined })}
          clearable
          clearButtonProps={clearButton(ui.removeFilter(words.category))}
          w={160}
        />
        {may('people.read') && (
          <PersonPicker
            value={url.actor}
            name={items.find(({ actorId }) => actorId === url.actor)?.data.actorName}
            onChange={(actor) => change({ actor })}
          />
        )}
        {url.target && (
          <Pill
            size="md"
            withRemoveButton
            onRemove={() => change({ target: undefined })}
            removeButtonProps={{ 'aria-label': ui.removeFilter(words.target), tabIndex: 0, 'aria-hidden': false }}
          >
            {`${words.target}: ${targetName}`}
          </Pill>
        )}
      </Group>
      <DataList
        label={words.title}
        columns={COLUMNS}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ data }) => data.actionText}
        {...list}
        isLoading={list.isLoading || own === undefined}
        onOpen={open}
        onPeek={open}
        empty={<EmptyState icon={<IconHistory size={40} stroke={1.2} />} title={words.emptyTitle} hint={words.emptyHint} />}
      />
      <EventDrawer
        event={opened}
        onClose={() => change({ event: undefined })}
        onOnly={(filter) => change({ ...filter, event: undefined })}
      />
    </>
  );
}

interface ExportQuery {
  orgId: string;
  from: string;
  to: string;
  actorId?: string;
  targetId?: string;
  eventCategories?: string[];
}

/** The same events as on screen, as a file that the server writes while it reads. */
function Export({ query: { eventCategories = [], ...query } }: { query: ExportQuery }) {
  const linkOf = (format: string) =>
    `/v1/adminAudit/events/export?${new URLSearchParams([
      ...Object.entries(query),
      ...eventCategories.map((category) => ['eventCategories', category]),
      ['format', format],
    ])}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          {words.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(words.formats).map(([format, label]) => (
          <Menu.Item key={format} component="a" href={linkOf(format)} download>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const COLUMNS: Column<AuditEvent>[] = [
  { id: 'when', title: words.columns.when, width: '140px', from: 420, cell: ({ created }) => <Ago time={created} /> },
  {
    id: 'what',
    title: words.columns.what,
    width: 'minmax(150px, 1.5fr)',
    cell: ({ data }) => (
      <Text size="sm" fw={500} truncate>
        {data.eventDescription}
      </Text>
    ),
  },
  {
    id: 'target',
    title: words.columns.target,
    width: 'minmax(0, 1.5fr)',
    cell: ({ data }) => data.targetName ?? data.targetType?.toLowerCase(),
  },
  { id: 'who', title: words.columns.who, from: 620, cell: ({ data }) => data.actorName ?? words.bellhop },
  {
    id: 'category',
    title: words.columns.category,
    width: '130px',
    from: 820,
    cell: ({ data }) => categoryName(data.eventCategory),
  },
  { id: 'address', title: words.columns.address, width: '140px', from: 960, cell: ({ data }) => data.actorIp },
];
