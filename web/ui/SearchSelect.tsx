import { Group, Select, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { clearButton } from './clear-button.ts';
import { ui } from './words.ts';

export interface Choice {
  value: string;
  label: string;
  /** What tells it from another one of the same name. */
  note?: string | undefined;
}

export interface SearchSelectProps {
  label: string;
  /** True: only heard, as beside the filters of a list. */
  isLabelHidden?: boolean;
  description?: ReactNode;
  placeholder?: string;
  /** Id of what is chosen. */
  value: string | undefined;
  /** What is chosen is called, where it is not among the choices: as of an id in the URL. */
  valueLabel?: string | undefined;
  onChange: (value: string | undefined, label: string | undefined) => void;
  /** What was found of what is searched for. */
  choices: readonly Choice[];
  /** Asked for while somebody types; without it the choices are all there are, and searched here. */
  onSearch?: (text: string) => void;
  isLoading?: boolean;
  nothingFound?: string;
  clearable?: boolean;
  disabled?: boolean;
  error?: ReactNode;
  onBlur?: () => void;
}

/** More than these nobody reads: they type on. */
const MOST_SHOWN = 100;

/** As wide as a filter is: several to a line where there is room, and all of the line where there is none. */
const BESIDE_FILTERS = { flex: '1 1 140px', maw: 220 };

/** One of many, found by typing. What is chosen stays chosen whatever is searched for afterwards. */
export function SearchSelect({
  value,
  valueLabel,
  onChange,
  choices,
  onSearch,
  isLoading = false,
  nothingFound = ui.nothingFoundShort,
  label,
  isLabelHidden = false,
  ...field
}: SearchSelectProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Choice>();
  const current = choices.find((choice) => choice.value === value) ?? (chosen?.value === value ? chosen : undefined);
  const kept = current ?? (value !== undefined && valueLabel !== undefined ? { value, label: valueLabel } : undefined);
  const data = kept && !choices.includes(kept) ? [kept, ...choices] : [...choices];
  return (
    <Select
      {...field}
      {...(isLabelHidden ? { 'aria-label': label, ...BESIDE_FILTERS } : { label })}
      data={data.map((choice) => ({ value: choice.value, label: choice.label }))}
      value={kept ? kept.value : null}
      onChange={(next) => {
        const choice = data.find((each) => each.value === next);
        setChosen(choice);
        onChange(choice?.value, choice?.label);
      }}
      searchable
      searchValue={text}
      onSearchChange={(next) => {
        setText(next);
        onSearch?.(next === kept?.label ? '' : next.trim());
      }}
      {...(onSearch ? { filter: ({ options }) => options } : {})}
      nothingFoundMessage={isLoading ? ui.loading : nothingFound}
      allowDeselect={false}
      selectFirstOptionOnChange
      limit={MOST_SHOWN}
      maxDropdownHeight={280}
      renderOption={({ option }) => (
        <Option choice={data.find((choice) => choice.value === option.value) ?? { value: '', label: '' }} />
      )}
      clearButtonProps={clearButton(ui.clear(label))}
    />
  );
}

const Option = ({ choice: { label, note } }: { choice: Choice }) => (
  <Group justify="space-between" wrap="nowrap" gap="sm" w="100%">
    <Text size="sm" truncate>
      {label}
    </Text>
    {note && (
      <Text size="xs" c="dimmed" truncate>
        {note}
      </Text>
    )}
  </Group>
);
