import { Button, Skeleton, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useChange, useGet } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { account } from '../../words/account.ts';
import { CodesOnce } from './CodesOnce.tsx';

const words = account.recovery;

export function RecoveryCodes() {
  const { data: methods } = useGet('/v1/signInMethods');
  const [codes, setCodes] = useState<string[]>([]);
  const [isAsking, asking] = useDisclosure();
  const renew = useChange((api) => api.POST('/v1/signInMethods/recoveryCodes'), ['/v1/signInMethods']);
  if (!methods) return <Skeleton h={96} />;
  const hasFactor = methods.totp || methods.passkeys.length > 0;
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        hasFactor && (
          <Button variant="default" onClick={asking.open}>
            {words.renew}
          </Button>
        )
      }
    >
      <Text size="sm">{hasFactor ? words.left(methods.recoveryCodes) : words.none}</Text>
      <ConfirmDialog
        opened={isAsking}
        title={words.renew}
        action={words.renew}
        isBusy={renew.isPending}
        error={renew.error}
        onConfirm={() =>
          renew.mutate(undefined, {
            onSuccess: (answer) => {
              asking.close();
              setCodes(answer?.recoveryCodes ?? []);
            },
          })
        }
        onClose={asking.close}
      >
        {words.renewText}
      </ConfirmDialog>
      <CodesOnce codes={codes} onStored={() => setCodes([])} />
    </Section>
  );
}
