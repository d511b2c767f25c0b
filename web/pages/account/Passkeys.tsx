import { Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconFingerprint } from '@tabler/icons-react';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { hasPasskeys, makePasskey } from '../../components/sign-in/passkey.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { account } from '../../words/account.ts';
import { CodesOnce } from './CodesOnce.tsx';
import { PasskeyName } from './PasskeyName.tsx';

const words = account.passkeys;
const AFFECTED = ['/v1/signInMethods', '/v1/session'];
type Passkey = components['schemas']['Passkey'];

export function Passkeys() {
  const { data: methods } = useGet('/v1/signInMethods');
  const [isAdding, adding] = useDisclosure();
  const [renamed, setRenamed] = useState<Passkey>();
  const [removed, setRemoved] = useState<Passkey>();
  const [codes, setCodes] = useState<string[]>([]);
  const add = useChange(async (api, name: string) => {
    const { data: options } = await api.POST('/v1/signInMethods/passkeys/options');
    const credential = options && (await makePasskey(options));
    if (!credential) throw new Error(words.failed);
    return api.POST('/v1/signInMethods/passkeys', { body: { name, credential } });
  }, AFFECTED);
  const rename = useChange(
    (api, { id, name }: { id: string; name: string }) =>
      api.PATCH('/v1/signInMethods/passkeys/{passkeyId}', { params: { path: { passkeyId: id } }, body: { name } }),
    AFFECTED,
  );
  const remove = useChange(
    (api, passkeyId: string) => api.DELETE('/v1/signInMethods/passkeys/{passkeyId}', { params: { path: { passkeyId } } }),
    AFFECTED,
  );
  if (!methods) return <Skeleton h={96} />;
  const added = ({ recoveryCodes }: { recoveryCodes: string[] }) => {
    adding.close();
    setCodes(recoveryCodes);
    notifications.show({ message: words.added });
  };
  return (
    <Section
      title={words.title}
      note={hasPasskeys() ? words.hint : words.cannot}
      action={
        hasPasskeys() && (
          <Button variant="default" onClick={adding.open}>
            {words.add}
          </Button>
        )
      }
    >
      {methods.passkeys.length === 0 ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {methods.passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onRename={setRenamed} onRemove={setRemoved} />
          ))}
        </Stack>
      )}
      <Modal opened={isAdding} onClose={adding.close} title={words.add} centered>
        <PasskeyName
          action={words.create}
          isBusy={add.isPending}
          error={add.error}
          onSubmit={(name) => add.mutate(name, { onSuccess: (answer) => answer && added(answer) })}
        />
      </Modal>
      <Modal opened={renamed !== undefined} onClose={() => setRenamed(undefined)} title={words.rename} centered>
        {renamed && (
          <PasskeyName
            name={renamed.name}
            action={words.save}
            isBusy={rename.isPending}
            error={rename.error}
            onSubmit={(name) => rename.mutate({ id: renamed.id, name }, { onSuccess: () => setRenamed(undefined) })}
          />
        )}
      </Modal>
      <ConfirmDialog
        opened={removed !== undefined}
        title={words.remove}
        action={words.remove}
        isBusy={remove.isPending}
        error={remove.error}
        onConfirm={() => removed && remove.mutate(removed.id, { onSuccess: () => setRemoved(undefined) })}
        onClose={() => setRemoved(undefined)}
      >
        {removed && words.removeText(removed.name)}
      </ConfirmDialog>
      <CodesOnce codes={codes} onStored={() => setCodes([])} />
    </Section>
  );
}

interface PasskeyRowProps {
  passkey: Passkey;
  onRename: (passkey: Passkey) => void;
  onRemove: (passkey: Passkey) => void;
}

const PasskeyRow = ({ passkey, onRename, onRemove }: PasskeyRowProps) => (
  <Group component="li" justify="space-between" wrap="nowrap" gap="sm">
    <Group gap="sm" wrap="nowrap" miw={0}>
      <IconFingerprint size={20} aria-hidden style={{ flex: 'none' }} />
      <Stack gap={0} miw={0}>
        <Text size="sm" fw={500} truncate>
          {passkey.name}
        </Text>
        <Text size="xs" c="dimmed">
          {words.created} <Ago time={passkey.created} />, {words.lastUsed.toLowerCase()} <Ago time={passkey.lastUsed} />
        </Text>
      </Stack>
    </Group>
    <Group gap={4} wrap="nowrap">
      <Button size="compact-sm" variant="subtle" aria-label={words.renameOf(passkey.name)} onClick={() => onRename(passkey)}>
        {words.rename}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={words.removeOf(passkey.name)}
        onClick={() => onRemove(passkey)}
      >
        {words.remove}
      </Button>
    </Group>
  </Group>
);
