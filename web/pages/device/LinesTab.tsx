import { Button, Group, Paper, Stack, Text, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { lines as words } from '../../words/device-lines.ts';
import { AddLine } from './AddLine.tsx';
import { LineCard } from './LineCard.tsx';
import { asWanted, canMoveUp, freePort, type Lines, portsUsed, reweigh, swapWithPrevious } from './lines.ts';
import { type Device, type Member, nameOf } from './use-device.ts';

const MEMBERS = '/v1/telephony/config/devices/{deviceId}/members';

/** Who has a line on the device, in which order, and how each behaves. Nothing is saved before Save. */
export function LinesTab({ device }: { device: Device }) {
  const params = { path: { deviceId: device.id } };
  const { data, error, refetch } = useGet(MEMBERS, { params });
  const { data: catalog } = useGet('/v1/telephony/config/supportedDevices');
  const { may } = useMayDo();
  const [draft, setDraft] = useState<Lines>();
  const [isAdding, setAdding] = useState(false);
  const [said, say] = useState('');
  const save = useChange<Lines, unknown>(
    (api, lines) => api.PUT(MEMBERS, { params, body: { members: lines.map(asWanted) } }),
    ['/v1/devices', '/v1/telephony/config/devices', '/v1/adminAudit'],
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <FactsSkeleton rows={4} />;

  const model = catalog?.devices.find((each) => each.model === data.model);
  const lines = draft ?? data.members;
  const port = freePort(lines, data.maxLineCount);
  const canEdit = device.editable === true;
  const change = (index: number, changed: Partial<Member>) => {
    const { lineWeight, ...rest } = changed;
    const edited = lines.map((line, i) => (i === index ? { ...line, ...rest } : line));
    setDraft(lineWeight === undefined ? edited : reweigh(edited, index, lineWeight));
  };
  const moveUp = (index: number, moved: Member) => {
    const swapped = swapWithPrevious(lines, index);
    setDraft(swapped);
    say(
      words.moved(nameOf(moved), swapped.find(({ id, linePort }) => id === moved.id && linePort === moved.linePort)?.port ?? 0),
    );
  };
  const discard = () => {
    setDraft(undefined);
    save.reset();
  };
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {words.used(portsUsed(lines), data.maxLineCount)}
          {model && !model.supportsLinePortReorderingEnabled && ` · ${words.fixedOrder}`}
          {port === undefined && ` · ${words.full}`}
        </Text>
        {canEdit && may('people.read') && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            disabled={port === undefined}
            onClick={() => setAdding(true)}
          >
            {words.add}
          </Button>
        )}
      </Group>
      <Stack component="ol" aria-label={words.label} gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {lines.map((line, index) => (
          <LineCard
            key={line.linePort ?? `${line.id} ${line.port}`}
            line={line}
            model={model}
            most={data.maxLineCount - portsUsed(lines) + line.lineWeight}
            canEdit={canEdit}
            onChange={(changed) => change(index, changed)}
            onRemove={line.primaryOwner ? undefined : () => setDraft(lines.filter((each) => each !== line))}
            onMoveUp={canMoveUp(lines, index, model) ? () => moveUp(index, line) : undefined}
            onMoveDown={
              index < lines.length - 1 && canMoveUp(lines, index + 1, model)
                ? () => {
                    moveUp(index + 1, line);
                  }
                : undefined
            }
          />
        ))}
      </Stack>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
      <ErrorNotice error={save.error} />
      {draft && (
        <Paper withBorder p="sm" pos="sticky" bottom={8} shadow="sm">
          <Group justify="space-between">
            <Text size="sm">{words.unsaved}</Text>
            <Group gap="xs">
              <Button variant="default" onClick={discard}>
                {words.discard}
              </Button>
              <Button
                loading={save.isPending}
                onClick={() =>
                  save.mutate(draft, {
                    onSuccess: () => {
                      setDraft(undefined);
                      notifications.show({ message: words.saved });
                    },
                  })
                }
              >
                {words.save}
              </Button>
            </Group>
          </Group>
        </Paper>
      )}
      {port !== undefined && (
        <AddLine
          deviceId={device.id}
          opened={isAdding}
          onClose={() => setAdding(false)}
          onAdd={(member) => {
            setAdding(false);
            setDraft(
              [
                ...lines,
                { ...member, port, primaryOwner: false, lineWeight: 1, hotlineEnabled: false, hotlineDestination: '' },
              ].toSorted((a, b) => a.port - b.port),
            );
          }}
          taken={new Set(lines.map(({ id }) => id))}
        />
      )}
    </Stack>
  );
}
