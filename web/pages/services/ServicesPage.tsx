import { Button } from '@mantine/core';
import { IconDownload, IconPlugConnected } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { AddServiceMenu } from '../../components/AddServiceMenu.tsx';
import { scopedUrl } from '../../components/api.ts';
import { useMayDo } from '../../components/session.ts';
import { usePages, useScope } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { DataList } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { NothingFound } from '../../ui/NothingFound.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { services as words } from '../../words/services.ts';
import { COLUMNS } from './columns.tsx';
import { SyncHealth } from './SyncHealth.tsx';
import { pathOf, searchOf } from './service.ts';
import { FILTERS, isFiltered, NO_FILTERS, queryOf } from './service-query.ts';

const PER_PAGE = 100;

/** The integrated services of the organization acted in, and of all below it. */
export function ServicesPage() {
  const [url, change] = useUrl();
  const navigate = useNavigate();
  const { may, kind, organizationId } = useMayDo();
  const { orgId } = useScope();
  const { items, ...list } = usePages('/v1/integratedServices', { params: { query: { ...queryOf(url), max: PER_PAGE } } });
  const isAbove = kind !== 'customer';
  const mayAdd = may('services.write');
  const customerId = isAbove ? undefined : organizationId;
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          <>
            {isAbove && (
              <Button
                component="a"
                href={scopedUrl('/v1/meteringReports.csv', orgId)}
                download
                variant="default"
                leftSection={<IconDownload size={16} />}
              >
                {words.meteringReport}
              </Button>
            )}
            {mayAdd && <AddServiceMenu customerId={customerId} />}
          </>
        }
      />
      <SyncHealth />
      <FilterBar values={url} onChange={change} filters={FILTERS} {...(isAbove ? { search: SEARCH } : {})} />
      <DataList
        label={words.title}
        columns={COLUMNS}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        {...list}
        onOpen={(service) => void navigate({ to: pathOf(service), search: searchOf(service) as never })}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          isFiltered(url) ? (
            <NothingFound onClear={() => change(NO_FILTERS)} />
          ) : (
            <EmptyState
              icon={<IconPlugConnected size={40} stroke={1.2} />}
              title={words.emptyTitle}
              hint={mayAdd ? words.emptyHint : words.emptyHintOwn}
              action={mayAdd && <AddServiceMenu customerId={customerId} />}
            />
          )
        }
      />
    </>
  );
}

const SEARCH = { name: 'q', label: words.search };
