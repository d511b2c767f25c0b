import { Button, Stack } from '@mantine/core';
import { IconFileCode, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { usePages } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Withheld } from '../../components/Withheld.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { templates as words } from '../../words/templates.ts';
import { BuiltInTemplate } from './BuiltInTemplate.tsx';
import type { ListedTemplate } from './template.ts';
import { useModelNames } from './use-model-names.ts';

/** V7: those of one's own account, and the built-in ones. */
export function TemplatesPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const names = useModelNames();
  const columns = useMemo(() => columnsOf(names), [names]);
  const { items, ...list } = usePages('/v1/provisioningTemplates', undefined);
  return (
    <>
      <PageHeader
        title={words.title}
        note={words.note}
        actions={
          may('provisioning-templates.write') && (
            <Button component={Link} to="/templates/add" leftSection={<IconPlus size={16} />}>
              {words.add}
            </Button>
          )
        }
      />
      <Withheld permission="provisioning-templates.write" />
      <Stack>
        <DataList
          label={words.title}
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
          rowName={({ name }) => name}
          {...list}
          onOpen={({ id }) => void navigate({ to: `/templates/${id}` })}
          shown={url.columns?.split(',')}
          onShownChange={(ids) => change({ columns: ids.join(',') })}
          empty={<EmptyState icon={<IconFileCode size={40} stroke={1.2} />} title={words.emptyTitle} hint={words.emptyHint} />}
        />
        <BuiltInTemplate />
      </Stack>
    </>
  );
}

const columnsOf = (names: ReadonlyMap<string, string>): Column<ListedTemplate>[] => [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(150px, 1.4fr)',
    cell: ({ id, name }) => (
      <PageLink to={`/templates/${id}`} strong>
        {name}
      </PageLink>
    ),
  },
  {
    id: 'models',
    title: words.columns.models,
    width: 'minmax(120px, 1.2fr)',
    cell: ({ models: [first = '', ...others] }) => words.ofModels(names.get(first) ?? first, others.length),
  },
  {
    id: 'description',
    title: words.columns.description,
    width: 'minmax(150px, 2fr)',
    from: 640,
    cell: ({ description }) => description,
  },
  {
    id: 'changed',
    title: words.columns.changed,
    width: '140px',
    from: 480,
    cell: ({ lastModified }) => <Ago time={lastModified} />,
  },
  { id: 'created', title: words.columns.created, optional: true, cell: ({ created }) => <Ago time={created} /> },
];
