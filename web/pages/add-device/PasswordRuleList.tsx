import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconPoint } from '@tabler/icons-react';
import { addDevice } from '../../words/add-device.ts';
import { rulesToShow } from './password-rules.ts';
import type { PasswordRules } from './use-checks.ts';

const words = addDevice.rules;

/** Each rule, and whether what is typed meets it. */
export const PasswordRuleList = ({ title, rules, password }: { title: string; rules: PasswordRules; password: string }) => (
  <div>
    <Text size="xs" c="dimmed" mb={2}>
      {title}
    </Text>
    <Stack component="ul" gap={2} m={0} p={0} aria-label={title} style={{ listStyle: 'none' }}>
      {rulesToShow(rules).map(({ text, isMet }) => {
        const met = password !== '' && isMet(password);
        const Sign = met ? IconCheck : IconPoint;
        return (
          <Group component="li" key={text} gap={6} wrap="nowrap">
            <Sign size={14} aria-hidden color={met ? 'var(--status-connected)' : 'var(--mantine-color-dimmed)'} />
            <Text size="xs" component="span" c={met ? undefined : 'dimmed'}>
              {text}
              <VisuallyHidden>: {met ? words.met : words.notMet}</VisuallyHidden>
            </Text>
          </Group>
        );
      })}
    </Stack>
  </div>
);
