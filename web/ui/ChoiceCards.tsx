import { Group, Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ChoiceCards.module.css';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: ReactNode;
  /** Why it cannot be chosen, in place of the hint. */
  withheld?: string | undefined;
}

interface ChoiceCardsProps<Value extends string> {
  label: string;
  /** Where the heading above says the same already. */
  isLabelHidden?: boolean;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  error?: string | undefined;
}

/** One of a few, each with what it means. */
export function ChoiceCards<Value extends string>({
  label,
  isLabelHidden = false,
  choices,
  value,
  onChange,
  error,
}: ChoiceCardsProps<Value>) {
  return (
    <Radio.Group
      {...(isLabelHidden ? { 'aria-label': label } : { label })}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen as Value)}
      error={error}
    >
      <Stack gap={8} mt={isLabelHidden ? 0 : 6}>
        {choices.map(({ value: each, label: text, hint, withheld }) => (
          <Radio.Card key={each} value={each} className={classes.card} disabled={withheld !== undefined} p="sm" aria-label={text}>
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <Radio.Indicator disabled={withheld !== undefined} mt={1} />
              <div>
                <Text size="sm" fw={500}>
                  {text}
                </Text>
                {(withheld ?? hint) && (
                  <Text component="div" size="xs" c="dimmed">
                    {withheld ?? hint}
                  </Text>
                )}
              </div>
            </Group>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}
