import { Alert, Group, Stack, Text } from '@mantine/core';
import { useMayDo } from '../../components/session.ts';
import { Ago } from '../../ui/Ago.tsx';
import { services } from '../../words/services.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Action, Service } from './service.ts';

const words = services.next;

/** What the status means, why it is so, and what to do: the first thing that anybody wants to know. */
export function NextStep({ service }: { service: Service }) {
  const { may } = useMayDo();
  const { reason, suspended, sync } = service;
  const step = stepOf(service);
  const mayAct = may('services.write');
  return (
    <Alert
      color={reason || suspended ? 'orange' : step.action ? 'bell' : 'gray'}
      variant="light"
      title={suspended || !reason ? undefined : services.reasons[reason.code]}
      role="status"
    >
      <Stack gap="xs">
        <Text size="sm">{step.text}</Text>
        {!suspended && reason?.detail && (
          <Text size="sm" c="dimmed">
            {reason.detail}
          </Text>
        )}
        {step.action && (
          <Group gap="xs">
            {mayAct ? (
              <ActionButton service={service} action={step.action} variant="filled" />
            ) : (
              <Text size="sm">{words.providerActs}</Text>
            )}
          </Group>
        )}
        {sync.syncedAt !== undefined && (
          <Text size="xs" c="dimmed" component="div">
            {words.synced} <Ago time={sync.syncedAt} />
          </Text>
        )}
        {sync.failuresInARow > 0 && sync.nextAt !== undefined && (
          <Text size="xs" c="dimmed" component="div">
            {words.tries(sync.failuresInARow)} <Ago time={sync.nextAt} />
          </Text>
        )}
      </Stack>
    </Alert>
  );
}

interface Step {
  text: string;
  action?: Action;
}

/** By which action a reason goes away, where one of the service does. */
const REMEDIES: Partial<Record<NonNullable<Service['reason']>['code'], Action>> = {
  'mail-refused': 'edit',
  'wrong-organization': 'edit',
  'location-gone': 'attach',
  'pstn-not-allowed': 'syncNow',
  'sync-failing': 'syncNow',
};

function stepOf(service: Service): Step {
  const { status, integrationType, suspended, reason, email, location, sync } = service;
  if (status === 'removing') return { text: words.removing };
  if (suspended) return { text: words.suspended, action: 'restore' };
  if (reason) return { text: reason.message, action: REMEDIES[reason.code] ?? 'resendInvitation' };
  if (status === 'pending-consent') return { text: words.waitsForConsent(email) };
  const isIntegrated = integrationType === 'consent';
  if (location === undefined) {
    if (!isIntegrated) return { text: words.attachOwn, action: 'attach' };
    return sync.syncedAt === undefined ? { text: words.reading } : { text: words.attach, action: 'attach' };
  }
  if (status === 'ready') return { text: isIntegrated ? words.ready : words.readyByHand };
  return sync.wantedSince !== undefined && isIntegrated ? { text: words.syncing } : { text: words.upload, action: 'upload' };
}
