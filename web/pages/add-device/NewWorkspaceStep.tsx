import { Select, Stack, TextInput } from '@mantine/core';
import { isRoomType, ROOM_TYPES } from '../../components/room-types.ts';
import { addDevice } from '../../words/add-device.ts';
import { workspaces } from '../../words/workspaces.ts';
import type { Draft } from './draft.ts';
import type { StepProps } from './step.ts';

const words = workspaces.form;

export function NewWorkspaceStep({ draft: { newWorkspace }, change, errors }: StepProps) {
  const set = (changed: Partial<Draft['newWorkspace']>) => change({ newWorkspace: { ...newWorkspace, ...changed } });
  return (
    <Stack maw={420}>
      <TextInput
        label={addDevice.workspace.name}
        description={words.nameHint}
        value={newWorkspace.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={errors.name}
        autoComplete="off"
        data-autofocus
      />
      <Select
        label={words.type}
        data={ROOM_TYPES}
        value={newWorkspace.type}
        onChange={(type) => isRoomType(type) && set({ type })}
        allowDeselect={false}
      />
      <TextInput
        label={words.capacity}
        description={words.capacityHint}
        value={newWorkspace.capacity}
        onChange={(event) => set({ capacity: event.currentTarget.value })}
        error={errors.capacity}
        inputMode="numeric"
        maw={200}
      />
    </Stack>
  );
}
