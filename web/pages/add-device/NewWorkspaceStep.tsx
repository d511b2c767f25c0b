import { Select, Stack, TextInput } from '@mantine/core';
import { addDevice } from '../../words/add-device.ts';
import type { Draft, RoomType } from './draft.ts';
import type { StepProps } from './step.ts';

const words = addDevice.workspace;
const TYPES = Object.keys(words.types) as RoomType[];

export function NewWorkspaceStep({ draft: { newWorkspace }, change, errors }: StepProps) {
  const set = (changed: Partial<Draft['newWorkspace']>) => change({ newWorkspace: { ...newWorkspace, ...changed } });
  return (
    <Stack maw={420}>
      <TextInput
        label={words.name}
        description={words.nameHint}
        value={newWorkspace.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={errors.name}
        autoComplete="off"
        data-autofocus
      />
      <Select
        label={words.type}
        data={TYPES.map((value) => ({ value, label: words.types[value] }))}
        value={newWorkspace.type}
        onChange={(type) => type && set({ type: type as RoomType })}
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
