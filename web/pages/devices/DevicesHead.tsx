import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, memo, Suspense, useMemo } from 'react';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { useLocationNames } from '../../components/use-location-names.ts';
import { useUrl } from '../../components/use-search.ts';
import { type Filter, FilterBar } from '../../ui/FilterBar.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ReadOnlyNotice } from '../../ui/ReadOnly.tsx';
import { SavedViews } from '../../ui/SavedViews.tsx';
import { devices as words } from '../../words/devices.ts';
import { FILTERS, queryOf } from './device-query.ts';
import { StatusCounts } from './StatusCounts.tsx';

const ExportButton = lazy(async () => ({ default: (await import('./ExportButton.tsx')).ExportButton }));

interface DevicesHeadProps {
  /** False until the first rows are there, which come before everything else that is asked for. */
  isTurn: boolean;
  /** Those of the first rows, the same array as long as they are the same. */
  tags: readonly string[];
}

/** What stands above the list. Drawn by itself, since the list is drawn with every page of rows that arrives while somebody scrolls. */
export const DevicesHead = memo(function Head({ isTurn, tags }: DevicesHeadProps) {
  const [url, change] = useUrl();
  const { may, whyNotWithOthers, organizationId } = useMayDo();
  const locations = useLocationNames();
  const filters = useFilters(locations, tags, isTurn);
  return (
    <>
      <PageHeader
        title={words.title}
        note={<StatusCounts isTurn={isTurn} />}
        actions={
          <>
            <Suspense>
              <ExportButton query={queryOf(url)} locations={locations} />
            </Suspense>
            {may('devices.add') && <AddButton />}
          </>
        }
      />
      <ReadOnlyNotice reason={whyNotWithOthers('devices.write')} />
      <FilterBar values={url} onChange={change} filters={filters} search={{ name: 'q', label: words.search }}>
        <SavedViews
          storageKey={`devices.${organizationId}`}
          current={url}
          names={[...FILTERS, 'columns']}
          onApply={(view) => change(view, { replace: false })}
        />
      </FilterBar>
    </>
  );
});

export const AddButton = () => (
  <Button component={Link} to="/devices/add" leftSection={<IconPlus size={16} />}>
    {words.add}
  </Button>
);

/** Models are those that can be added. Others, and other tags, can be typed. */
function useFilters(locations: ReadonlyMap<string, string>, tags: readonly string[], isTurn: boolean): Filter[] {
  const { data: models } = useGet('/v1/telephony/config/supportedDevices', undefined, { enabled: isTurn });
  const products = useMemo(() => asChoices(new Set(models?.devices.map(({ displayName }) => displayName))), [models]);
  return [
    { name: 'status', label: words.filters.status, choices: labeled(words.status) },
    { name: 'location', label: words.filters.location, choices: [...locations].map(([value, label]) => ({ value, label })) },
    { name: 'error', label: words.filters.error, choices: labeled(words.errors) },
    { name: 'product', label: words.filters.model, choices: products, isTyped: true },
    { name: 'tag', label: words.filters.tag, choices: asChoices(tags), isTyped: true },
  ];
}

const asChoices = (names: Iterable<string>) => [...names].map((name) => ({ value: name, label: name }));
const labeled = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
