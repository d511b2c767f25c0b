import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { TYPING_MS } from '../../components/pickers/picker.ts';
import { useGet } from '../../components/use-api.ts';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { addDevice } from '../../words/add-device.ts';
import { workspaces } from '../../words/workspaces.ts';
import type { StepProps } from './step.ts';

const words = addDevice.workspace;

/** One that exists and calls already; the first ones are there without a search. */
export function WorkspaceStep({ draft, change, errors }: StepProps) {
  const [text, setText] = useState(draft.workspace?.name ?? '');
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const { data, error } = useGet(
    '/v1/workspaces',
    { params: { query: { max: 10, ...(asked === '' ? {} : { displayName: asked }) } } },
    { keepPrevious: true },
  );
  const found = data?.items ?? [];
  return (
    <Stack>
      <TextInput
        label={words.search}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        type="search"
        data-autofocus
        error={errors.workspace}
      />
      <ErrorNotice error={error} />
      {found.length > 0 && (
        <ChoiceCards
          label={words.results}
          value={draft.workspace?.id}
          onChange={(id) => {
            const workspace = found.find((each) => each.id === id);
            if (workspace)
              change({ workspace: { type: 'workspace', id, name: workspace.displayName, locationId: workspace.locationId } });
          }}
          choices={found.map(({ id, displayName, type, calling }) => ({
            value: id,
            label: displayName,
            hint: workspaces.types[type],
            withheld: calling.type === 'webexCalling' ? undefined : words.noCalling,
          }))}
        />
      )}
      {data && found.length === 0 && (
        <Text size="sm" c="dimmed" role="status">
          {words.none}
        </Text>
      )}
    </Stack>
  );
}
