import { PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { settings } from '../../words/settings.ts';
import { type Connection, useSaveConnection } from './connection.ts';

const words = settings.signOn;

interface ConnectIssuerProps {
  orgId: string;
  /** Undefined: the first one. */
  connection: Connection | undefined;
  redirectUri: string;
  onClose: () => void;
}

/** Which issuer, and what it knows Bellhop by. A first one is switched on: until a domain is verified it lets nobody in. */
export function ConnectIssuer({ orgId, connection, redirectUri, onClose }: ConnectIssuerProps) {
  const [issuer, setIssuer] = useState(connection?.issuer ?? '');
  const [clientId, setClientId] = useState(connection?.clientId ?? '');
  const [clientSecret, setSecret] = useState('');
  const save = useSaveConnection(orgId);
  const { at, rest } = placeProblems(save.error, {
    issuer: /^'issuer'/,
    clientId: /^'clientId'/,
    clientSecret: /^'clientSecret'/,
  });
  const given = { issuer: issuer.trim(), clientId: clientId.trim() };
  const isSame = connection !== undefined && given.issuer === connection.issuer && given.clientId === connection.clientId;
  const submit = () =>
    save.mutate(
      {
        ...given,
        ...(clientSecret !== '' && { clientSecret }),
        enabled: connection?.enabled ?? true,
        required: connection?.required ?? false,
      },
      {
        onSuccess: () => {
          notifications.show({ message: connection ? words.saved : words.connected });
          onClose();
        },
      },
    );
  const asWritten = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const;
  return (
    <FormDrawer
      opened
      title={connection ? words.changeTitle : words.connect}
      action={connection ? words.save : words.connect}
      isReady={given.issuer !== '' && given.clientId !== '' && (isSame || clientSecret !== '')}
      isBusy={save.isPending}
      error={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Text size="sm">{words.register}</Text>
        <CopyText value={redirectUri} label={words.redirectUri} />
      </Stack>
      <TextInput
        label={words.issuer}
        description={words.issuerHint}
        type="url"
        value={issuer}
        onChange={(event) => setIssuer(event.currentTarget.value)}
        error={at.issuer}
        {...asWritten}
        data-autofocus
      />
      <TextInput
        label={words.clientId}
        value={clientId}
        onChange={(event) => setClientId(event.currentTarget.value)}
        error={at.clientId}
        {...asWritten}
      />
      <PasswordInput
        label={isSame ? words.secretOptional : words.secret}
        description={isSame ? words.secretKept : connection ? words.secretAnew : words.secretNew}
        value={clientSecret}
        onChange={(event) => setSecret(event.currentTarget.value)}
        error={at.clientSecret}
        {...asWritten}
        autoComplete="new-password"
      />
    </FormDrawer>
  );
}
