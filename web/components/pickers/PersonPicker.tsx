import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SearchSelect, type SearchSelectProps } from '../../ui/SearchSelect.tsx';
import { pickers as words } from '../../words/pickers.ts';
import { useGet } from '../use-api.ts';
import { MOST_CHOICES, TYPING_MS } from './typing.ts';

export type PickerProps = Pick<SearchSelectProps, 'value' | 'valueLabel' | 'onChange' | 'disabled' | 'error'> & {
  label?: string;
  clearable?: boolean;
};

/** A person, by the beginning of the name or by the whole address. */
export function PersonPicker({ label = words.person, ...field }: PickerProps) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_MS);
  const filter = asked === '' ? {} : asked.includes('@') ? { email: asked } : { displayName: asked };
  const found = useGet('/v1/people', { params: { query: { max: MOST_CHOICES, ...filter } } }, { keepPrevious: true });
  return (
    <SearchSelect
      {...field}
      label={label}
      placeholder={words.personHint}
      choices={(found.data?.items ?? []).map(({ id, displayName, emails }) => ({
        value: id,
        label: displayName ?? emails?.[0] ?? '',
        note: emails?.[0],
      }))}
      onSearch={setText}
      isLoading={found.isPending}
      nothingFound={words.nobodyFound}
    />
  );
}
