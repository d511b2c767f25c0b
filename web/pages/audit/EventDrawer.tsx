import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { audit } from '../../words/audit.ts';
import { type AuditEvent, categoryName } from './audit-event.ts';
import { Changes } from './Changes.tsx';

const words = audit.drawer;

interface EventDrawerProps {
  event: AuditEvent | undefined;
  onClose: () => void;
  onOnly: (filter: { actor?: string; target?: string }) => void;
}

export const EventDrawer = ({ event, onClose, onOnly }: EventDrawerProps) => (
  <Drawer opened={event !== undefined} onClose={onClose} title={event?.data.eventDescription} position="right" size="xl">
    {event && <EventDetails event={event} onOnly={onOnly} />}
  </Drawer>
);

function EventDetails({ event, onOnly }: { event: AuditEvent; onOnly: EventDrawerProps['onOnly'] }) {
  const { actorId, created, data } = event;
  const { targetId } = data;
  return (
    <Stack>
      <Facts
        facts={[
          { label: words.when, value: <Ago time={created} /> },
          { label: words.who, value: data.actorName ?? audit.bellhop },
          { label: words.email, value: data.actorEmail },
          { label: words.target, value: data.targetName },
          { label: words.organization, value: data.targetOrgName },
          { label: audit.category, value: categoryName(data.eventCategory) },
          {
            label: words.action,
            value: (
              <Text size="sm" ff="monospace">
                {data.action}
              </Text>
            ),
          },
          { label: words.address, value: data.actorIp },
          { label: words.program, value: data.actorUserAgent },
          data.trackingId !== undefined && {
            label: words.trackingId,
            value: <CopyText value={data.trackingId} label={words.trackingId} />,
          },
        ]}
      />
      <Group gap="xs">
        {actorId !== undefined && (
          <Button size="xs" variant="default" onClick={() => onOnly({ actor: actorId })}>
            {words.onlyWho(data.actorName ?? audit.bellhop)}
          </Button>
        )}
        {targetId !== undefined && (
          <Button size="xs" variant="default" onClick={() => onOnly({ target: targetId })}>
            {words.onlyTarget(data.targetName ?? words.unnamed)}
          </Button>
        )}
      </Group>
      <Title order={3} size="h5">
        {words.changes}
      </Title>
      <Changes before={data.before} after={data.after} />
    </Stack>
  );
}
