import { Button, Tabs } from '@mantine/core';
import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { type Answer, usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { integrations as words } from '../../words/integrations.ts';
import { AdmittedServiceApps } from './AdmittedServiceApps.tsx';

type Application = Answer<'/v1/applications'>['items'][number];

export function IntegrationsPage() {
  const [{ tab = 'registered' }, change] = useUrl();
  const { may } = useMayDo();
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          may('applications.write') && (
            <Button component={Link} to="/integrations/add" leftSection={<IconPlus size={16} />}>
              {words.add}
            </Button>
          )
        }
      />
      <Tabs
        value={tab}
        onChange={(next) => change({ tab: next === 'registered' ? undefined : (next ?? undefined) })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="registered">{words.tabs.registered}</Tabs.Tab>
          {may('authorizations.read') && <Tabs.Tab value="admitted">{words.tabs.admitted}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="registered">
          <Registered />
        </Tabs.Panel>
        <Tabs.Panel value="admitted">
          <AdmittedServiceApps />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Registered() {
  const { items, ...list } = usePages('/v1/applications', undefined);
  const navigate = useNavigate();
  return (
    <DataList
      label={words.title}
      columns={COLUMNS}
      rows={items}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      {...list}
      onOpen={({ id }) => void navigate({ to: `/integrations/${id}` })}
      empty={<EmptyState icon={<IconPlugConnected size={40} stroke={1.2} />} title={words.emptyTitle} hint={words.emptyHint} />}
    />
  );
}

const COLUMNS: Column<Application>[] = [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(140px, 2fr)',
    cell: ({ id, name }) => (
      <PageLink to={`/integrations/${id}`} strong>
        {name}
      </PageLink>
    ),
  },
  { id: 'type', title: words.columns.type, cell: ({ type }) => words.types[type] },
  { id: 'scopes', title: words.columns.scopes, from: 560, cell: ({ scopes }) => words.scopeCount(scopes.length) },
  { id: 'created', title: words.columns.created, from: 420, cell: ({ created }) => <Ago time={created} /> },
];
