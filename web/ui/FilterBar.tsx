import { Autocomplete, Button, CloseButton, Group, Menu, Pill, Popover, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ui } from './words.ts';

export interface Filter {
  name: string;
  label: string;
  /** What it can be set to. */
  choices: readonly { value: string; label: string }[];
  /** There are too many for a menu, or others than the ones known here: it is typed, with the choices as suggestions. */
  isTyped?: boolean;
}

interface FilterBarProps {
  /** What is asked for, by the filter's name: as it stands in the URL. */
  values: Readonly<Record<string, string | undefined>>;
  onChange: (changed: Record<string, string | undefined>) => void;
  filters?: readonly Filter[];
  /** The name in `values` of the text that is searched for, and what it searches. */
  search?: { name: string; label: string };
  children?: ReactNode;
}

/** Search and filters of a list. Each one that is set is a chip that takes it away again. */
export function FilterBar({ values, onChange, filters = [], search, children }: FilterBarProps) {
  const active = filters.filter(({ name }) => values[name] !== undefined);
  const unused = filters.filter(({ name }) => values[name] === undefined);
  const typed = unused.filter(({ isTyped }) => isTyped);
  const inMenu = unused.filter(({ isTyped }) => !isTyped);
  return (
    <Group gap="xs" mb="sm">
      {search && (
        <SearchField
          label={search.label}
          value={values[search.name] ?? ''}
          onChange={(text) => onChange({ [search.name]: text || undefined })}
        />
      )}
      {active.map(({ name, label, choices }) => {
        const value = choices.find((choice) => choice.value === values[name])?.label ?? values[name];
        const text = `${label}: ${value}`;
        return (
          <Pill
            key={name}
            size="md"
            withRemoveButton
            onRemove={() => onChange({ [name]: undefined })}
            removeButtonProps={{ 'aria-label': ui.removeFilter(text), tabIndex: 0, 'aria-hidden': false }}
          >
            {text}
          </Pill>
        );
      })}
      {inMenu.length > 0 && <AddFilter filters={inMenu} onChange={onChange} />}
      {typed.map((filter) => (
        <TypedFilter key={filter.name} filter={filter} onChange={onChange} />
      ))}
      {active.length > 1 && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={() => onChange(Object.fromEntries(active.map(({ name }) => [name, undefined])))}
        >
          {ui.clearFilters}
        </Button>
      )}
      {children}
    </Group>
  );
}

function AddFilter({ filters, onChange }: { filters: readonly Filter[]; onChange: FilterBarProps['onChange'] }) {
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconFilter size={14} />}>
          {ui.addFilter}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {filters.map(({ name, label, choices }) => (
          <div key={name}>
            <Menu.Label>{label}</Menu.Label>
            {choices.map((choice) => (
              <Menu.Item key={choice.value} onClick={() => onChange({ [name]: choice.value })}>
                {choice.label}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function TypedFilter({ filter: { name, label, choices }, onChange }: { filter: Filter; onChange: FilterBarProps['onChange'] }) {
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const apply = (value: string) => {
    const given = value.trim();
    setOpened(false);
    setText('');
    if (given !== '') onChange({ [name]: choices.find((choice) => choice.label === given)?.value ?? given });
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFilter size={14} />}
          aria-haspopup="dialog"
          onClick={() => setOpened(!opened)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={ui.filterBy(label)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            apply(text);
          }}
        >
          <Group gap="xs" align="flex-end">
            <Autocomplete
              label={ui.filterBy(label)}
              data={[...new Set(choices.map((choice) => choice.label))]}
              value={text}
              onChange={setText}
              onOptionSubmit={apply}
              limit={50}
              comboboxProps={{ withinPortal: false }}
              data-autofocus
              w={240}
            />
            <Button type="submit" variant="default">
              {ui.apply}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

const SEARCH_DELAY_MS = 250;

/** Focused by "/", as in many tools. What is typed is asked for once the typing pauses. */
function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const ask = useDebouncedCallback(onChange, SEARCH_DELAY_MS);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} />}
      rightSection={text ? <CloseButton size="sm" aria-label={ui.clearSearch} onClick={() => change('')} /> : undefined}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      flex="1 1 220px"
      maw={260}
    />
  );

  function change(next: string) {
    setText(next);
    ask(next.trim());
  }
}
