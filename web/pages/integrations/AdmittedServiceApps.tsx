import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlugConnected } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useMayDo } from '../../components/session.ts';
import { type Answer, usePages } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { integrations as words } from '../../words/integrations.ts';
import { useLetIn, useShutOut } from './use-service-app.ts';

type Admitted = Answer<'/v1/admittedServiceApps'>['items'][number];

/** Service apps that may act in the organization, whoever registered them. */
export function AdmittedServiceApps() {
  const { items, ...list } = usePages('/v1/admittedServiceApps', undefined);
  const { may } = useMayDo();
  const [isLettingIn, lettingIn] = useDisclosure();
  const [left, setLeft] = useState<Admitted>();
  const shutOut = useShutOut();
  const mayWrite = may('authorizations.write');
  const columns = useMemo(() => columnsOf(mayWrite ? setLeft : undefined), [mayWrite]);
  const letInButton = mayWrite && (
    <Button variant="default" onClick={lettingIn.open}>
      {words.service.byId}
    </Button>
  );
  return (
    <>
      {items.length > 0 && (
        <Group justify="flex-end" mb="xs">
          {letInButton}
        </Group>
      )}
      <DataList
        label={words.tabs.admitted}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        {...list}
        empty={
          <EmptyState
            icon={<IconPlugConnected size={40} stroke={1.2} />}
            title={words.service.admittedTitle}
            hint={words.service.admittedHint}
            action={letInButton}
          />
        }
      />
      <Modal opened={isLettingIn} onClose={lettingIn.close} title={words.service.byId} centered>
        <LetInById onDone={lettingIn.close} />
      </Modal>
      <ConfirmDialog
        opened={left !== undefined}
        title={words.service.shutOut}
        action={words.service.shutOut}
        isBusy={shutOut.isPending}
        error={shutOut.error}
        onConfirm={() => left && shutOut.mutate(left.id, { onSuccess: () => setLeft(undefined) })}
        onClose={() => setLeft(undefined)}
      >
        {left && words.service.shutOutText(left.name)}
      </ConfirmDialog>
    </>
  );
}

function LetInById({ onDone }: { onDone: () => void }) {
  const letIn = useLetIn();
  const form = useForm({ initialValues: { id: '' } });
  return (
    <form onSubmit={form.onSubmit(({ id }) => letIn.mutate(id.trim(), { onSuccess: onDone }))}>
      <Stack>
        <TextInput
          label={words.service.idLabel}
          description={words.service.hint}
          required
          data-autofocus
          {...form.getInputProps('id')}
        />
        <ErrorNotice error={letIn.error} />
        <Button type="submit" loading={letIn.isPending}>
          {words.service.letIn}
        </Button>
      </Stack>
    </form>
  );
}

const columnsOf = (onShutOut: ((app: Admitted) => void) | undefined): Column<Admitted>[] => [
  { id: 'name', title: words.columns.name, width: 'minmax(140px, 2fr)', cell: ({ name }) => name },
  { id: 'owner', title: words.columns.owner, from: 560, cell: ({ ownerName }) => ownerName },
  { id: 'scopes', title: words.columns.scopes, from: 700, cell: ({ scopes }) => words.scopeCount(scopes.length) },
  { id: 'since', title: words.service.isIn, from: 420, cell: ({ created }) => <Ago time={created} /> },
  {
    id: 'shutOut',
    title: words.service.shutOut,
    hidesTitle: true,
    width: '120px',
    cell: (app) =>
      onShutOut && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`${words.service.shutOut}: ${app.name}`}
          onClick={() => onShutOut(app)}
        >
          {words.service.shutOut}
        </Button>
      ),
  },
];
