import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { TYPING_MS } from '../../components/pickers/picker.ts';
import { useGet } from '../../components/use-api.ts';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { addDevice } from '../../words/add-device.ts';
import type { StepProps } from './step.ts';

const words = addDevice.person;

/** By user name, which is the email address, or by the person's real name (P7). */
export function PersonStep({ draft, change, errors }: StepProps) {
  const [text, setText] = useState(draft.person?.name ?? '');
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const { data, error } = useGet(
    '/v1/people',
    { params: { query: { max: 10, callingData: true, ...(asked.includes('@') ? { email: asked } : { displayName: asked }) } } },
    { enabled: asked !== '', keepPrevious: true },
  );
  const found = asked === '' ? [] : (data?.items ?? []);
  return (
    <Stack>
      <TextInput
        label={words.search}
        description={words.hint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        type="search"
        data-autofocus
        error={errors.person}
      />
      <ErrorNotice error={error} />
      {found.length > 0 && (
        <ChoiceCards
          label={words.results}
          value={draft.person?.id}
          onChange={(id) => {
            const person = found.find((each) => each.id === id);
            if (person) change({ person: { type: 'person', id, name: person.displayName ?? '', locationId: person.locationId } });
          }}
          choices={found.map(({ id, displayName = '', emails = [], extension, phoneNumbers = [] }) => ({
            value: id,
            label: displayName,
            hint: [emails[0], phoneNumbers.find(({ type }) => type === 'work')?.value, extension].filter(Boolean).join(' · '),
          }))}
        />
      )}
      {data && asked !== '' && found.length === 0 && (
        <Text size="sm" c="dimmed" role="status">
          {words.none}
        </Text>
      )}
    </Stack>
  );
}
