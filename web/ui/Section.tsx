import { Group, Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** At the right of the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** One subject among several on a page, framed and named. */
export const Section = ({ title, action, children }: SectionProps) => (
  <Paper withBorder p="md" component="section" aria-label={title}>
    <Group justify="space-between" mb="sm" mih={26}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {action}
    </Group>
    {children}
  </Paper>
);
