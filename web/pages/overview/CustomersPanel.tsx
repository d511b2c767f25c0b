import { Button, Text } from '@mantine/core';
import { IconBuildingSkyscraper } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { components } from '../../../client/schema.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { overview as words } from '../../words/overview.ts';

type Customer = components['schemas']['CustomerOverviewList']['items'][number];

/** The organizations below, and how their devices are doing: where it burns comes first when asked. */
export function CustomersPanel() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const sortBy = url.sortBy === 'name' ? 'name' : 'needAttention';
  const { items, ...list } = usePages('/v1/overview/organizations', { params: { query: { sortBy, max: 100 } } });
  return (
    <Section title={words.customers} action={may('customers.write') && <PageLink to="/customers">{words.customers}</PageLink>}>
      <DataList
        label={words.customers}
        columns={COLUMNS}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ displayName }) => displayName}
        {...list}
        onOpen={({ id }) => void navigate({ to: '/', search: { org: id } })}
        sort={{ by: sortBy, descending: sortBy === 'needAttention' }}
        onSort={({ by }) => change({ sortBy: by })}
        empty={
          <EmptyState
            icon={<IconBuildingSkyscraper size={40} stroke={1.2} aria-hidden />}
            title={words.customersNone}
            hint={words.customersNoneHint}
            action={
              may('customers.write') && (
                <Button component={Link} to="/customers">
                  {words.addCustomer}
                </Button>
              )
            }
          />
        }
      />
    </Section>
  );
}

const hidden = (
  <Text size="xs" c="dimmed">
    {words.notVisible}
  </Text>
);

const COLUMNS: readonly Column<Customer>[] = [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(140px, 2fr)',
    sortKey: 'name',
    cell: ({ id, displayName }) => (
      <PageLink to="/" search={{ org: id }} strong>
        {displayName}
      </PageLink>
    ),
  },
  {
    id: 'attention',
    title: words.columns.attention,
    sortKey: 'needAttention',
    cell: ({ devices }) => devices?.needAttention.toLocaleString(),
  },
  { id: 'devices', title: words.columns.devices, from: 420, cell: ({ devices }) => devices?.total.toLocaleString() ?? hidden },
  { id: 'connected', title: words.columns.connected, from: 520, cell: ({ devices }) => devices?.connected.toLocaleString() },
  { id: 'state', title: words.columns.state, from: 620, cell: ({ suspended }) => (suspended ? words.suspended : words.active) },
];
