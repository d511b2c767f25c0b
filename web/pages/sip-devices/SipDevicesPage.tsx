import { Button } from '@mantine/core';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { ModelSelect } from '../../components/pickers/ModelSelect.tsx';
import { OrganizationSelect } from '../../components/pickers/OrganizationSelect.tsx';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Withheld } from '../../components/Withheld.tsx';
import { DataList } from '../../ui/DataList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { AddSipDevice } from './AddSipDevice.tsx';
import { COLUMNS } from './columns.tsx';
import { FILTERS, isFiltered, queryOf } from './filters.ts';
import { nameOf } from './sip-device.ts';

/** V2: what lies in stock and what customers have, whatever organization it is with. */
export function SipDevicesPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const query = { max: 200, ...queryOf(url) };
  const { items, ...list } = usePages('/v1/sipDevices', { params: { query } });
  return (
    <>
      <PageHeader
        title={words.title}
        note={words.note}
        actions={
          may('sip-devices.write') && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => change({ drawer: 'new' })}>
              {words.add}
            </Button>
          )
        }
      />
      {may('sip-devices.read') && <Withheld permission="sip-devices.write" />}
      <FilterBar values={url} onChange={change} filters={FILTERS} search={{ name: 'q', label: words.search }}>
        <OrganizationSelect
          label={words.filters.organization}
          isLabelHidden
          placeholder={words.filters.organization}
          value={url.organization}
          onChange={(organization) => change({ organization })}
          clearable
        />
        <ModelSelect
          label={words.filters.product}
          isLabelHidden
          placeholder={words.filters.product}
          value={url.product}
          onChange={(product) => change({ product })}
          clearable
        />
      </FilterBar>
      <DataList
        label={words.title}
        columns={COLUMNS}
        rows={items}
        rowKey={({ id }) => id}
        rowName={nameOf}
        {...list}
        onOpen={({ id }) => void navigate({ to: `/sip-devices/${id}` })}
        shown={url.columns?.split(',')}
        onShownChange={(ids) => change({ columns: ids.join(',') })}
        empty={
          <EmptyState
            icon={<IconPackage size={40} stroke={1.2} />}
            title={isFiltered(url) ? words.noMatch : words.emptyTitle}
            hint={isFiltered(url) ? words.noMatchHint : words.emptyHint}
          />
        }
      />
      {url.drawer === 'new' && <AddSipDevice onClose={() => change({ drawer: undefined })} />}
    </>
  );
}
