import { Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useChange } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { SecretDialog } from '../../ui/SecretDialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { configuration as words } from '../../words/device-configuration.ts';
import { AFFECTED, type ProvisioningPart } from './provisioning.ts';

/** Where the phone fetches its file and how it proves itself there. */
export function FetchAccess({ device, provisioning, canChange }: ProvisioningPart) {
  const { provisioningUrl, httpUserName, firstBootWindow, provisionedByBellhop } = provisioning;
  const [isAsking, setAsking] = useState(false);
  const params = { path: { deviceId: device.id } };
  const open = useChange<void, unknown>(
    (api) => api.POST('/v1/devices/{deviceId}/provisioning/actions/openFirstBootWindow/invoke', { params }),
    AFFECTED,
  );
  const close = useChange<void, unknown>(
    (api) => api.POST('/v1/devices/{deviceId}/provisioning/actions/closeFirstBootWindow/invoke', { params }),
    AFFECTED,
  );
  const reveal = useChange<void, { secretLink: string }>(
    (api) => api.POST('/v1/devices/{deviceId}/provisioning/actions/revealSecretLink/invoke', { params }),
    ['/v1/adminAudit'],
  );
  const withHint = (value: ReactNode, hint: string) => (
    <>
      {value}
      <Text size="xs" c="dimmed">
        {hint}
      </Text>
    </>
  );
  return (
    <Stack>
      <Section title={words.fetching}>
        <Facts
          facts={[
            {
              label: words.url,
              value: withHint(<CopyText value={provisioningUrl} label={words.url} />, words.urlHint),
            },
            httpUserName !== undefined && {
              label: words.httpUserName,
              value: <CopyText value={httpUserName} label={words.httpUserName} />,
            },
            provisionedByBellhop && {
              label: words.passwordInFile,
              value: withHint('••••••••••••', words.passwordInFileHint),
            },
            provisionedByBellhop &&
              canChange && {
                label: words.secretLink,
                value: withHint(
                  <Button size="compact-sm" variant="default" loading={reveal.isPending} onClick={() => reveal.mutate()}>
                    {words.reveal}
                  </Button>,
                  words.secretLinkHint,
                ),
              },
          ]}
        />
        <ErrorNotice error={reveal.error} />
      </Section>
      {provisionedByBellhop && (
        <Section
          title={words.window}
          action={
            canChange &&
            (firstBootWindow.state === 'closed' ? (
              <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
                {words.openWindow}
              </Button>
            ) : (
              <Button size="compact-sm" variant="default" loading={close.isPending} onClick={() => close.mutate()}>
                {words.closeWindow}
              </Button>
            ))
          }
        >
          <Stack gap="sm">
            <Text size="sm">{words.windows[firstBootWindow.state]}</Text>
            <ErrorNotice error={close.error} />
            <Facts
              facts={[
                firstBootWindow.openedAt !== undefined && {
                  label: words.opened,
                  value: <Ago time={firstBootWindow.openedAt} />,
                },
                firstBootWindow.closesAt !== undefined && {
                  label: words.closes,
                  value: <Ago time={firstBootWindow.closesAt} />,
                },
                { label: words.onlyFrom, value: firstBootWindow.sourceAddress },
              ]}
            />
          </Stack>
        </Section>
      )}
      <ConfirmDialog
        opened={isAsking}
        title={words.openTitle}
        action={words.openWindow}
        isBusy={open.isPending}
        error={open.error}
        onConfirm={() => open.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => {
          setAsking(false);
          open.reset();
        }}
      >
        {words.openWhat}
      </ConfirmDialog>
      <SecretDialog
        opened={reveal.data !== undefined}
        title={words.secretLink}
        secret={{
          label: words.secretLink,
          value: reveal.data?.secretLink ?? '',
          note: words.secretNote,
          file: { name: 'secret-link.txt' },
        }}
        onClose={reveal.reset}
      />
    </Stack>
  );
}
