import { List, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Api } from '../../components/api.ts';
import { BulkDialog } from '../../components/BulkDialog.tsx';
import { MoveDevices } from '../../components/device/MoveDevices.tsx';
import { useBulk } from '../../components/use-bulk.ts';
import { devices } from '../../words/devices.ts';
import type { Action, ChosenAction } from './BulkButtons.tsx';
import type { DeviceRow } from './device-row.ts';

const words = devices.bulk;
const NAMED = 5;

interface BulkActionProps {
  chosen: ChosenAction | undefined;
  opened: boolean;
  onClose: () => void;
}

/** Each device gets its own result. Stands beside the list, which may be empty by the time they are read. */
export function BulkAction({ chosen, opened, onClose }: BulkActionProps) {
  const { action, rows, clear } = chosen ?? NOTHING;
  if (action === 'move') return <MoveDevices devices={rows} opened={opened} onClose={onClose} />;
  return <SameForAll action={action} rows={rows} clear={clear} opened={opened} onClose={onClose} />;
}

type ActionForAll = Exclude<Action, 'move'>;

interface SameForAllProps extends Omit<ChosenAction, 'action'>, Omit<BulkActionProps, 'chosen'> {
  action: ActionForAll;
}

function SameForAll({ action, rows, clear, opened, onClose }: SameForAllProps) {
  const [tag, setTag] = useState('');
  const bulk = useBulk<DeviceRow>((api, { id }) => perform(api, action, id, tag.trim()), ['/v1/devices', '/v1/telephony/config']);
  const close = () => {
    if (bulk.state === 'finished' && action === 'delete') clear();
    setTag('');
    onClose();
  };
  const isTagging = action === 'addTag' || action === 'removeTag';
  return (
    <BulkDialog
      opened={opened}
      title={words[action].title(rows.length)}
      action={words[action].button}
      rows={rows}
      nameOf={({ displayName, mac }) => [displayName, mac].filter(Boolean).join(' ')}
      bulk={bulk}
      isReady={!isTagging || tag.trim() !== ''}
      typed={typedFor(action, rows)}
      onClose={close}
    >
      {isTagging && (
        <TextInput
          label={words.tag}
          value={tag}
          onChange={(event) => setTag(event.currentTarget.value)}
          maxLength={256}
          data-autofocus
        />
      )}
      {action === 'apply' && <Text size="sm">{words.applyText}</Text>}
      {action === 'reboot' && <Text size="sm">{words.rebootText}</Text>}
      {action === 'delete' && (
        <>
          <Text size="sm">{words.deleteText}</Text>
          <List size="sm">
            {rows.slice(0, NAMED).map(({ id, displayName, mac }) => (
              <List.Item key={id}>{[displayName, mac].filter(Boolean).join(' ')}</List.Item>
            ))}
            {rows.length > NAMED && <List.Item>{words.more(rows.length - NAMED)}</List.Item>}
          </List>
        </>
      )}
    </BulkDialog>
  );
}

const NOTHING: ChosenAction = { action: 'apply', rows: [], clear: () => {} };

function typedFor(action: ActionForAll, rows: readonly DeviceRow[]): string | undefined {
  if (action === 'delete') return rows.length === 1 ? rows[0]?.displayName : words.deleteTyped(rows.length);
  return action === 'reboot' && rows.length > 1 ? words.rebootTyped(rows.length) : undefined;
}

function perform(api: Api, action: ActionForAll, deviceId: string, tag: string): Promise<unknown> {
  const params = { path: { deviceId } };
  switch (action) {
    case 'addTag':
      return api.PATCH('/v1/devices/{deviceId}', { params, body: { op: 'add', path: 'tags', value: [tag] } });
    case 'removeTag':
      return api.PATCH('/v1/devices/{deviceId}', { params, body: { op: 'remove', path: 'tags', value: [tag] } });
    case 'apply':
      return api.POST('/v1/telephony/config/devices/{deviceId}/actions/applyChanges/invoke', { params });
    case 'reboot':
      return api.POST('/v1/devices/{deviceId}/actions/reboot/invoke', { params });
    case 'delete':
      return api.DELETE('/v1/devices/{deviceId}', { params });
  }
}
