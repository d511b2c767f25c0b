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
    <Group justify="space-between" align="flex-start" gap="xs" mb={children ? 'sm' : 0} mih={26}>
      <Box miw={0} flex="1 1 240px" maw={680}>
        <Title order={2} size="h5">
          {title}
        </Title>
        {note && (
          <Text size="sm" c="dimmed" component="div">
            {note}
          </Text>
        )}
      </Box>
      {action && <Group gap="xs">{action}</Group>}
    </Group>
    {children}
  </Paper>
);
