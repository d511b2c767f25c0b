import { Badge, Button, List, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMayDo } from '../../components/session.ts';
import { useGet, usePages } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { integrations } from '../../words/integrations.ts';
import type { Application } from './application.ts';
import { useLetIn, useShutOut } from './use-service-app.ts';

const words = integrations.service;

/** Whether the service app may act in the organization that one acts in. */
export function ServiceAppHere({ application: { id, name, scopes } }: { application: Application }) {
  const admitted = usePages('/v1/admittedServiceApps', undefined);
  const { data: known } = useGet('/v1/scopes');
  const { may } = useMayDo();
  const [isLettingIn, lettingIn] = useDisclosure();
  const [isShuttingOut, shuttingOut] = useDisclosure();
  const letIn = useLetIn();
  const shutOut = useShutOut();
  const isIn = admitted.items.some((app) => app.id === id);
  const mayWrite = may('authorizations.write');
  return (
    <Section
      title={words.title}
      note={mayWrite ? words.hint : words.notAllowed}
      action={
        mayWrite && (
          <Button variant="default" onClick={isIn ? shuttingOut.open : lettingIn.open}>
            {isIn ? words.shutOut : words.letIn}
          </Button>
        )
      }
    >
      {admitted.isLoading ? (
        <Skeleton h={20} w={90} />
      ) : (
        <Badge variant="light" color={isIn ? 'teal' : 'gray'} tt="none">
          {isIn ? words.isIn : words.isOut}
        </Badge>
      )}
      <Modal opened={isLettingIn} onClose={lettingIn.close} title={words.letIn} centered>
        <Stack>
          <Text size="sm">{words.letInText(name)}</Text>
          <List size="sm">
            {scopes.map((scope) => (
              <List.Item key={scope}>{known?.items.find((each) => each.name === scope)?.description ?? scope}</List.Item>
            ))}
          </List>
          <ErrorNotice error={letIn.error} />
          <Button loading={letIn.isPending} onClick={() => letIn.mutate(id, { onSuccess: lettingIn.close })}>
            {words.letIn}
          </Button>
        </Stack>
      </Modal>
      <ConfirmDialog
        opened={isShuttingOut}
        title={words.shutOut}
        action={words.shutOut}
        isBusy={shutOut.isPending}
        error={shutOut.error}
        onConfirm={() => shutOut.mutate(id, { onSuccess: shuttingOut.close })}
        onClose={shuttingOut.close}
      >
        {words.shutOutText(name)}
      </ConfirmDialog>
    </Section>
  );
}
