import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  hint: string;
  icon?: ReactNode;
  /** The first step. */
  action?: ReactNode;
}

export const EmptyState = ({ title, hint, icon, action }: EmptyStateProps) => (
  <Stack align="center" gap="xs" py={48} px="md" ta="center">
    {icon}
    <Title order={2} size="h4">
      {title}
    </Title>
    <Text c="dimmed" size="sm" maw={480}>
      {hint}
    </Text>
    {action}
  </Stack>
);
