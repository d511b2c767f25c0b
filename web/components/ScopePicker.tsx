import { Checkbox, Code, InputWrapper, Paper, ScrollArea, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { scopes as words } from '../words/scopes.ts';
import { useGet } from './use-api.ts';

interface ScopePickerProps {
  label?: string;
  value: string[];
  onChange: (scopes: string[]) => void;
  error?: ReactNode;
}

/** What a token or an application may do, in words. */
export function ScopePicker({ label = words.label, value, onChange, error }: ScopePickerProps) {
  const { data } = useGet('/v1/scopes');
  const [text, setText] = useState('');
  const id = useId();
  const sought = text.trim().toLowerCase();
  const found = data?.items.filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(sought));
  if (!found) return <Skeleton h={260} />;
  return (
    <InputWrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      description={words.chosen(value.length, data?.items.length ?? 0)}
      error={error}
    >
      <Paper withBorder mt={4} role="group" aria-labelledby={id}>
        <TextInput
          aria-label={words.find}
          placeholder={words.find}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          p="xs"
        />
        <ScrollArea.Autosize mah={240} px="sm" pb="xs" type="auto">
          <Checkbox.Group value={value} onChange={onChange}>
            <Stack gap={10}>
              {found.map(({ name, description }) => (
                <Checkbox key={name} value={name} size="sm" label={description} description={<Code fz={11}>{name}</Code>} />
              ))}
              {found.length === 0 && (
                <Text size="sm" c="dimmed">
                  {words.nothing}
                </Text>
              )}
            </Stack>
          </Checkbox.Group>
        </ScrollArea.Autosize>
      </Paper>
    </InputWrapper>
  );
}
