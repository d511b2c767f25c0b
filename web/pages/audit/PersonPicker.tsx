import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useGet } from '../../components/use-api.ts';
import { clearButton } from '../../ui/clear-button.ts';
import { audit as words } from '../../words/audit.ts';

interface PersonPickerProps {
  value: string | undefined;
  /** What the chosen one is called, where that is known already. */
  name: string | undefined;
  onChange: (personId: string | undefined) => void;
}

const PAUSE_MS = 250;
const MOST = 20;

/** Somebody of the organization, found by name. */
export function PersonPicker({ value, name, onChange }: PersonPickerProps) {
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), PAUSE_MS);
  const { data } = useGet(
    '/v1/people',
    { params: { query: { max: MOST, ...(sought && sought !== name ? { displayName: sought } : {}) } } },
    { keepPrevious: true },
  );
  const found = (data?.items ?? []).map(({ id, displayName }) => ({ value: id, label: displayName ?? '' }));
  const options =
    value === undefined || found.some((option) => option.value === value) ? found : [{ value, label: name ?? value }, ...found];
  return (
    <Select
      label={words.who}
      placeholder={words.anybody}
      data={options}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      searchable
      clearable
      clearButtonProps={clearButton(words.anybody)}
      onSearchChange={setText}
      filter={({ options: all }) => all}
      nothingFoundMessage={words.nobodyFound}
      w={200}
    />
  );
}
