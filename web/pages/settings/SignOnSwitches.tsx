import { Stack, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { settings } from '../../words/settings.ts';
import { type Connection, useSaveConnection } from './connection.ts';

const words = settings.signOn;

interface SignOnSwitchesProps {
  orgId: string;
  connection: Connection;
}

/** Whether the issuer is a way in, and whether it is the only one. Each counts at once. */
export function SignOnSwitches({ orgId, connection: { issuer, clientId, ...saved } }: SignOnSwitchesProps) {
  const save = useSaveConnection(orgId);
  const { enabled, required = false } = save.isPending ? save.variables : saved;
  const set = (change: { enabled: boolean; required: boolean }) =>
    save.mutate({ issuer, clientId, ...change }, { onSuccess: () => notifications.show({ message: words.saved }) });
  return (
    <Stack gap="sm">
      <Switch
        label={words.enabled}
        checked={enabled}
        disabled={save.isPending}
        // Nobody can be held to what is switched off.
        onChange={(event) => set({ enabled: event.currentTarget.checked, required: required && event.currentTarget.checked })}
      />
      <Switch
        label={words.required}
        description={words.requiredHint}
        checked={required}
        disabled={save.isPending || !enabled}
        onChange={(event) => set({ enabled, required: event.currentTarget.checked })}
      />
      <ErrorNotice error={save.error} />
    </Stack>
  );
}
