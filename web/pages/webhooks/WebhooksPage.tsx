import { Button } from '@mantine/core';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ui } from '../../ui/words.ts';
import { webhooks as words } from '../../words/webhooks.ts';
import { WebhookStatus } from './WebhookStatus.tsx';
import { type Webhook, whatOf } from './webhook.ts';

export function WebhooksPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const ownedBy = url.ownedBy === 'org' || url.ownedBy === 'creator' ? url.ownedBy : undefined;
  const { items, ...list } = usePages('/v1/webhooks', { params: { query: ownedBy === undefined ? {} : { ownedBy } } });
  const filters = [
    {
      name: 'ownedBy',
      label: words.filters.ownedBy,
      choices: Object.entries(words.ownedBy).map(([value, label]) => ({ value, label })),
    },
  ];
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          may('webhooks.write') && (
            <Button component={Link} to="/webhooks/add" leftSection={<IconPlus size={16} />}>
              {words.add}
            </Button>
          )
        }
      />
      <FilterBar values={url} onChange={change} filters={filters} />
      <DataList
        label={words.title}
        columns={COLUMNS}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/webhooks/${id}` })}
        empty={
          <EmptyState
            icon={<IconWebhook size={40} stroke={1.2} />}
            title={ownedBy === undefined ? words.emptyTitle : ui.nothingFound}
            hint={ownedBy === undefined ? words.emptyHint : ui.nothingFoundHint}
          />
        }
      />
    </>
  );
}

const COLUMNS: Column<Webhook>[] = [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(140px, 2fr)',
    cell: ({ id, name }) => (
      <PageLink to={`/webhooks/${id}`} strong>
        {name}
      </PageLink>
    ),
  },
  { id: 'status', title: words.columns.status, width: '130px', cell: ({ status }) => <WebhookStatus status={status} /> },
  { id: 'what', title: words.columns.what, from: 480, cell: whatOf },
  { id: 'target', title: words.columns.target, width: 'minmax(0, 2fr)', from: 700, cell: ({ targetUrl }) => targetUrl },
  { id: 'owner', title: words.columns.owner, from: 860, cell: ({ ownedBy }) => words.ownedBy[ownedBy] },
  { id: 'created', title: words.columns.created, from: 960, cell: ({ created }) => <Ago time={created} /> },
];
