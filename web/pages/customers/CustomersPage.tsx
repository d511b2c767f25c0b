import { Badge, Button, Group, Text } from '@mantine/core';
import { IconBuildingSkyscraper, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AddServiceMenu } from '../../components/AddServiceMenu.tsx';
import { SuspendedBadge } from '../../components/owner/SuspendedBadge.tsx';
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
import { customers as words } from '../../words/customers.ts';
import { provisioningPermission } from '../../words/provisioning-permission.ts';
import { type Account, kindOf, useParentNames } from './account.ts';
import { CreateAccount } from './CreateAccount.tsx';

/** Every organization below the one acted in: customers, and for who has them, service providers and channels. */
export function CustomersPage() {
  const [url, change] = useUrl();
  const { may, kind, organizationId } = useMayDo();
  const navigate = useNavigate();
  const { items, ...list } = usePages('/v1/organizations', {
    params: { query: { max: 500, ...(url.q ? { displayName: url.q } : {}) } },
  });
  const parents = useParentNames();
  const columns = useMemo(() => columnsOf(parents), [parents]);
  const accounts = items.flatMap(({ account }) => account ?? []).filter(({ id }) => id !== organizationId);
  const close = () => change({ drawer: undefined });
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          <>
            {may('service-providers.write') && (
              <Button variant="default" onClick={() => change({ drawer: 'provider' })}>
                {kind === 'platform' ? words.addProvider : words.addChannel}
              </Button>
            )}
            {may('customers.write') && (
              <Button leftSection={<IconPlus size={16} />} onClick={() => change({ drawer: 'customer' })}>
                {words.add}
              </Button>
            )}
          </>
        }
      />
      <FilterBar values={url} onChange={change} search={{ name: 'q', label: words.search }} />
      <DataList
        label={words.title}
        columns={columns}
        rows={accounts}
        rowKey={({ id }) => id}
        rowName={({ displayName }) => displayName}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/customers/${id}` })}
        {...(may('services.write') ? { actions: addService } : {})}
        canSelect={({ kind }) => kind === 'customer'}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          <EmptyState
            icon={<IconBuildingSkyscraper size={40} stroke={1.2} />}
            title={url.q ? words.noMatch : words.emptyTitle}
            hint={url.q ? words.noMatchHint : words.emptyHint}
          />
        }
      />
      {url.drawer === 'customer' && <CreateAccount kind="customer" title={words.add} onClose={close} />}
      {url.drawer === 'provider' && (
        <CreateAccount
          kind="service-provider"
          title={kind === 'platform' ? words.addProvider : words.addChannel}
          onClose={close}
        />
      )}
    </>
  );
}

/** A service is of one customer. */
const addService = ([customer, ...others]: readonly Account[]) =>
  customer && others.length === 0 ? (
    <AddServiceMenu customerId={customer.id} size="compact-sm" variant="default" />
  ) : (
    <Text size="sm" c="dimmed">
      {words.selectOne}
    </Text>
  );

const columnsOf = (parents: ReadonlyMap<string, string>): Column<Account>[] => [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(160px, 1.6fr)',
    cell: ({ id, displayName, suspended }) => (
      <Group gap={8} wrap="nowrap">
        <PageLink to={`/customers/${id}`} strong>
          {displayName}
        </PageLink>
        {suspended && <SuspendedBadge />}
      </Group>
    ),
  },
  { id: 'kind', title: words.columns.kind, from: 420, cell: kindOf },
  { id: 'parent', title: words.columns.parent, from: 640, cell: ({ parentId = '' }) => parents.get(parentId) },
  {
    id: 'permission',
    title: words.columns.permission,
    width: 'minmax(120px, 210px)',
    from: 300,
    cell: ({ provisioningPermission: value }) => provisioningPermission[value],
  },
  {
    id: 'special',
    title: words.columns.special,
    width: '130px',
    from: 760,
    cell: ({ specialAccess }) =>
      specialAccess && (
        <Badge variant="light" size="sm" tt="none">
          {words.granted}
        </Badge>
      ),
  },
  {
    id: 'status',
    title: words.columns.status,
    width: '110px',
    from: 860,
    cell: ({ suspended }) => (suspended ? words.suspended : words.active),
  },
  { id: 'created', title: words.columns.created, width: '130px', from: 980, cell: ({ created }) => <Ago time={created} /> },
];
