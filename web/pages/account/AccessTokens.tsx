import { Button, Group, Modal, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconKey } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { DataList } from '../../ui/DataList.tsx';
import type { Column } from '../../ui/data-list.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SecretDialog } from '../../ui/SecretDialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { account } from '../../words/account.ts';
import { CreateToken } from './CreateToken.tsx';

const words = account.tokens;
type Token = components['schemas']['PersonalAccessToken'];
type Issued = components['schemas']['IssuedPersonalAccessToken'];

export function AccessTokens() {
  const { data, error, isPending, refetch } = useGet('/v1/personalAccessTokens');
  const { data: scopes } = useGet('/v1/scopes');
  const [isCreating, creating] = useDisclosure();
  const [issued, setIssued] = useState<Issued>();
  const [revoked, setRevoked] = useState<Token>();
  const revoke = useChange(
    (api, tokenId: string) => api.DELETE('/v1/personalAccessTokens/{tokenId}', { params: { path: { tokenId } } }),
    ['/v1/personalAccessTokens'],
  );
  const [isRevokingAll, revokingAll] = useDisclosure();
  const revokeAll = useChange(
    (api) => api.POST('/v1/personalAccessTokens/actions/revokeAll/invoke'),
    ['/v1/personalAccessTokens'],
  );
  const allRevoked = () => {
    revokingAll.close();
    notifications.show({ message: words.revokedAll });
  };
  const count = data?.items.length ?? 0;
  const columns = useMemo(
    () => columnsOf(new Map(scopes?.items.map(({ name, description }) => [name, description])), setRevoked),
    [scopes],
  );
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        <Group gap="xs">
          {count > 0 && (
            <Button variant="default" onClick={revokingAll.open}>
              {words.revokeAllShort}
            </Button>
          )}
          <Button onClick={creating.open}>{words.create}</Button>
        </Group>
      }
    >
      <DataList
        label={words.title}
        columns={columns}
        rows={data?.items ?? []}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        isLoading={isPending}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState icon={<IconKey size={40} stroke={1.2} />} title={words.none} hint={words.noneHint} />}
      />
      <Modal opened={isCreating} onClose={creating.close} title={words.create} size="lg" centered>
        <CreateToken
          onIssued={(token) => {
            creating.close();
            setIssued(token);
          }}
        />
      </Modal>
      <SecretDialog
        opened={issued !== undefined}
        title={issued && words.shown(issued.name)}
        secret={
          issued && { label: words.label, value: issued.accessToken, note: words.note, file: { name: `${issued.name}.txt` } }
        }
        onClose={() => setIssued(undefined)}
      />
      <ConfirmDialog
        opened={revoked !== undefined}
        title={words.revoke}
        action={words.revoke}
        isBusy={revoke.isPending}
        error={revoke.error}
        onConfirm={() => revoked && revoke.mutate(revoked.id, { onSuccess: () => setRevoked(undefined) })}
        onClose={() => setRevoked(undefined)}
      >
        {revoked && words.revokeText(revoked.name)}
      </ConfirmDialog>
      <ConfirmDialog
        opened={isRevokingAll}
        title={words.revokeAll}
        action={words.revokeAll}
        isBusy={revokeAll.isPending}
        error={revokeAll.error}
        onConfirm={() => revokeAll.mutate(undefined, { onSuccess: allRevoked })}
        onClose={revokingAll.close}
      >
        {words.revokeAllText(count)}
      </ConfirmDialog>
    </Section>
  );
}

const columnsOf = (inWords: ReadonlyMap<string, string>, onRevoke: (token: Token) => void): Column<Token>[] => [
  {
    id: 'name',
    title: words.name,
    width: 'minmax(120px, 1fr)',
    cell: ({ name }) => (
      <Text size="sm" fw={500} truncate>
        {name}
      </Text>
    ),
  },
  {
    id: 'scopes',
    title: words.scopes,
    width: 'minmax(0, 2fr)',
    from: 700,
    cell: ({ scopes }) => {
      if (inWords.size > 0 && scopes.length >= inWords.size) return words.everything;
      const text = scopes.map((scope) => inWords.get(scope) ?? scope).join('; ');
      return (
        <Tooltip label={text} multiline maw={400}>
          <Text size="sm" truncate>
            {text}
          </Text>
        </Tooltip>
      );
    },
  },
  { id: 'created', title: words.created, from: 560, cell: ({ created }) => <Ago time={created} /> },
  { id: 'expires', title: words.expires, from: 380, cell: ({ expires }) => <Ago time={expires} /> },
  {
    id: 'revoke',
    title: words.revoke,
    hidesTitle: true,
    width: '120px',
    cell: (token) => (
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={words.revokeOf(token.name)}
        onClick={() => onRevoke(token)}
      >
        {words.revoke}
      </Button>
    ),
  },
];
