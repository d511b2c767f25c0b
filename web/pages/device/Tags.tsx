import { ActionIcon, Badge, Button, Group, Modal, Stack, TagsInput, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useChange } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { details as words } from '../../words/device.ts';
import type { Device } from './use-device.ts';

/** The tags of a device, and a dialog to change them. */
export function Tags({ device }: { device: Device }) {
  const [isEditing, setEditing] = useState(false);
  return (
    <Group gap={4}>
      {device.tags.length === 0 && words.noTags}
      {device.tags.map((tag) => (
        <Badge key={tag} variant="light" tt="none">
          {tag}
        </Badge>
      ))}
      {device.editable && (
        <Tooltip label={words.editTags}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={words.editTags} onClick={() => setEditing(true)}>
            <IconPencil size={14} />
          </ActionIcon>
        </Tooltip>
      )}
      <Modal opened={isEditing} onClose={() => setEditing(false)} title={words.editTags} centered>
        <EditTags device={device} onDone={() => setEditing(false)} />
      </Modal>
    </Group>
  );
}

function EditTags({ device, onDone }: { device: Device; onDone: () => void }) {
  const [tags, setTags] = useState(device.tags);
  const save = useChange<string[], unknown>(
    (api, value) =>
      api.PATCH('/v1/devices/{deviceId}', {
        params: { path: { deviceId: device.id } },
        body: { op: 'replace', path: 'tags', value },
        headers: { 'content-type': 'application/json-patch+json' },
      }),
    ['/v1/devices', '/v1/telephony/config/devices', '/v1/adminAudit'],
  );
  return (
    <Stack>
      <TagsInput label={words.tags} description={words.tagsHint} value={tags} onChange={setTags} data-autofocus />
      <ErrorNotice error={save.error} />
      <Group justify="flex-end">
        <Button loading={save.isPending} onClick={() => save.mutate(tags, { onSuccess: onDone })}>
          {words.saveTags}
        </Button>
      </Group>
    </Stack>
  );
}
