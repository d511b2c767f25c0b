import { Box, Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** What has to be known about it, under the title. */
  note?: ReactNode;
  /** At the right of the title. */
  action?: ReactNode;
  children?: ReactNode;
}

/** One subject among several on a page, framed and named. */
export const Section = ({ title, note, action, children }: SectionProps) => (
  <Paper withBorder p="md" component="section" aria-label={title}>
    <Box mb={children ? 'sm' : 0}>
      <Group justify="space-between" gap="xs" mih={26}>
        <Title order={2} size="h5">
          {title}
        </Title>
        {action && (
          <Group gap="xs" justify="flex-end" ml="auto">
            {action}
          </Group>
        )}
      </Group>
      {note && (
        <Text size="sm" c="dimmed" component="div" maw={680}>
          {note}
        </Text>
      )}
    </Box>
    {children}
  </Paper>
);
