import { Button, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { isApiError } from '../../components/api-error.ts';
import { useChange, usePages } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { account } from '../../words/account.ts';

const words = account.applications;
type Authorization = components['schemas']['Authorization'];

/** An application with all that it holds. */
interface Application {
  id: string;
  name: string;
  created: string;
  authorizations: Authorization[];
}

export function Applications() {
  const { items, ...list } = usePages('/v1/authorizations', undefined);
  const applications = useMemo(() => applicationsOf(items), [items]);
  const [withdrawn, setWithdrawn] = useState<Application>();
  const withdraw = useChange(
    async (api, { authorizations }: Application) => {
      // A refresh token takes what came of it along, so that some of the others may be gone when their turn comes.
      for (const { id } of authorizations.toSorted((one) => (one.type === 'refresh' ? -1 : 1)))
        await api
          .DELETE('/v1/authorizations/{authorizationId}', { params: { path: { authorizationId: id } } })
          .catch((error: unknown) => {
            if (!isApiError(error) || error.status !== 404) throw error;
          });
      return {};
    },
    ['/v1/authorizations'],
  );
  const columns = useMemo(() => columnsOf(setWithdrawn), []);
  return (
    <Section title={words.title} note={words.hint}>
      <DataList
        label={words.title}
        columns={columns}
        rows={applications}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        {...list}
        empty={<EmptyState icon={<IconPlugConnected size={40} stroke={1.2} />} title={words.none} hint={words.noneHint} />}
      />
      <ConfirmDialog
        opened={withdrawn !== undefined}
        title={withdrawn?.name ?? ''}
        action={words.withdraw}
        isBusy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdrawn && withdraw.mutate(withdrawn, { onSuccess: () => setWithdrawn(undefined) })}
        onClose={() => setWithdrawn(undefined)}
      >
        {withdrawn && words.withdrawText(withdrawn.name)}
      </ConfirmDialog>
    </Section>
  );
}

const applicationsOf = (authorizations: readonly Authorization[]): Application[] =>
  [...Map.groupBy(authorizations, ({ applicationId }) => applicationId)].map(([id, held]) => ({
    id,
    name: held[0]?.applicationName ?? '',
    created:
      held
        .map(({ created }) => created)
        .sort()
        .at(-1) ?? '',
    authorizations: held,
  }));

const columnsOf = (onWithdraw: (application: Application) => void): Column<Application>[] => [
  {
    id: 'name',
    title: words.name,
    width: 'minmax(120px, 2fr)',
    cell: ({ name }) => (
      <Text size="sm" fw={500} truncate>
        {name}
      </Text>
    ),
  },
  { id: 'since', title: words.since, from: 420, cell: ({ created }) => <Ago time={created} /> },
  {
    id: 'withdraw',
    title: words.withdraw,
    hidesTitle: true,
    width: '120px',
    cell: (application) => (
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={words.withdrawOf(application.name)}
        onClick={() => onWithdraw(application)}
      >
        {words.withdraw}
      </Button>
    ),
  },
];
