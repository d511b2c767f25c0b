import { Badge, Button, Modal, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useChange, useGet } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { account } from '../../words/account.ts';
import { CodesOnce } from './CodesOnce.tsx';
import { type Enrollment, EnrollTotp } from './EnrollTotp.tsx';

const words = account.totp;

export function Totp() {
  const { data: methods } = useGet('/v1/signInMethods');
  const [enrollment, setEnrollment] = useState<Enrollment>();
  const [codes, setCodes] = useState<string[]>([]);
  const [isRemoving, removing] = useDisclosure();
  const begin = useChange((api) => api.POST('/v1/signInMethods/totp'), []);
  const remove = useChange((api) => api.DELETE('/v1/signInMethods/totp'), ['/v1/signInMethods', '/v1/session']);
  const confirmed = (recoveryCodes: string[]) => {
    setEnrollment(undefined);
    setCodes(recoveryCodes);
    notifications.show({ message: words.done });
  };
  if (!methods) return <Skeleton h={96} />;
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        methods.totp ? (
          <Button variant="default" onClick={removing.open}>
            {words.remove}
          </Button>
        ) : (
          <Button
            variant="default"
            loading={begin.isPending}
            onClick={() => begin.mutate(undefined, { onSuccess: setEnrollment, onError: tell })}
          >
            {words.setUp}
          </Button>
        )
      }
    >
      <Badge variant="light" color={methods.totp ? 'teal' : 'gray'} tt="none">
        {methods.totp ? words.on : words.off}
      </Badge>
      <Modal opened={enrollment !== undefined} onClose={() => setEnrollment(undefined)} title={words.setUp} centered>
        {enrollment && <EnrollTotp enrollment={enrollment} onConfirmed={confirmed} />}
      </Modal>
      <CodesOnce codes={codes} onStored={() => setCodes([])} />
      <ConfirmDialog
        opened={isRemoving}
        title={words.title}
        action={words.remove}
        isBusy={remove.isPending}
        error={remove.error}
        onConfirm={() =>
          remove.mutate(undefined, {
            onSuccess: () => {
              removing.close();
              notifications.show({ message: words.removed });
            },
          })
        }
        onClose={removing.close}
      >
        {words.removeText}
      </ConfirmDialog>
    </Section>
  );
}

const tell = ({ message }: Error) => notifications.show({ color: 'red', message });
