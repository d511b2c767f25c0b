import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { pickers as words } from '../../words/pickers.ts';
import { useGet } from '../use-api.ts';
import type { PickerProps } from './PersonPicker.tsx';
import { MOST_CHOICES, TYPING_MS } from './typing.ts';

/** A workspace, by the beginning of its name. */
export function WorkspacePicker({ label = words.workspace, ...field }: PickerProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_MS);
  const query = { max: MOST_CHOICES, ...(asked === '' ? {} : { displayName: asked }) };
  const found = useGet('/v1/workspaces', { params: { query } }, { keepPrevious: true });
  return (
    <SearchSelect
      {...field}
      label={label}
      placeholder={words.workspaceHint}
      choices={(found.data?.items ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
      onSearch={setText}
      isLoading={found.isPending}
      nothingFound={words.noWorkspace}
    />
  );
}
